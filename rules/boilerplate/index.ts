import {defineRule, wordProblems} from '../../src/core/define-rule.js'
import type {Act, Document, Sentence} from '../../src/core/document.js'
import {overlaps} from '../../src/core/span.js'
import {toneProblems} from '../../src/core/tone-rule.js'
import type {Span} from '../../src/core/types.js'
import {reviewSection} from '../../src/nlp/lang.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 9,
  // A rule that names the words of the sentence says more.
  givesWay: ['sentence'],
  check: (context) => toneProblems(wordProblems(context), formal(context.doc))
})

/** Thanks, a greeting, an offer of more help are stock phrases too, and nobody minds them. */
const COURTEOUS: readonly Act[] = ['thanks', 'greeting', 'closing', 'close-check']

const isCourteous = ({acts, words, lang}: Sentence): boolean =>
  COURTEOUS.some((act) => acts.has(act)) || reviewSection(lang, 'courtesy').within(words).length > 0

function* formal(doc: Document): Generator<Span> {
  for (const at of doc.withFault('boilerplate')) {
    const sentence = doc.sentences.find((one) => overlaps(one, at))
    if (sentence?.part === 'body' && !isCourteous(sentence)) yield at
  }
}
