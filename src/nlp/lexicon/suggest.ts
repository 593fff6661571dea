import type {Lang} from '../../core/types.js'
import {editCosts} from './edit-costs.js'
import {RANK, RANK_MASK, RANK_SHIFT, type Tables} from './format.js'
import {createFindNear} from './near.js'
import {withoutRepeats} from './repeats.js'
import {splitInTwo} from './split.js'

/** What suggestions are made from. */
export interface SuggestParts {
  readonly tables: Tables
  readonly alphabet: string
  /** Annotation cell of a word, -1 for none. */
  find(word: string): number
  readonly lang: Lang
}

/** A word that may have been meant. */
export interface Guess {
  readonly word: string
  /** How far it is from what was written: the mistakes, and how rare the word is. */
  readonly cost: number
  /** What of it the mistakes are. */
  readonly edits: number
}

/** Each further search is wider; it stops as soon as nothing beyond could be better than the best found. */
const BOUNDS = [70, 115, 160, 205]
/** The widest search for words of so many letters and fewer: of a short word any other is two mistakes away. */
const WIDEST = [0, 0, 0, 115, 115, 160, 160, 180]
/** What one step less of rank costs. */
const RARITY = 7
/** What a word costs more that is dubious, or in one source only. */
const DUBIOUS = 30
const RARE = 15

/** The penalty of a rare word; of one that must not be suggested, any. */
export function rarity(cell: number): number {
  const rank = (cell >>> RANK_SHIFT) & RANK_MASK
  if (rank === RANK.unsaid) return Number.POSITIVE_INFINITY
  const more = rank === RANK.dubious ? DUBIOUS : rank === RANK.rare ? RARE : 0
  return (RANK.highest - Math.max(rank, RANK.rare)) * RARITY + more
}

/** Makes the function that finds near words, best first: the likelier the mistake and the commoner the word. */
export function createSuggester({
  tables,
  alphabet,
  find,
  lang
}: SuggestParts): (key: string, limit: number) => readonly Guess[] {
  const findNear = createFindNear(tables, alphabet, editCosts(lang, alphabet))
  const rank = (key: string): Guess[] => {
    const found = new Map<string, Guess>()
    let best = Number.POSITIVE_INFINITY
    const keep = (word: string, edits: number, rare: number): void => {
      const cost = edits + rare
      if (cost >= (found.get(word)?.cost ?? Number.POSITIVE_INFINITY)) return
      found.set(word, {word, cost, edits})
      best = Math.min(best, cost)
    }
    for (const {word, edits, rare} of splitInTwo(key, lang, find, rarity)) keep(word, edits, rare)
    for (const {word, edits} of withoutRepeats(key)) {
      const cell = find(word)
      if (cell !== -1) keep(word, edits, rarity(cell))
    }
    const widest = WIDEST[key.length] ?? BOUNDS.at(-1)!
    for (const bound of BOUNDS) {
      for (const [word, {cost, cell}] of findNear(key, Math.min(bound, widest))) keep(word, cost, rarity(cell))
      if (bound >= widest || best <= bound) break
    }
    return [...found.values()].sort((a, b) => a.cost - b.cost)
  }
  return (key, limit) => {
    const whole = rank(key)
    const words = whole.length > 0 ? whole : byParts(key, find, rank)
    return words.slice(0, limit)
  }
}

/** A compound with one wrong part: «интернет-магозин». */
function byParts(key: string, find: (word: string) => number, rank: (key: string) => Guess[]): Guess[] {
  const parts = key.split('-')
  const wrong = parts.filter((part) => find(part) === -1)
  if (parts.length < 2 || wrong.length !== 1) return []
  return rank(wrong[0]!).map((one) => ({
    ...one,
    word: parts.map((part) => (part === wrong[0] ? one.word : part)).join('-')
  }))
}
