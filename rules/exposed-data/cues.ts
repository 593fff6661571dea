import type {Word} from '../../src/core/document.js'
import {kept} from '../../src/nlp/kept.js'
import data from './cues.txt'

const kinds = new Map<string, readonly string[]>()
for (const line of data.split('\n')) {
  const [kind, ...words] = line.split(' ')
  if (words.length > 0 && kind !== '#') kinds.set(kind, words)
}

export type Cue =
  | 'card'
  | 'cvv'
  | 'passport'
  | 'snils'
  | 'inn'
  | 'ssn'
  | 'password'
  | 'ours'
  | 'yours'
  | 'public'
  | 'shape'

/** Short words are whole: «мы» is no «мышь», "us" no "user". */
const WHOLE = 3

export const isCue = ({key, kind}: Word, cue: Cue): boolean => kind === 'word' && tellers.get(cue)!(key)

const tellers = new Map(
  Array.from(kinds, ([kind, starts]) => [
    kind,
    kept((key): boolean => starts.some((start) => (start.length <= WHOLE ? key === start : key.startsWith(start))))
  ])
)

/** Is there such a word among the `reach` before this place in the sentence? */
export function isBefore(words: readonly Word[], start: number, cue: Cue, reach: number): boolean {
  const end = firstAfter(words, start)
  return words.slice(Math.max(0, end - reach), end).some((word) => isCue(word, cue))
}

/** Index of the first word that ends after this place; a sentence may have a million words. */
export function firstAfter(words: readonly Word[], place: number): number {
  let low = 0
  for (let high = words.length; low < high; ) {
    const middle = (low + high) >> 1
    if (words[middle].end <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Lengths of IBANs by country. */
export const IBANS: ReadonlyMap<string, number> = new Map(
  kinds.get('iban')!.map((one) => [one.slice(0, 2), Number(one.slice(2))])
)
