// What is known of each clause before anybody asks what it does for the customer.
import type {Sentence, Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import {type Clause, clausesOf} from './clauses.js'
import {joinClause} from './join.js'
import {type Mark, marksOf} from './marks.js'
import {unwrap} from './said.js'
import {type Subject, subjectOf, subjectWords} from './subject.js'
import {isDeterminer, isPronoun} from './word-tags.js'

export interface Reading extends Clause {
  readonly sentence: Sentence
  readonly subject: Subject
  /** Classes of the main verb (break, repair, tell …: the sections `verbs-…`) and its lemma. */
  readonly verbs: ReadonlySet<string>
  /** Sections that have a phrase beginning in the clause. */
  readonly sections: ReadonlySet<string>
  readonly marks: readonly Mark[]
  /** What its opener makes of it: reason, condition, time, relative … (the sections `openers-…`). */
  readonly kinds: ReadonlySet<string>
  /** Only if, when, unless …: nothing that has happened. */
  readonly hypothetical: boolean
  /** Holds only if another clause of the sentence does. */
  readonly conditional: boolean
  readonly span: Span
}

/** The clauses of a sentence with their readings. */
export function readSentence(sentence: Sentence): Reading[] {
  const {words} = sentence
  const marks = marksOf(words)
  const readings: Reading[] = []
  for (const whole of clausesOf(sentence)) {
    const before = readings.at(-1)
    const clause = unwrap(words, joinClause(words, whole, marks, before), marks)
    const took = before && whole.predicate?.mood !== 'statement' && clause.predicate?.mood === 'statement'
    const kept = took && clause.from === whole.from
    const subject = kept ? before.subject : subjectOf(words, clause, marks, before?.subject ?? 'none')
    readings.push(readingOf(sentence, clause, subject, marks))
  }
  const condition = readings.find(({kinds}) => kinds.has('condition'))
  return condition ? readings.map((one) => ({...one, conditional: one !== condition})) : readings
}

function readingOf(sentence: Sentence, clause: Clause, subject: Subject, all: readonly Mark[]): Reading {
  const {words} = sentence
  const {from, to, predicate} = clause
  const marks = all.filter((mark) => mark.from >= from && mark.from < to)
  const kinds = kindsOf(clause, marks)
  if (isInverted(words, clause)) kinds.add('condition')
  // "As soon as", "as long as" give no reason.
  if (kinds.has('ahead')) kinds.delete('reason')
  // "When you pressed play" tells when; "when it arrives" has not come yet.
  const past = predicate?.tense === 'past' || predicate?.tense === 'perfect'
  const ahead = kinds.has('ahead') && !(kinds.has('moment') && past)
  return {
    ...clause,
    sentence,
    subject,
    verbs: verbsOf(clause, marks),
    sections: new Set(marks.map(({section}) => section)),
    marks,
    kinds,
    hypothetical: kinds.has('condition') || ahead,
    conditional: false,
    span: {start: words[isGreeted(marks, clause) ? clause.start : from].start, end: words[to - 1].end}
  }
}

/** "Hi Ben, we have received …": the greeting shows nothing. */
const isGreeted = (marks: readonly Mark[], {from, start}: Clause): boolean =>
  start > from && marks.some((mark) => mark.section === 'greeting' && mark.from < start)

function kindsOf({opener, from}: Clause, marks: readonly Mark[]): Set<string> {
  const kinds = new Set<string>()
  if (opener === '') return kinds
  for (const mark of marks)
    if (mark.from === from && mark.section.startsWith('openers-')) kinds.add(mark.section.slice(8))
  return kinds
}

function verbsOf({predicate}: Clause, marks: readonly Mark[]): Set<string> {
  const verbs = new Set<string>()
  if (!predicate) return verbs
  verbs.add(predicate.lemma)
  for (const {section, from, to} of marks) {
    if (section.startsWith('verbs-') && from <= predicate.main && predicate.main < to) verbs.add(section.slice(6))
  }
  return verbs
}

/** "Had you read it, …", "Should it stop again, …" */
function isInverted(words: readonly Word[], {from, predicate}: Clause): boolean {
  if (predicate?.at !== from || !/^(?:had|should)$/.test(words[from].key)) return false
  return isPronoun(words[from + 1]) || isDeterminer(words[from + 1])
}

/** Why, when, which, how: says more of another clause, and tells nothing new by itself. */
export const isSubordinate = ({kinds}: Reading): boolean =>
  ['reason', 'time', 'moment', 'relative', 'question'].some((kind) => kinds.has(kind))

/** The words of the subject. */
export const subjectOfReading = (reading: Reading): Word[] => subjectWords(reading.sentence.words, reading)
