// Two texts as the lines that differ, in the form that `patch` and people read.

/** Lines around a change. */
const CONTEXT = 3

/** A stretch of lines in each text: equal, or one in the place of the other. */
interface Block {
  readonly isEqual: boolean
  readonly old: readonly string[]
  readonly now: readonly string[]
}

/** A unified diff under these names; "" when the texts are the same. Lines end at \n, so a \r belongs to its line. */
export function unifiedDiff(oldText: string, newText: string, name: string): string {
  if (oldText === newText) return ''
  const hunks: string[] = []
  let lines: string[] = []
  let start = {old: 1, now: 1}
  let size = {old: 0, now: 0}
  const flush = (): void => {
    if (lines.some((line) => !line.startsWith(' '))) {
      hunks.push(`@@ -${range(start.old, size.old)} +${range(start.now, size.now)} @@\n`, lines.join(''))
    }
    start = {old: start.old + size.old, now: start.now + size.now}
    size = {old: 0, now: 0}
    lines = []
  }
  const push = (mark: string, of: readonly string[]): void => {
    for (const line of of) lines.push(mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
    size = {old: size.old + (mark === '+' ? 0 : of.length), now: size.now + (mark === '-' ? 0 : of.length)}
  }
  const blocks = compare(linesOf(oldText), linesOf(newText))
  for (const [at, {isEqual, old, now}] of blocks.entries()) {
    if (!isEqual) {
      push('-', old)
      push('+', now)
      continue
    }
    const after = at === 0 ? 0 : CONTEXT
    const before = at === blocks.length - 1 ? 0 : CONTEXT
    if (old.length <= after + before) push(' ', old)
    else {
      push(' ', old.slice(0, after))
      flush()
      const skipped = old.length - after - before
      start = {old: start.old + skipped, now: start.now + skipped}
      push(' ', old.slice(old.length - before))
    }
  }
  flush()
  return `--- ${name}\n+++ ${name}\n${hunks.join('')}`
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** "12,3"; of no lines at all the line before them is named. */
const range = (start: number, size: number): string =>
  size === 1 ? `${start}` : `${size === 0 ? start - 1 : start},${size}`

/** Equal and differing stretches by turns. */
function compare(old: readonly string[], now: readonly string[]): Block[] {
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const middle = differing(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return joined([equal(old.slice(0, head)), ...middle, equal(old.slice(old.length - tail))])
}

/**
 * Mending seldom makes or takes a line, so as many lines are compared one by one; else the lines that each text has once
 * part them (patience diff).
 */
function differing(old: readonly string[], now: readonly string[]): Block[] {
  if (old.length === 0 || now.length === 0) return [{isEqual: false, old, now}]
  if (old.length === now.length) {
    return old.map((line, at) => ({isEqual: line === now[at], old: [line], now: [now[at]]}))
  }
  const ends = [...anchors(old, now), [old.length, now.length]]
  if (ends.length === 1) return [{isEqual: false, old, now}]
  let [oldFrom, nowFrom] = [0, 0]
  return ends.flatMap(([oldAt, nowAt]) => {
    const between = compare(old.slice(oldFrom, oldAt), now.slice(nowFrom, nowAt))
    ;[oldFrom, nowFrom] = [oldAt + 1, nowAt + 1]
    return [...between, equal(old.slice(oldAt, oldAt + 1))]
  })
}

/** Places of lines that stand once in each text, those left out that do not come in order. */
function anchors(old: readonly string[], now: readonly string[]): [number, number][] {
  const places = onceIn(now)
  const found: [number, number][] = []
  for (const [line, oldAt] of onceIn(old)) {
    const nowAt = places.get(line)
    if (nowAt !== undefined && nowAt > (found.at(-1)?.[1] ?? -1)) found.push([oldAt, nowAt])
  }
  return found
}

/** Line → its place, for lines that stand once. */
function onceIn(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (const [at, line] of lines.entries()) {
    if (places.has(line)) twice.add(line)
    places.set(line, at)
  }
  for (const line of twice) places.delete(line)
  return places
}

const equal = (lines: readonly string[]): Block => ({isEqual: true, old: lines, now: lines})

/** Neighbours of one kind made one, empty ones dropped. */
function joined(blocks: readonly Block[]): Block[] {
  const all: {isEqual: boolean; old: string[]; now: string[]}[] = []
  for (const {isEqual, old, now} of blocks) {
    if (old.length === 0 && now.length === 0) continue
    const last = all.at(-1)
    if (last?.isEqual === isEqual) {
      for (const line of old) last.old.push(line)
      for (const line of now) last.now.push(line)
    } else all.push({isEqual, old: [...old], now: [...now]})
  }
  return all
}
