import {defineRule} from './define-rule.js'
import type {Rule} from './rule.js'
import type {Facet, Kind, Severity} from './types.js'

interface Missing {
  readonly facet: Facet
  readonly severity: Severity
  readonly cost: number
  /**
   * The verdict goes by what is likelier; a finding must be surer, by so much of a logit, to be right four times in five
   * (fixtures/precision.json).
   */
  readonly sure: number
  /** The kinds of reply that owe it. */
  readonly kinds: readonly Kind[]
}

/** A rule that asks for one facet of the answer in the kinds of reply that owe it. Its pages have the message `missing`. */
export function missingFacet({facet, severity, cost, sure, kinds}: Missing): Rule {
  return defineRule({
    severity,
    since: '0.1.0',
    cost,
    facet,
    applies: {kinds},
    *check({doc, ticket}) {
      // Half of the doubt is of which kind the reply is; where the ticket tells it, the verdict will do.
      const doubt = ticket.kind ? 0 : sure
      if (doc.answers[facet].verdict === 'absent' && doc.scores.reply(facet) <= -doubt) yield {message: 'missing'}
    }
  })
}
