import {defineRule} from '../../src/core/define-rule.js'
import {isUpset} from '../../src/nlp/mood.js'
import {showsSympathy} from '../../src/nlp/sympathy.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  // Who asks how a thing is done wants the instruction, however many marks of exclamation.
  applies: {kinds: ['resolved', 'interim', 'clarifying', 'refusal', 'holding'], needs: ['question']},
  *check({doc}) {
    if (doc.question && isUpset(doc.question) && !showsSympathy(doc)) yield {message: 'missing'}
  }
})
