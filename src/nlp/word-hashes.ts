// What a word is looked up by in books of phrases: two hashes of 32 bits for its key and each of its lemmas. Two words with
// the same two would take a book of four thousand million words.
import type {Word} from '../core/document.js'
import {hashOf} from './hash.js'
import {oncePerReading} from './kept.js'

/** Of one string. */
export type Hashes = readonly [number, number]

export const hashesOf = (text: string): Hashes => [hashOf(text), otherHashOf(text)]

/** Of the key, then of each lemma that is not the key: pairs, one behind the other. */
export const wordHashes = oncePerReading(({key, lemmas}: Word): Int32Array => {
  const texts = [key, ...lemmas.filter((lemma) => lemma !== key)]
  return Int32Array.from(texts.flatMap(hashesOf))
})

/** A multiplicative hash: whatever FNV takes for the same, this does not. */
function otherHashOf(text: string): number {
  let hash = text.length
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}
