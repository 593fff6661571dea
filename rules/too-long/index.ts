import {defineRule} from '../../src/core/define-rule.js'

/** Each question after the first may take this much of the limit again: several answers are no waffle. */
const SHARE = 0.3

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  options: {email: 1000, chat: 700, social: 700},
  *check({doc, channel, options}) {
    const questions = doc.question?.sentences.filter(({mark}) => mark === '?').length ?? 0
    const most = Math.round(options[channel] * (1 + SHARE * Math.max(0, questions - 1)))
    const own = doc.sentences.filter(({part}) => part === 'greeting' || part === 'body')
    const length = own.reduce((sum, {start, end}) => sum + end - start, 0)
    if (length > most) yield {message: 'found', data: {length, most, channel}}
  }
})
