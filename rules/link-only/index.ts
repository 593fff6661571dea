import {defineRule} from '../../src/core/define-rule.js'
import type {Act, Sentence} from '../../src/core/document.js'
import {isPointer} from '../../src/nlp/pointer.js'

/** Acts that answer here and now; beside one of them a link is fine. */
const ANSWERS: readonly Act[] = [
  'cause',
  'fix',
  'status-ok',
  'status-partial',
  'status-open',
  'step',
  'option',
  'ask',
  'next-update',
  'refusal'
]

export default defineRule({
  severity: 'error',
  since: '0.1.0',
  *check({doc}) {
    const body = doc.sentences.filter(({part}) => part === 'body')
    const pointers = body.filter(isPointer)
    // A pointer is an order too («посмотрите в разделе …»): what else its sentence does is no answer.
    const answered = body.some((sentence) => !pointers.includes(sentence) && answers(sentence))
    if (pointers.length === 0 || answered) return
    const {acts, start, end} = pointers[0]
    const at = acts.get('link-only') ?? {start, end}
    yield {at, message: 'found', data: {text: doc.text.slice(at.start, at.end)}}
  }
})

/** Fewer words hold a courtesy at most. */
const TOLD = 6

/** It does something for the customer, gives a figure (a price, a date), or tells something that no act is known for. */
const answers = ({acts, words}: Sentence): boolean =>
  ANSWERS.some((act) => acts.has(act)) ||
  words.some(({kind}) => kind === 'number') ||
  (acts.size === 0 && words.length >= TOLD)
