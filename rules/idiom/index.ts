import {wordRule} from '../../src/core/define-rule.js'

// Slang and condescension are worse than an idiom: where they mark the same words, they say it.
export default wordRule({severity: 'info', since: '0.2.0', givesWay: true})
