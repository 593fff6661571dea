import {chanceOf} from '../../src/core/chance.js'
import {defineRule, wordProblems} from '../../src/core/define-rule.js'
import {toneProblems} from '../../src/core/tone-rule.js'

export default defineRule({
  severity: 'error',
  since: '0.1.0',
  cost: 18,
  check: (context) => toneProblems(wordProblems(context), context.doc.withFault('condescends')),
  doubt: ({doc}) => chanceOf(doc.scores.best('condescends'))
})
