import {defineRule} from '../../src/core/define-rule.js'
import type {Document} from '../../src/core/document.js'
import {type Ask, asksOf} from '../../src/nlp/asks.js'
import {repeatedAsks} from '../../src/nlp/given.js'

export default defineRule({
  severity: 'warning',
  since: '0.2.0',
  options: {email: 4, chat: 3, social: 3},
  *check({doc, ticket, channel, words, options}) {
    const asks = asksOf(doc, words)
    const most = options[channel]
    for (const {words: asked, given} of repeatedAsks(asks, doc, ticket)) {
      const at = {start: asked[0].start, end: asked[asked.length - 1].end}
      yield {at, message: 'known', data: {text: doc.text.slice(at.start, at.end), given}}
    }
    if (asks.length > most && !instructs(doc, asks)) yield {message: 'found', data: {count: asks.length, most}}
  }
})

/** «Создайте заявку и приложите …»: the papers are wanted for a step, not for the answer. */
const instructs = ({kind, sentences}: Document, asks: readonly Ask[]): boolean =>
  kind === 'howto' &&
  sentences.some((one) => one.part === 'body' && one.acts.has('step') && !asks.some(({sentence}) => sentence === one))
