import {wordRule} from '../../src/core/define-rule.js'

// A phrase of a form letter may hold an office word: the form letter is what has to go.
export default wordRule({severity: 'warning', since: '0.2.0', cost: 7, givesWay: true})
