import {chanceOf} from '../../src/core/chance.js'
import {defineRule} from '../../src/core/define-rule.js'
import type {Document} from '../../src/core/document.js'
import {isUpset} from '../../src/nlp/mood.js'

/** Logits of what the message and the reply say by themselves, where the signs of upset agree. */
const SURE = 1.2

/** The customer is upset by every reading, and nothing in the reply acknowledges it. */
const isSure = ({scores, question}: Document): boolean =>
  scores.reply('upset') > SURE && scores.reply('empathy') < -SURE && question !== undefined && isUpset(question)

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 16,
  // Who asks how a thing is done wants the instruction, however many marks of exclamation.
  applies: {kinds: ['resolved', 'interim', 'clarifying', 'refusal', 'holding'], needs: ['question']},
  *check({doc}) {
    const {traits, scores} = doc
    if (!traits.upset || traits.empathy) return
    if (scores.reply('lacks-empathy') > 0 || isSure(doc)) yield {message: 'missing'}
  },
  doubt: ({doc: {traits, scores}}) => (traits.upset && !traits.empathy ? chanceOf(scores.reply('lacks-empathy')) : 0)
})
