import {defineRule} from '../../src/core/define-rule.js'
import type {Act, Document, Sentence, Word} from '../../src/core/document.js'
import type {Span} from '../../src/core/types.js'

/** A reply that also asks, refuses or names a cause is more than a sign of life; "please wait" is a step, too. */
const SAID: readonly Act[] = ['ask', 'option', 'refusal', 'cause']

export default defineRule({
  severity: 'warning',
  preset: 'strict',
  since: '0.1.0',
  cost: 12,
  applies: {kinds: ['holding']},
  *check({doc, words}) {
    if (doc.answers.nextUpdate.verdict === 'present') return
    const holding = doc.sentences.find(({acts}) => acts.has('holding'))
    const at = holding && placeOf(holding)
    if (!at || saysMore(doc)) return
    // The page's words name what is definite: data asked for, a party told, hours.
    for (const _ of doc.find(words)) return
    yield {at, message: 'found', data: {text: doc.text.slice(at.start, at.end)}}
  }
})

const saysMore = ({sentences}: Document): boolean =>
  sentences.some(({part, acts}) => part === 'body' && SAID.some((act) => acts.has(act)))

/** Without the "@12345", the link or the "and" that the phrase is hung on. */
function placeOf({acts, words}: Sentence): Span | undefined {
  const {start, end} = acts.get('holding')!
  const first = words.find((word) => word.start >= start && word.end <= end && !isHook(word))
  return first && {start: first.start, end}
}

const isHook = ({kind, analyses}: Word): boolean => kind !== 'word' || analyses[0]?.tags.has('CONJ') === true
