// How a clause goes on with the one before it. English leaves out what was said already: "I'll check and write", "the
// parcel was found and sent on".
import type {Word} from '../../core/document.js'
import type {Clause} from './clauses.js'
import {type Mark, opens} from './marks.js'
import type {Predicate} from './predicate.js'
import type {Reading} from './reading.js'
import {subjectWords} from './subject.js'
import {first, has, isDeterminer, isParticiple, isPronoun} from './word-tags.js'

/** The clause with all that it takes over from the one before. */
export function joinClause(
  words: readonly Word[],
  clause: Clause,
  marks: readonly Mark[],
  before: Reading | undefined
): Clause {
  const related = opens(marks, clause.from, 'relative') ? relate(clause, before) : clause
  const {predicate} = related
  if (predicate === undefined) return related
  if (predicate.mood === 'command') return before ? goOn(words, related, marks, before) : related
  if (predicate.mood === 'elided' && before?.predicate?.passive && related.opener === 'and') {
    return change(related, {passive: true, tense: before.predicate.tense, mood: 'statement'})
  }
  if (isHeadline(words, related)) return change(related, {passive: true, tense: 'perfect'})
  // "No decision has been made."
  return /^(?:no|neither)$/.test(words[related.start].key) ? change(related, {negated: true}) : related
}

const change = (clause: Clause, by: Partial<Predicate>): Clause => ({
  ...clause,
  predicate: {...clause.predicate!, ...by}
})

/** "the provider that shut down" says more of the provider; "glad to say that it works" says it. */
function relate(clause: Clause, before: Reading | undefined): Clause {
  const {predicate, opener, from} = clause
  if (!predicate) return clause
  if (predicate.at === from + 1) return predicate.mood === 'question' ? clause : change(clause, {mood: 'statement'})
  const told = before?.predicate
  if (opener !== 'that' || told?.mood !== 'statement' || told.negated) return clause
  if (before?.subject === 'you' || before?.sections.has('empathy')) return clause
  return {...clause, from: from + 1, start: from + 1, opener: ''}
}

/** What looks like a command in mid-sentence: "I'll check and write", "stop 9 of 60". */
function goOn(words: readonly Word[], clause: Clause, marks: readonly Mark[], before: Reading): Clause {
  const {opener, mark, from} = clause
  const {at, main} = clause.predicate!
  const told = before.predicate
  if (marks.some(({section, from: place}) => section === 'words-polite' && place >= from && place < at)) return clause
  if (told === undefined || told.mood === 'command' || before.hypothetical) return clause
  if (opener === 'so' || /^[:;–—-]/.test(mark)) return clause
  if (opener === 'and' || opener === 'or' || opener === 'then') {
    return change(clause, {mood: 'statement', tense: told.tense === 'perfect' ? 'past' : told.tense, modal: told.modal})
  }
  return first(words[main], 'VERB') || !has(words[main], 'NOUN') ? clause : {...clause, predicate: undefined}
}

/** "Timer removed", "Fee corrected to home rate": a noun without its article and a participle without its "was". */
function isHeadline(words: readonly Word[], clause: Clause): boolean {
  const {from, to, predicate} = clause
  const {tense, mood, passive, main} = predicate!
  if (from > 0 || tense !== 'past' || mood !== 'statement' || passive || !isParticiple(words[main])) return false
  const next = main + 1 < to ? words[main + 1] : undefined
  if (isDeterminer(next) || isPronoun(next)) return false
  const own = subjectWords(words, clause)
  if (own.length === 0 || own.length > 3 || words[main - 1] !== own.at(-1)) return false
  return own.every((word) => !isDeterminer(word) && !isPronoun(word))
}
