import {defineRule} from '../../src/core/define-rule.js'
import {checkName} from '../../src/nlp/names/check.js'
import {ownText} from '../../src/nlp/names/own-text.js'

export default defineRule({
  severity: 'error',
  since: '0.1.0',
  cost: 14,
  *check({doc, ticket}) {
    const {name, fault} = checkName(ownText(doc), ticket)
    if (!fault) return
    if (fault.kind === 'missing') {
      // In the middle of a chat nobody repeats the name in every line.
      const isUnderWay = ticket.channel === 'chat' && ticket.thread?.some(({from}) => from === 'agent')
      if (!isUnderWay) yield {message: 'missing', data: {name}}
      return
    }
    const {kind, start, end, fix} = fault
    const at = {start, end}
    yield {message: kind, at, data: {name, used: doc.text.slice(start, end)}, ...(fix && {fixes: [fix]})}
  }
})
