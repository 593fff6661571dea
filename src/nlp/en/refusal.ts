// Clauses that turn the request down.
import type {Reading} from './reading.js'

export function isRefusal({sections, predicate, subject, verbs, hypothetical}: Reading): boolean {
  if (hypothetical) return false
  if (sections.has('refusal')) return true
  if (!predicate?.negated || predicate.mood !== 'statement' || !verbs.has('grant')) return false
  if (subject === 'we' || subject === 'our')
    return predicate.tense === 'modal' || predicate.tense === 'future' || predicate.tense === 'present'
  return predicate.passive && predicate.modal.startsWith('can')
}
