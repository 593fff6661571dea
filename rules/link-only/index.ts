import {defineRule} from '../../src/core/define-rule.js'
import type {Act} from '../../src/core/types.js'

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
    if (body.some(({acts}) => ANSWERS.some((act) => acts.has(act)))) return
    const pointer = body.find(({acts}) => acts.has('link-only'))
    const at = pointer?.acts.get('link-only')
    if (at) yield {at, message: 'found', data: {text: doc.text.slice(at.start, at.end)}}
  }
})
