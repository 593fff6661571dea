import {wordRule} from '../../src/core/define-rule.js'

export default wordRule({severity: 'error', since: '0.1.0'})
