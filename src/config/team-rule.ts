import {wordRule} from '../core/define-rule.js'
import type {Rule} from '../core/rule.js'

/** A rule that a team makes by writing a page: nothing but its words. */
export const teamRule: Rule = wordRule({severity: 'warning', since: '0.1.0'})
