import type {Lang} from '../../core/types.js'
import {RANK, RANK_MASK, RANK_SHIFT} from './format.js'
import {COST} from './typos.js'

/** From this rank on a word of one or two letters is a word, and not somebody's initials. */
const SHORT = 8

/** Two words that were written as one: what is meant, the mistake, and how rare the words are. */
interface Split {
  readonly word: string
  readonly edits: number
  readonly rare: number
}

/** Words that a common one is often written with, by where they stand; and those that take a hyphen: «почемуто». */
const BEFORE = {ru: /^[а-я]{1,2}$/, en: /^(?:a|an|as|at|by|in|it|no|of|on|to)$/} as const
const AFTER = /^(?:же|ж|бы|б|ли)$/
const HYPHENED = /^(?:то|нибудь|либо)$/

/** Two words written as one («вкурсе», «alot»). */
export function splitInTwo(
  key: string,
  lang: Lang,
  find: (word: string) => number,
  rarity: (cell: number) => number
): Split[] {
  const found: Split[] = []
  // A word of one letter ends no phrase, «если б» aside.
  for (let at = 1; at < key.length; at++) {
    const [left, right] = [key.slice(0, at), key.slice(at)]
    const [before, after] = [find(left), find(right)]
    if (before === -1 || after === -1) continue
    const isBeforeParticle = lang === 'ru' && AFTER.test(right) && rankOf(before) >= RANK.common
    if (!isBeforeParticle && (right.length === 1 || !isFit(left, before) || !isFit(right, after))) continue
    const gap = lang === 'ru' && HYPHENED.test(right) && left.length > 2 && rankOf(before) >= RANK.common ? '-' : ' '
    const isPhrase = BEFORE[lang].test(left) && Math.min(rankOf(before), rankOf(after)) >= RANK.common
    const isSmall = isBeforeParticle || gap === '-' || left === 'не'
    const edits = isSmall ? COST.particle : isPhrase ? COST.splitPhrase : COST.split + (left === 'i' ? COST.pronoun : 0)
    found.push({word: `${left}${gap}${right}`, edits, rare: rarity(before) + rarity(after)})
  }
  return found.filter(({rare}) => rare < Number.POSITIVE_INFINITY)
}

function rankOf(cell: number): number {
  return (cell >>> RANK_SHIFT) & RANK_MASK
}

function isFit(word: string, cell: number): boolean {
  return word.length > 2 || rankOf(cell) >= SHORT
}
