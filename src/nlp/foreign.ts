// Replies and questions in a language that is neither: nothing can be held against them.
import type {Sentence, Word} from '../core/document.js'
import {once} from './kept.js'
import {reviewSection} from './lang.js'
import {isLetter} from './letters.js'

/** Of fewer words no language can be told. */
const SOME = 4
/** In a language that the lexicons have, at least so many of the words are known. */
const KNOWN = 0.5
/** So many little words of another language tell it. */
const LITTLE = 2
/** Letters beyond the blocks of Latin and Cyrillic. \p{L} takes milliseconds to compile, and each start would pay it. */
const BEYOND = 0x530

/**
 * Is it in another language, by its script, its little words, or by how few of its words are known? Half of the rules ask
 * it of the same reply.
 */
export const isForeign = once((sentences: readonly Sentence[]): boolean => {
  const words = sentences.flatMap((one) => one.words)
  return isOtherScript(words) || sentences.some((one) => littleWords(one) >= LITTLE) || isUnknown(words)
})

/** Are more than half of the letters of a script that is neither? */
function isOtherScript(words: readonly Word[]): boolean {
  let own = 0
  let other = 0
  for (const {kind, text} of words) {
    if (kind !== 'word') continue
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isLetter(code)) continue
      if (code < BEYOND) own++
      else other++
    }
  }
  return other > own
}

/** "Y a t-il une solution ?" can't be held against an English reply. */
export function isUnknown(words: readonly Word[]): boolean {
  return words.filter(({kind}) => kind === 'word').length >= SOME && hasFewKnown(words)
}

/** However few the words are. */
export function hasFewKnown(words: readonly Word[]): boolean {
  const own = words.filter(({kind}) => kind === 'word')
  return own.filter(({known}) => known).length < KNOWN * own.length
}

function littleWords({words, lang}: Sentence): number {
  return new Set(
    reviewSection(lang, 'foreign')
      .within(words)
      .map((found) => found.words[0].key)
  ).size
}
