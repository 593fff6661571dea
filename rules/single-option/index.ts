// Where the matter cannot simply be put right (refused, beyond repair, a long wait) the customer wants a choice. Where there
// is no way out at all, `missing-solution` says so.
import {defineRule} from '../../src/core/define-rule.js'
import type {Act, Document, Phrases} from '../../src/core/document.js'
import type {Span} from '../../src/core/types.js'
import {longWait, offersChoice, offersWay} from '../../src/nlp/ways.js'

/** The no stands among so many first sentences; further on it is said by the way. */
const OPENING = 3

export default defineRule({
  severity: 'info',
  preset: 'strict',
  since: '0.2.0',
  applies: {kinds: ['refusal', 'interim', 'resolved', 'howto']},
  options: {days: 7},
  *check({doc, words, options}) {
    const at = deadEnd(doc, words) ?? (doc.kind === 'interim' ? wait(doc, options.days) : undefined)
    if (!at || !offersWay(doc) || offersChoice(doc)) return
    yield {at, message: 'one', data: {text: doc.text.slice(at.start, at.end)}}
  }
})

/** Acts of a reply that goes on with the matter: what it cannot do is not its last word. */
const GOES_ON: readonly Act[] = ['next-update', 'ask', 'cause-unknown', 'holding']

/** What is turned down, or said to be past mending. */
function deadEnd(doc: Document, words: Phrases): Span | undefined {
  const body = doc.sentences.filter(({part}) => part === 'body')
  const refusal = body.slice(0, OPENING).find(({acts}) => acts.has('refusal'))
  const isFinal = !body.some(({acts}) => GOES_ON.some((act) => acts.has(act)))
  if (doc.kind === 'refusal' && refusal && isFinal) return refusal.acts.get('refusal')
  for (const {start, end, words: found} of doc.find(words)) if (found[0].sentence.part === 'body') return {start, end}
  return undefined
}

function wait(doc: Document, days: number): Span | undefined {
  const words = longWait(doc, days)
  return words && {start: words[0].start, end: words[words.length - 1].end}
}
