import {wordRule} from '../../src/core/define-rule.js'

// Strict: among thousands of real replies there is not one to measure it on.
export default wordRule({severity: 'warning', preset: 'strict', since: '0.2.0', cost: 10})
