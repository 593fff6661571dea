// Sentences that send the customer elsewhere instead of answering (GUIDELINES 001.6, 004).
import type {Act, Sentence, Word} from '../core/document.js'
import {section} from './lang.js'

/** Acts that a sentence about a page does not perform. */
const SAYS_MORE: readonly Act[] = [
  'cause',
  'fix',
  'fixed-bare',
  'status-ok',
  'status-partial',
  'status-open',
  'option',
  'next-update',
  'refusal',
  'ask'
]

/** «Условия размещены на сайте: …», "please see our FAQ": a link, and no verb but of looking and lying. */
export function isPointer({words, acts, lang}: Sentence): boolean {
  if (acts.has('link-only')) return true
  if (!words.some(({kind}) => kind === 'link') || SAYS_MORE.some((act) => acts.has(act))) return false
  const looks = section(lang, 'looking')
  return words.every((word) => !isVerb(word) || word.quoted || word.lemmas.some((lemma) => looks.has(lemma)))
}

const isVerb = ({analyses}: Word): boolean =>
  analyses.length > 0 && ['VERB', 'INFN', 'PRTS'].some((tag) => analyses[0].tags.has(tag))
