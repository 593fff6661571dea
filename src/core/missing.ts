import {defineRule} from './define-rule.js'
import type {Rule} from './rule.js'
import type {Facet, Kind, Severity} from './types.js'

/** A rule that asks for one facet of the answer in the kinds of reply that owe it. Its pages have the message `missing`. */
export function missingFacet(facet: Facet, severity: Severity, kinds: readonly Kind[]): Rule {
  return defineRule({
    severity,
    since: '0.1.0',
    applies: {kinds},
    *check({doc}) {
      if (doc.answers[facet].verdict === 'absent') yield {message: 'missing'}
    }
  })
}
