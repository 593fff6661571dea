// Words that the customer used first are no puzzle to them, however technical: «наш DSLAM опять молчит».
import type {Document, Word} from '../core/document.js'
import type {Ticket} from '../core/types.js'
import {keyOf} from './key.js'
import {WORDS} from './letters.js'

/** Words that belong to the phrase of a page and not to the term: "your AP" is the customer's "the AP". */
const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'your', 'our', 'my', 'this', 'that'])

/** Keys and lemmas of the customer's message, and keys of what they wrote earlier in the thread. */
export function customerWords({question}: Document, {thread = []}: Ticket): ReadonlySet<string> {
  const used = new Set(question?.words.flatMap(({key, lemmas}) => [key, ...lemmas]))
  for (const {from, text} of thread) {
    if (from === 'customer') for (const [word] of text.matchAll(WORDS)) used.add(keyOf(word))
  }
  return used
}

/** Are all words of the term among the customer's own? */
export const isCustomers = (term: readonly Word[], used: ReadonlySet<string>): boolean =>
  used.size > 0 &&
  term.every(({key, lemmas}) => DETERMINERS.has(key) || used.has(key) || lemmas.some((lemma) => used.has(lemma)))
