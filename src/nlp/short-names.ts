// Short names that the reply gives to what it has named: «по беременности и родам (бир)», in small letters as chats write.
import type {Word} from '../core/document.js'

/** Longer ones are words. */
const LONGEST = 6
const SHORTEST = 2

/** Keys of words that stand alone in brackets and are made of the first letters of the words before them. */
export function shortNames(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {key, kind, index, sentence, start, end} of words) {
    if (kind !== 'word' || key.length < SHORTEST || key.length > LONGEST) continue
    const {text, start: from} = sentence
    if (text[start - from - 1] !== '(' || text[end - from] !== ')') continue
    const initials = words.slice(Math.max(0, index - key.length), index).map((word) => word.key[0])
    if (initials.join('') === key) found.add(key)
  }
  return found
}
