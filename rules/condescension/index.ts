import {defineRule} from '../../src/core/define-rule.js'
import {toneProblems} from '../../src/core/tone-rule.js'

export default defineRule({
  severity: 'error',
  since: '0.1.0',
  cost: 18,
  check: (context) => toneProblems(context, 'condescends')
})
