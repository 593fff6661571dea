// Letters and syllables written more often than they are said: «оооочень», "soooo", «рекокомендую».
import {COST} from './typos.js'

/** A run of so many equal letters is no spelling of any word. */
const DRAWL = /(.)\1{2,}/g
/** Beginnings that may stand twice: «перепереписать», «прапрадед». */
const TWICE = /^(?:пере){2}|^(?:пра){2}/
/** A shorter rest is a cry rather than a word: «ааа», "www". */
const SHORTEST = 2

/** The word without what is repeated, each way with its cost; it may be no word. */
export function withoutRepeats(key: string): {word: string; edits: number}[] {
  const found: {word: string; edits: number}[] = []
  for (const kept of ['$1', '$1$1']) {
    const word = key.replace(DRAWL, kept)
    if (word !== key && word.length >= SHORTEST && new Set(word).size > 1) found.push({word, edits: COST.drawl})
  }
  if (TWICE.test(key)) return found
  for (let size = 2; size <= 3; size++) {
    for (let at = 0; at + 2 * size <= key.length; at++) {
      if (key.slice(at, at + size) === key.slice(at + size, at + 2 * size))
        found.push({word: key.slice(0, at) + key.slice(at + size), edits: COST.syllable})
    }
  }
  return found
}
