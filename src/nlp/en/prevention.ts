// Clauses that tell how the trouble is kept from coming back.
import type {Reading} from './reading.js'

/** `next` follows in the sentence. */
export function isPrevention(clause: Reading, next: Reading | undefined): boolean {
  const {sections, predicate, hypothetical} = clause
  if (!predicate || predicate.mood === 'question') return sections.has('prevention') && !predicate
  if (sections.has('prevention')) return predicate.tense !== 'past' || hypothetical
  if (predicate.mood === 'command') return isRewarded(next)
  return isNewCare(clause) || isNeverMore(clause) || isMayRecur(clause)
}

/** "Leave it open and the filter won't clog": a command with what it spares the customer. */
export const isRewarded = (next: Reading | undefined): boolean =>
  next !== undefined &&
  /^(?:and|then|so|or)$/.test(next.opener) &&
  next.predicate?.mood === 'statement' &&
  !next.hypothetical &&
  (next.predicate.negated || next.sections.has('words-last'))

/** "HR now needs a second signature", "similar floods are now cut off" */
function isNewCare({sentence, predicate, subject, from, to, verbs}: Reading): boolean {
  const {tense, going, main, passive} = predicate!
  if (tense !== 'present' || going) return false
  const now = sentence.words.slice(Math.max(from, main - 2), Math.min(to, main + 2)).some(({key}) => key === 'now')
  const noMore = sentence.words
    .slice(from, main)
    .some(({key}, at, all) => key === 'longer' && all[at - 1]?.key === 'no')
  return (
    (now &&
      (subject === 'we' || passive || !verbs.has('work')) &&
      !verbs.has('be') &&
      !verbs.has('have') &&
      subject !== 'you') ||
    (noMore && subject === 'we')
  )
}

/** "It can't drift apart like that" */
const isNeverMore = ({predicate, verbs}: Reading): boolean =>
  predicate!.negated && (predicate!.tense === 'future' || predicate!.tense === 'modal') && verbs.has('break')

/** "It may go brown again" */
const isMayRecur = ({predicate, sentence, from, to, subject}: Reading): boolean =>
  subject !== 'you' &&
  subject !== 'we' &&
  predicate!.tense === 'modal' &&
  /^may|^can-past/.test(predicate!.modal) &&
  !predicate!.negated &&
  sentence.words.slice(from, to).some(({key}) => key === 'again') &&
  sentence.mark !== '?'
