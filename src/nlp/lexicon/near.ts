import {firstArrow, letterNumbers} from './automaton.js'
import {type EditCosts, SIZE} from './edit-costs.js'
import {ACCEPT, LETTER_MASK, LETTER_SHIFT, TARGET_MASK, type Tables} from './format.js'
import {COST} from './typos.js'

/** A word near the key: what the mistakes between them cost, and the word's annotation cell. */
export interface Near {
  readonly cost: number
  readonly cell: number
}

/** Where a search is: `read` letters of the key are dealt with, `written` letters of the word are in the path. */
interface Place {
  readonly read: number
  readonly written: number
  readonly cost: number
}

/** States after which a search gives up with what it has. */
const STEPS = 150_000

/** Every word from which the key is mistakes of at most `bound` hundredths away. */
export type FindNear = (key: string, bound: number) => ReadonlyMap<string, Near>

/**
 * Makes the search: a walk over the automaton along the key that may, for a price, take another arrow than the letter
 * says. Prices add up, and a branch ends where the sum passes the bound.
 */
export function createFindNear({cells, root}: Tables, alphabet: string, costs: EditCosts): FindNear {
  const letters = letterNumbers(alphabet)
  let typed: number[] = []
  let path: number[] = []
  let found = new Map<string, Near>()
  let steps = 0
  let bound = 0

  /** Goes on behind an arrow. */
  const enter = (arrow: number, read: number, written: number, cost: number): void => {
    if (arrow & ACCEPT) {
      // A word that ends before the last letter of the key: "seriouse".
      const last = typed[read]!
      const extra = read === typed.length - 1 ? (last === path[written - 1] ? COST.double : costs.extra[last]!) : 0
      if (read + 1 >= typed.length && cost + extra <= bound) keep(written, cost + extra, cells[arrow & TARGET_MASK]!)
    }
    walk(firstArrow(cells, arrow), read, written, cost, true)
  }

  /** Keeps the word in the path, unless a cheaper way to it is known. */
  const keep = (written: number, cost: number, cell: number): void => {
    const word = path
      .slice(0, written)
      .map((letter) => alphabet[letter - 1])
      .join('')
    if ((found.get(word)?.cost ?? Number.POSITIVE_INFINITY) > cost) found.set(word, {cost, cell})
  }

  /** Walks along given letters, then goes on. */
  const follow = (state: number, meant: readonly number[], {read, written, cost}: Place): void => {
    let arrow = 0
    let at = state
    for (let k = 0; k < meant.length; k++) {
      if (k > 0) at = firstArrow(cells, arrow)
      if (at < 0) return
      while ((((arrow = cells[at]! | 0) >>> LETTER_SHIFT) & LETTER_MASK) !== meant[k]) {
        if (arrow < 0) return
        at++
      }
      path[written + k] = meant[k]!
    }
    enter(arrow, read, written + meant.length, cost)
  }

  /** `canInsert`: not just behind a letter dropped, since dropping one and putting one in is replacing it. */
  const walk = (state: number, read: number, written: number, cost: number, canInsert: boolean): void => {
    if (state < 0 || steps-- < 0) return
    const base = read === 0 ? cost + COST.first : cost
    const isInside = read < typed.length
    const letter = typed[read] ?? 0
    const next = typed[read + 1] ?? 0
    const before = written > 0 ? path[written - 1] : 0
    for (let at = state, arrow = 0; arrow >= 0; at++) {
      arrow = cells[at]! | 0
      const meant = (arrow >>> LETTER_SHIFT) & LETTER_MASK
      path[written] = meant
      const replaced = meant === letter ? cost : base + costs.replace[letter * SIZE + meant]!
      if (isInside && replaced <= bound) enter(arrow, read + 1, written + 1, replaced)
      path[written] = meant
      const missed = base + (meant === before ? COST.double : costs.missing[meant]!)
      if (canInsert && missed <= bound) enter(arrow, read, written + 1, missed)
      if (meant !== next || next === letter || base + COST.swap > bound) continue
      path[written] = meant
      follow(firstArrow(cells, arrow), [letter], {read: read + 2, written: written + 1, cost: base + COST.swap})
    }
    if (isInside) misread(state, {read, written, cost}, base)
  }

  /** What was written may be a letter too many, or a string taken for another. */
  const misread = (state: number, {read, written, cost}: Place, base: number): void => {
    const letter = typed[read]!
    const dropped = base + (letter === typed[read - 1] ? COST.double : costs.extra[letter]!)
    if (dropped <= bound) walk(state, read + 1, written, dropped, false)
    for (const mistake of costs.strings[letter] ?? []) {
      const price = (mistake.meant[0] === letter ? cost : base) + mistake.cost
      if (price > bound || !mistake.written.every((one, k) => typed[read + k] === one)) continue
      follow(state, mistake.meant, {read: read + mistake.written.length, written, cost: price})
    }
  }

  return (key, widest) => {
    typed = Array.from(key, (letter) => letters[letter.charCodeAt(0)] ?? 0)
    path = []
    found = new Map()
    steps = STEPS
    bound = widest
    walk(root, 0, 0, 0, true)
    return found
  }
}
