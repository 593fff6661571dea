import {wordRule} from '../../src/core/define-rule.js'

export default wordRule({severity: 'warning', since: '0.1.0', cost: 9})
