import {defineRule} from '../../src/core/define-rule.js'
import type {Act, Document, Sentence} from '../../src/core/document.js'
import {overlaps} from '../../src/core/span.js'
import {FACETS, type Span} from '../../src/core/types.js'

/** Each question after the first may take this much of the limit again: several answers are no waffle. */
const SHARE = 0.3
/** A reply that could be said in a third of its length is too long before it fills the screen. */
const THIRD = 1 / 3
const PADDED = 0.7

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 7,
  options: {email: 1000, chat: 700, social: 700},
  *check({doc, channel, options}) {
    const questions = doc.question?.sentences.filter(({mark}) => mark === '?').length ?? 0
    const most = Math.round(options[channel] * (1 + SHARE * Math.max(0, questions - 1)))
    const own = doc.sentences.filter(({part}) => part === 'greeting' || part === 'body')
    const length = lengthOf(own)
    if (length > most) yield {message: 'found', data: {length, most, channel}}
    else if (length > most * PADDED) {
      const useful = lengthOf(tellingOf(own, doc))
      if (useful < length * THIRD) yield {message: 'padded', data: {length, useful, channel}}
    }
  }
})

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0)

/** Acts that are to the point and that no facet of the answer carries. */
const TO_THE_POINT: readonly Act[] = ['ask', 'refusal', 'next-update']

/** The sentences that the answer is in. */
function tellingOf(sentences: readonly Sentence[], {answers}: Document): Sentence[] {
  const evidence = FACETS.flatMap((facet) => answers[facet].evidence)
  return sentences.filter(
    (one) => TO_THE_POINT.some((act) => one.acts.has(act)) || evidence.some((place) => overlaps(place, one))
  )
}
