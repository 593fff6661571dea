// Clauses that tell what was done, is being done or will be done about the trouble.
import type {Act} from '../../core/document.js'
import {isSubordinate, type Reading} from './reading.js'
import {hasDefiniteTime} from './time.js'
import {first, has, isPronoun} from './word-tags.js'

/** We and those whom we send. */
const ACTORS = new Set(['we', 'our', 'agent', 'they', 'none'])
/** Verbs of words, looks and feelings change nothing. */
const IDLE = ['look', 'receive', 'feel', 'think', 'tell', 'be', 'have', 'can', 'do']

/** `fixed-bare` says no more than "fixed". */
export function changeOf(clause: Reading): Act | undefined {
  const {predicate, sections, hypothetical, conditional} = clause
  if (
    hypothetical ||
    (conditional && predicate?.tense !== 'future') ||
    isSubordinate(clause) ||
    sections.has('decided')
  )
    return undefined
  if (!predicate) return sections.has('fixed') ? 'fixed-bare' : undefined
  if (predicate.negated || predicate.mood === 'question' || predicate.mood === 'command') return undefined
  if (predicate.tense === 'modal' && predicate.modal !== 'shall')
    return sections.has('fixed') ? 'fixed-bare' : undefined
  return predicate.passive ? passiveChange(clause) : activeChange(clause)
}

function activeChange(clause: Reading): Act | undefined {
  const {predicate, subject, verbs, sections} = clause
  const {tense, going, mood} = predicate!
  if (!ACTORS.has(subject)) return thingChange(clause)
  if (verbs.has('bare') && tense !== 'present' && (!verbs.has('mend') || isMatter(clause)))
    return tense === 'future' ? undefined : 'fixed-bare'
  if (sections.has('fixed') && (mood === 'elided' || verbs.has('be') || verbs.has('get'))) return 'fixed-bare'
  if (
    isMistake(clause) ||
    (verbs.has('tell') && !verbs.has('mend') && tense !== 'past' && tense !== 'perfect' && isToCustomer(clause))
  )
    return undefined
  if (verbs.has('mend') || (verbs.has('repair') && (subject !== 'they' || !verbs.has('break')))) return 'fix'
  if (isVisit(clause)) return 'fix'
  if (IDLE.some((idle) => verbs.has(idle))) return undefined
  if (subject === 'some' || verbs.has('mistake')) return undefined
  if (tense === 'past' || tense === 'perfect') return subject === 'we' || subject === 'our' ? 'fix' : undefined
  return going || (tense === 'future' && !verbs.has('work')) ? 'fix' : undefined
}

/** "An engineer comes on Friday", "Bex is driving over" */
const isVisit = (clause: Reading): boolean =>
  clause.verbs.has('visit') &&
  !clause.predicate!.negated &&
  clause.predicate!.tense !== 'past' &&
  (clause.predicate!.going || hasDefiniteTime(clause))

/** "will write to you" tells, it does not mend. */
const isToCustomer = ({sentence, predicate, to}: Reading): boolean =>
  sentence.words
    .slice(predicate!.main + 1, Math.min(to, predicate!.main + 3))
    .some(({key}) => key === 'you' || key === 'to')

/** Ours to regret, not to report: "packed the wrong plug". */
export const isMistake = ({verbs, sections}: Reading): boolean =>
  (verbs.has('mistake') && !verbs.has('repair') && !verbs.has('mend')) || sections.has('mistake')

/** "A new blender left our warehouse", "the money goes back to your card" */
function thingChange(clause: Reading): Act | undefined {
  const {verbs, predicate, subject} = clause
  if (subject === 'outsider' && isVisit(clause)) return 'fix'
  // "You've turned on automatic time while we were chatting."
  if (subject === 'you' && predicate!.tense === 'perfect')
    return verbs.has('mend') || verbs.has('repair') ? 'fix' : undefined
  if (subject === 'outsider' && (verbs.has('mend') || (verbs.has('repair') && predicate!.tense !== 'past')))
    return isMistake(clause) ? undefined : 'fix'
  if (subject !== 'thing' && subject !== 'your' && subject !== 'it' && subject !== 'some') return undefined
  if (verbs.has('mend') && predicate!.tense !== 'present' && !isMistake(clause)) return 'fix'
  const remedy = clause.marks.some(({section, from}) => section === 'words-remedy' && from < predicate!.at)
  if (remedy && verbs.has('send-off')) return 'fix'
  return verbs.has('send-off') && predicate!.tense !== 'present' && subject !== 'it' ? 'fix' : undefined
}

function passiveChange(clause: Reading): Act | undefined {
  const {verbs, predicate, sections} = clause
  if (predicate!.going && sections.has('words-pending')) return undefined
  if (predicate!.lemma === 'do' && sections.has('fixed')) return 'fixed-bare'
  if (verbs.has('bare') && (!verbs.has('mend') || isAboutMatter(clause))) return 'fixed-bare'
  if (isMistake(clause) || isAboutMatter(clause)) return undefined
  if (verbs.has('mend')) return 'fix'
  if (
    predicate!.tense === 'present' &&
    clause.subject !== 'your' &&
    !sections.has('words-now') &&
    !sections.has('nouns-time') &&
    !verbs.has('attach')
  )
    return undefined
  // "was bought on your husband's account" is how it came about, "has been moved to yours" what was done about it.
  return verbs.has('repair') &&
    ((predicate!.tense !== 'past' && (predicate!.tense !== 'future' || !sections.has('words-general'))) ||
      sections.has('nouns-time') ||
      sections.has('words-now'))
    ? 'fix'
    : undefined
}

/** Is the object no more than "the problem"? */
function isMatter({sentence, predicate, to, marks}: Reading): boolean {
  const {words} = sentence
  for (let at = predicate!.main + 1; at < to; at++) {
    const word = words[at]
    if (marks.some(({section, from}) => section === 'nouns-matter' && from === at)) return true
    if (
      isPronoun(word) ||
      (has(word, 'NOUN') && !first(word, 'ADVB') && !first(word, 'PREP')) ||
      word.analyses.length === 0
    )
      return false
  }
  return true
}

/** "The matter is corrected", where "the listing is corrected" says what. */
const isAboutMatter = (clause: Reading): boolean =>
  clause.marks.some(({section, from}) => section === 'nouns-matter' && from < clause.predicate!.at)
