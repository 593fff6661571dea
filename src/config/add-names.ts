// Puts names into a configuration file and leaves every other character of it alone: comments, order, spacing.
import type {Document, Pair, YAMLMap, YAMLSeq} from 'yaml'

/** Where the configuration stands in the file: nowhere special, or in package.json under a key. */
export type Root = readonly [] | readonly ['supportlint']

/**
 * The text of a YAML or JSON configuration with these words among its `names`; undefined when it cannot be done in a way
 * that changes nothing else.
 */
export async function withNames(text: string, words: readonly string[], root: Root = []): Promise<string | undefined> {
  const yaml = (await import('yaml')).default
  const {isMap, isSeq, parseDocument} = yaml
  const document = parseDocument(text)
  const map: unknown = root.length === 0 ? document.contents : document.getIn(root, true)
  const isJson = text.trimStart().startsWith('{')
  const written = words.map((word) => (isPlain(word) && !isJson ? word : JSON.stringify(word)))
  let edited: string
  if (map === null) edited = `${text}${endOfLine(text)}names: [${written.join(', ')}]\n`
  else if (!isMap(map) || !map.range) return undefined
  else {
    const names: unknown = map.get('names', true)
    if (isSeq(names) && names.range) edited = inList(text, names, written)
    else if (map.has('names')) return undefined
    else edited = asKey(text, map, written, isJson)
  }
  return isThatOnly(document, parseDocument(edited), words, root) ? edited : undefined
}

/** Needs no quotation marks in YAML, wherever it stands. */
const isPlain = (word: string): boolean =>
  /^\p{L}[\p{L}\p{N}.-]*$/u.test(word) && !/^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i.test(word)

/** Behind the last item, in the way in which the list is written. */
function inList(text: string, {range, items, flow}: YAMLSeq, written: readonly string[]): string {
  const ends = items.map((item) => (item as {range: [number, number, number]}).range)
  const last = ends.at(-1)
  if (!flow && last) {
    const line = text.slice(text.lastIndexOf('\n', last[0]) + 1, last[0])
    // Behind a comment, if the last item has one.
    const end = last[1] + /^[^\r\n]*/.exec(text.slice(last[1]))![0].length
    return inserted(text, end, written.map((word) => `${endOfLines(text)}${line}${word}`).join(''))
  }
  const [start] = range!
  if (!last) return inserted(text, start + 1, written.join(', '))
  const before = ends.at(-2)
  // With a list of one, what stands before the item stands before the next, too.
  const gap = before ? text.slice(before[1], last[0]) : `,${text.slice(start + 1, last[0]) || ' '}`
  return inserted(text, last[1], written.map((word) => (gap.includes('#') ? ', ' : gap) + word).join(''))
}

/** As a key of its own, the last of the map. */
function asKey(text: string, map: YAMLMap, written: readonly string[], isJson: boolean): string {
  const list = `[${written.join(', ')}]`
  const [start, end] = map.range!
  const pairs = map.items as Pair<{range: [number, number, number]}, {range: [number, number, number]} | null>[]
  const last = pairs.at(-1)
  if (!map.flow) return `${text}${endOfLine(text)}names: ${list}\n`
  const key = isJson ? '"names"' : 'names'
  if (!last?.value) return inserted(text, start + 1, `${key}: ${list}`)
  const before = text.slice(start + 1, pairs[0].key.range[0])
  return end > start ? inserted(text, last.value.range[1], `,${before || ' '}${key}: ${list}`) : text
}

const inserted = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at)

const endOfLines = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

const endOfLine = (text: string): string => (text === '' || text.endsWith('\n') ? '' : endOfLines(text))

/** Whether nothing but the names has changed, as YAML understands it. */
function isThatOnly(old: Document, now: Document, words: readonly string[], root: Root): boolean {
  if (now.errors.length > 0) return false
  const whole = (old.toJS() ?? {}) as {[key: string]: unknown}
  const part = (root.length === 0 ? whole : whole[root[0]]) as {names?: readonly string[]}
  part.names = [...(part.names ?? []), ...words]
  return JSON.stringify(whole) === JSON.stringify(now.toJS())
}
