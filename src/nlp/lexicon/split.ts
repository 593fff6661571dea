import {RANK, RANK_MASK, RANK_SHIFT} from './format.js'
import {COST} from './typos.js'

/** From this rank on a word of one or two letters is a word, and not somebody's initials. */
const SHORT = 8

/** Two words written as one («вкурсе», «alot»), each pair with its cost. */
export function splitInTwo(
  key: string,
  find: (word: string) => number,
  rarity: (cell: number) => number
): Map<string, number> {
  const found = new Map<string, number>()
  // No word that ends a phrase has one letter, «если б» aside.
  for (let at = 1; at < key.length - 1; at++) {
    const [left, right] = [key.slice(0, at), key.slice(at)]
    const [before, after] = [find(left), find(right)]
    if (before === -1 || after === -1 || !isFit(left, before) || !isFit(right, after)) continue
    const isPhrase = left.length <= 2 && Math.min(rankOf(before), rankOf(after)) >= RANK.common
    const cost = isPhrase ? COST.splitPhrase : COST.split
    found.set(`${left} ${right}`, cost + rarity(before) + rarity(after))
  }
  return found
}

function rankOf(cell: number): number {
  return (cell >>> RANK_SHIFT) & RANK_MASK
}

function isFit(word: string, cell: number): boolean {
  return word.length > 2 || rankOf(cell) >= SHORT
}
