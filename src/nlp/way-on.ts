// Ways on that look like none: the matter goes to people who can deal with it, or a thing is asked for by its name. The
// readers of acts take both for a link and a "tell us more" (GUIDELINES 000.4, 004).
import type {Act, Document, Sentence, Word} from '../core/document.js'
import {reviewSection} from './lang.js'
import {has, reviews} from './says.js'

/** "Call us here: …", "the people who handle donations are at …": not an article to read. */
export const handsOver = (sentence: Sentence): boolean =>
  reviews(sentence, 'hands-over') &&
  !NO_OFFER.some((act) => sentence.acts.has(act)) &&
  !has(sentence.words, sentence.lang, 'closes-case')

/** "Thank you for contacting us", "our team will be in touch": said, and nothing to do with it. */
const NO_OFFER: readonly Act[] = ['thanks', 'holding', 'closing']

/** "Please send the tracking number", "POP or IMAP?": it names what is wanted; "send us more details" names nothing. */
export function wantsDatum(sentence: Sentence): boolean {
  const {words, lang, mark, acts} = sentence
  if (mark === '?' && acts.has('ask')) return reviews(sentence, 'datum')
  for (const found of reviewSection(lang, 'requests').within(words)) {
    const at = words.indexOf(found.words[0])
    // "We confirm the order" asks for nothing.
    if (words.slice(Math.max(0, at - BEFORE), at).some(isOurs)) continue
    if (reviewSection(lang, 'datum').within(words.slice(at + 1)).length > 0) return true
  }
  return false
}

/** "We will send": so many words before the verb at most. */
const BEFORE = 2

const isOurs = ({key}: Word): boolean => /^(?:we|i|we'll|i'll|we've|i've|мы|я)$/.test(key)

/** Is the customer sent to people, or asked for something by name? */
export const leadsOn = ({sentences}: Document): boolean =>
  sentences.some((one) => one.part === 'body' && (handsOver(one) || wantsDatum(one)))
