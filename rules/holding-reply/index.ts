import {defineRule} from '../../src/core/define-rule.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 12,
  applies: {kinds: ['holding']},
  *check({doc}) {
    if (doc.answers.nextUpdate.verdict === 'present') return
    const holding = doc.sentences.find(({acts}) => acts.has('holding'))
    const at = holding?.acts.get('holding')
    if (at) yield {at, message: 'found', data: {text: doc.text.slice(at.start, at.end)}}
  }
})
