// «Скоро» is no time when it is all that is said of the next thing. The words may also speak of something else, or stand
// beside a day and an hour.
import {defineRule} from '../../src/core/define-rule.js'
import type {Document, Sentence, Word} from '../../src/core/document.js'
import {namesTime} from '../../src/nlp/named-time.js'
import {promiseOf} from '../../src/nlp/promised.js'

/** A sentence with more such words than this is no sentence. */
const MOST = 5
/** Open at any hour: what is said of the desk, and no promise about this matter. */
const ROUND_THE_CLOCK = /\b24\s?[/x×]\s?7\b|round the clock|круглосуточн/i
/** A wish for what is in nobody's hands. */
const WISHED = /fingers crossed|скрестим пальцы|держим кулач/i

export default defineRule({
  severity: 'warning',
  since: '0.2.0',
  // A stock phrase is marked as such already, with the same advice.
  givesWay: true,
  // `missing-next-update` would say the same without the place.
  facet: 'nextUpdate',
  *check({doc, words}) {
    // Who says when the next news comes may be vague about the rest.
    if (isHolding(doc) || doc.sentences.some(({acts}) => acts.has('next-update'))) return
    let tried = 0
    let last: Sentence | undefined
    for (const {start, end, text, words: found} of doc.find(words)) {
      const {sentence} = found[0]
      tried = sentence === last ? tried + 1 : 1
      last = sentence
      if (tried > MOST || sentence.part !== 'body' || isGeneral(sentence) || isTimed(found, doc)) continue
      const promised = promiseOf(found)
      if (promised === 'when' || (promised === 'until' && isWaitedFor(doc))) {
        yield {at: {start, end}, message: 'found', data: {text}}
      }
    }
  }
})

const isGeneral = ({text}: Sentence): boolean => ROUND_THE_CLOCK.test(text) || WISHED.test(text)

/** «Как только пришлёте фото» waits for the customer; in advice "once it is green" tells the next step. */
const isWaitedFor = ({kind, sentences}: Document): boolean =>
  (kind === 'interim' || kind === 'holding') && !sentences.some(({acts}) => acts.has('ask') || acts.has('step'))

/** All of the reply is empty: `holding-reply` says so, and asks for a time too. */
const isHolding = ({kind, sentences}: Document): boolean =>
  kind === 'holding' && sentences.some(({acts}) => acts.has('holding'))

/** A time stands beside the words or in the sentence behind them. */
function isTimed(found: readonly Word[], {sentences}: Document): boolean {
  const {sentence} = found[0]
  const beside = {...sentence, words: sentence.words.filter((word) => !found.includes(word))}
  const next = sentences[sentence.index + 1]
  return namesTime(beside) || (next?.part === 'body' && namesTime(next))
}
