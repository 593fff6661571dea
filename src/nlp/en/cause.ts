// Clauses that tell what made the trouble happen, with a connective or without.
import {isMistake} from './change.js'
import type {Reading} from './reading.js'

/** Does the clause tell a cause? `next` follows it in the sentence. */
export function isCause(clause: Reading, next: Reading | undefined, done: boolean): boolean {
  const {sections, hypothetical, conditional, predicate, kinds, subject, verbs} = clause
  if (hypothetical || predicate?.mood === 'question' || predicate?.mood === 'command') return false
  if (sections.has('cause')) return true
  if (sections.has('decided') || kinds.has('time') || kinds.has('result')) return false
  if (!predicate)
    return (
      sections.has('nouns-trouble') &&
      clause.from === 0 &&
      !sections.has('words-pending') &&
      clause.to - clause.from > 3 &&
      clause.sentence.mark !== '!'
    )
  // "As requested", "as explained" have no subject of their own.
  const states = predicate.at > clause.start || predicate.mood === 'statement'
  if (kinds.has('reason') && states && subject !== 'we' && !isCourtesy(clause)) return true
  if (sections.has('empathy')) return false
  if (subject === 'which' && !verbs.has('break') && !verbs.has('make')) return false
  if (isLabel(clause)) return false
  if (isReasonFor(clause, next)) return true
  if (done || conditional || predicate.tense === 'future') return false
  if (subject === 'we' || subject === 'our' || (subject === 'none' && predicate.mood === 'elided')) return isOwn(clause)
  const couldNot = predicate.modal === 'can-past' && predicate.negated
  if (predicate.tense === 'past' || predicate.tense === 'perfect' || couldNot) return isEvent(clause)
  return isCondition(clause, next)
}

/** "The tool is visible in the recording, so the ban stays." */
const isReasonFor = ({subject, predicate, verbs, conditional}: Reading, next: Reading | undefined): boolean =>
  next?.opener === 'so' &&
  next.predicate?.mood === 'statement' &&
  next.predicate.modal === '' &&
  next.subject !== 'we' &&
  next.subject !== 'you' &&
  !conditional &&
  !/^(?:we|our|agent|it)$/.test(subject) &&
  !(predicate!.passive && verbs.has('mend'))

/** "An error has occurred", "your inquiry is important": a word for the trouble, and nothing about it. */
const isLabel = (clause: Reading): boolean =>
  !clause.verbs.has('break') &&
  ((clause.subject === 'there' && clause.sections.has('nouns-label') && !clause.sections.has('nouns-trouble')) ||
    clause.marks.some(
      ({section, to}) => (section === 'nouns-label' || section === 'nouns-message') && to === clause.predicate!.at
    ))

/** "because you've had to wait" explains a kindness; "as you know", "leave it as it is" give no reason. */
function isCourtesy({subject, verbs, opener, from, to}: Reading): boolean {
  if (opener === 'as' && (verbs.has('know') || verbs.has('see') || verbs.has('tell') || to - from < 4)) return true
  if (subject !== 'you') return false
  return verbs.has('wait') || verbs.has('have') || verbs.has('be') || (opener === 'as' && !verbs.has('break'))
}

/** We did it: "we forgot", "I pressed the wrong key". */
function isOwn(clause: Reading): boolean {
  const {tense, negated} = clause.predicate!
  return (tense === 'past' || tense === 'perfect') && (isMistake(clause) || (negated && tense === 'past'))
}

/** Something happened to a thing, or somebody else did something. */
function isEvent({predicate, verbs, sections, subject}: Reading): boolean {
  const {tense, passive, negated, lemma} = predicate!
  if (sections.has('words-restate') || subject === 'it') return verbs.has('break') && subject !== 'it'
  if (subject === 'you')
    return ['words-bad', 'mistake', 'nouns-trouble'].some((name) => sections.has(name)) || verbs.has('break')
  if (tense === 'perfect') return (verbs.has('break') || sections.has('words-bad')) && !sections.has('words-pending')
  if (negated) return !sections.has('words-pending')
  if (verbs.has('break')) return true
  if (sections.has('words-good') && sections.has('words-now')) return false
  if (passive || lemma === 'be') return !sections.has('words-symptom')
  return !verbs.has('tell') || sections.has('mistake')
}

/** A standing state that does the harm: "the dock gives 45 watts and the laptop wants 65". */
function isCondition(clause: Reading, next: Reading | undefined): boolean {
  const {predicate, verbs, sections, subject, sentence} = clause
  if (
    sections.has('decided') ||
    sections.has('words-pending') ||
    sections.has('words-now') ||
    sections.has('words-good')
  )
    return false
  if (predicate!.tense === 'modal') return false
  if (subject === 'it' || subject === 'there') return sections.has('nouns-trouble') && !predicate!.negated
  if (subject === 'you' || subject === 'they' || subject === 'nobody') return false
  if (sections.has('words-general')) return false
  const harm = verbs.has('break') || sections.has('words-bad') || predicate!.negated
  const theirs = sentence.words.some(({key}) => key === 'your' || key === 'you' || key === 'yours')
  const contrast = next !== undefined && next.predicate?.mood === 'statement' && /^(?:and|so|but|)$/.test(next.opener)
  const other =
    next !== undefined &&
    (next.sections.has('words-bad') ||
      next.verbs.has('break') ||
      next.predicate?.negated === true ||
      next.opener === 'so')
  return contrast ? harm || (theirs && other) || next.opener === 'so' : harm && theirs
}
