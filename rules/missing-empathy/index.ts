import {defineRule} from '../../src/core/define-rule.js'

/** Of a logit. */
const SURE = 0.5

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 16,
  // Who asks how a thing is done wants the instruction, however many marks of exclamation.
  applies: {kinds: ['resolved', 'interim', 'clarifying', 'refusal', 'holding'], needs: ['question']},
  *check({doc: {traits, scores}}) {
    // Surer than likelier than not, to be right four times in five (fixtures/precision.json).
    if (traits.upset && !traits.empathy && scores.reply('upset') > SURE) yield {message: 'missing'}
  }
})
