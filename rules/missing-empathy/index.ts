import {chanceOf} from '../../src/core/chance.js'
import {defineRule} from '../../src/core/define-rule.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 16,
  // Who asks how a thing is done wants the instruction, however many marks of exclamation.
  applies: {kinds: ['resolved', 'interim', 'clarifying', 'refusal', 'holding'], needs: ['question']},
  *check({doc: {traits, scores}}) {
    if (traits.upset && !traits.empathy && scores.reply('lacks-empathy') > 0) yield {message: 'missing'}
  },
  doubt: ({doc: {traits, scores}}) => (traits.upset && !traits.empathy ? chanceOf(scores.reply('lacks-empathy')) : 0)
})
