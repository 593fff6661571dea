// Clauses that tell how things stand now.
import type {Act, Word} from '../../core/document.js'
import {isSubordinate, type Reading} from './reading.js'

/** The state that one clause tells. */
export function stateOf(clause: Reading): 'status-ok' | 'status-open' | undefined {
  const {predicate, sections, hypothetical, conditional, subject} = clause
  if (hypothetical || conditional || isSubordinate(clause) || sections.has('vague-time') || sections.has('link-only'))
    return undefined
  if (!predicate)
    return sections.has('words-pending') && !sections.has('verbs-look')
      ? 'status-open'
      : sections.has('words-good') && sections.has('words-now')
        ? 'status-ok'
        : undefined
  if (predicate.mood === 'command' || predicate.mood === 'question') return undefined
  if (isOpen(clause)) return 'status-open'
  if (predicate.negated && subject !== 'nobody') return undefined
  return isWell(clause) ? 'status-ok' : undefined
}

/** "Your streamer is on the bench" */
const isPlaced = (words: readonly Word[], main: number): boolean =>
  /^(?:in|on|at|under|between)$/.test(words[main + 1]?.key ?? '')

function isOpen({predicate, sections, subject, verbs, sentence}: Reading): boolean {
  const {tense, negated, main} = predicate!
  const {words} = sentence
  if (tense === 'past' || tense === 'modal') return false
  if (
    (subject === 'we' || subject === 'you') &&
    !(negated && verbs.has('have')) &&
    !verbs.has('run') &&
    !verbs.has('wait')
  )
    return false
  if (sections.has('words-pending') && !verbs.has('look') && tense !== 'future')
    return negated || !sections.has('words-good') || verbs.has('remain') || verbs.has('wait')
  if (
    tense === 'present' &&
    verbs.has('be') &&
    (subject === 'it' || subject === 'your' || subject === 'they') &&
    !negated
  )
    return isPlaced(words, main) && !sections.has('words-good')
  return negated && tense === 'perfect'
}

function isWell(clause: Reading): boolean {
  const {predicate, sections, subject, verbs, opener, sentence} = clause
  const {tense, modal, lemma} = predicate!
  const now = sections.has('words-now')
  const good = sections.has('words-good')
  if (subject === 'which' || opener === 'where' || sections.has('decided') || sections.has('words-time-off'))
    return false
  if (verbs.has('settle') && predicate!.passive && tense !== 'future' && modal === '' && !sections.has('mistake'))
    return true
  if (sections.has('words-bad') && !good) return false
  if (subject === 'we') return sections.has('words-test') && (verbs.has('see') || good || now)
  if (subject === 'you')
    return (isAble(clause) && (now || good || sentence.words.length < 7)) || (modal === 'can' && now)
  if (tense === 'future' || modal !== '') return (modal === 'should' || modal === 'can') && now && !predicate!.passive
  // "Signal's back"
  const back = lemma === 'be' && sentence.words[predicate!.main + 1]?.key === 'back'
  if (lemma === 'be') return (good || back || sections.has('again')) && !sections.has('mistake') && tense !== 'past'
  if (predicate!.going && (subject === 'it' || subject === 'your') && tense === 'present') return verbs.has('work')
  if (
    tense === 'past' &&
    verbs.has('arrive') &&
    !sections.has('nouns-trouble') &&
    (subject === 'your' || subject === 'it' || now || good || sections.has('nouns-goods'))
  )
    return true
  if (verbs.has('break') && !now) return false
  // "Both cameras record again"
  if (tense === 'present' && sections.has('again') && !sections.has('nouns-time')) return true
  return verbs.has('work') && (now || good || isAll(clause) || (tense === 'present' && sentence.words.length < 6))
}

const isAble = ({predicate, verbs}: Reading): boolean => {
  const {modal, tense, lemma} = predicate!
  return (
    (modal === 'can' || modal === 'should' || tense === 'present') &&
    (verbs.has('work') || lemma === 'be' || lemma === 'have')
  )
}

/** "All nine sensors answer" */
const isAll = ({sentence, from}: Reading): boolean =>
  /^(?:all|both|each|every|everybody|everyone|everything)$/.test(sentence.words[from].key)

/** The state of the whole sentence: two clauses that disagree make a part. */
export function sentenceState(clauses: readonly Reading[]): Act | undefined {
  const states = clauses.map(stateOf)
  const ok = states.includes('status-ok')
  const open = states.includes('status-open') || clauses.some(isDenied)
  const rest = clauses.some(({sections}) => sections.has('words-rest'))
  if (open && rest && clauses.length > 1 && (ok || clauses.some(isAffirmed))) return 'status-partial'
  return states.includes('status-open') ? 'status-open' : ok ? 'status-ok' : undefined
}

const isPresent = ({predicate, hypothetical, conditional}: Reading): boolean =>
  !hypothetical &&
  !conditional &&
  predicate?.mood === 'statement' &&
  (predicate?.tense === 'present' || predicate?.tense === 'perfect')
const isDenied = (clause: Reading): boolean => isPresent(clause) && clause.predicate!.negated
const isAffirmed = (clause: Reading): boolean =>
  isPresent(clause) &&
  !clause.predicate!.negated &&
  (clause.verbs.has('work') || clause.verbs.has('be') || clause.verbs.has('have'))
