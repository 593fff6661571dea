import {chanceOf} from './chance.js'
import {defineRule} from './define-rule.js'
import type {Document} from './document.js'
import type {Rule} from './rule.js'
import type {Facet, Kind, Severity} from './types.js'

interface Missing {
  readonly facet: Facet
  readonly severity: Severity
  readonly cost: number
  /** The kinds of reply that owe it. */
  readonly kinds: readonly Kind[]
  /** Is there ground for the kind that the reply is taken for? Not asked where the ticket tells the kind. */
  readonly founded?: (doc: Document) => boolean
  /** Is it there after all, by signs that the verdict does not go by? */
  readonly unless?: (doc: Document) => boolean
  /** Does another rule say as much? Then the score counts the fault, and the finding is not made. */
  readonly saidBy?: (doc: Document) => boolean
}

/** A rule that asks for one facet of the answer in the kinds of reply that owe it. Its pages have the message `missing`. */
export function missingFacet({facet, severity, cost, kinds, founded, unless, saidBy}: Missing): Rule {
  return defineRule({
    severity,
    since: '0.1.0',
    cost,
    facet,
    applies: {kinds},
    *check({doc, ticket}) {
      if (doc.answers[facet].verdict !== 'absent') return
      // Half of the doubt is of which kind the reply is; where the ticket tells it, the verdict will do.
      const isSure = ticket.kind !== undefined || (doc.scores.reply(`lacks-${facet}`) > 0 && (founded?.(doc) ?? true))
      if (isSure && !unless?.(doc) && !saidBy?.(doc)) yield {message: 'missing'}
    },
    doubt: ({doc}) =>
      doc.answers[facet].verdict === 'absent' && !unless?.(doc) ? chanceOf(doc.scores.reply(`lacks-${facet}`)) : 0
  })
}
