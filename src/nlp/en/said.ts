// "I believe the tube has a gap", "we are glad to say that it works": what matters is what is believed and said.
import type {Word} from '../../core/document.js'
import type {Clause} from './clauses.js'
import type {Mark} from './marks.js'
import {readPredicate} from './predicate.js'
import {first, isBase, isDeterminer, isPronoun} from './word-tags.js'

/** The clause inside a clause of thinking or saying; the clause itself where there is none. */
export function unwrap(words: readonly Word[], clause: Clause, marks: readonly Mark[]): Clause {
  const {predicate} = clause
  if (!predicate || predicate.negated || predicate.mood !== 'statement') return clause
  const {main, tense, lemma, passive} = predicate
  const start = lemma === 'be' || passive ? afterThat(words, clause, marks) : -1
  if (start >= 0) return within(words, clause, start)
  if (passive || tense === 'future' || tense === 'modal') return clause
  if (!marks.some(({section, from}) => section === 'verbs-think' && from === main)) return clause
  return within(words, clause, afterThought(words, clause))
}

function within(words: readonly Word[], clause: Clause, start: number): Clause {
  const predicate = start < 0 ? undefined : readPredicate(words, start, clause.to)
  return predicate ? {...clause, from: start, start, predicate} : clause
}

/** Where "(that) the tube has a gap" begins, or -1. */
function afterThought(words: readonly Word[], {predicate, to}: Clause): number {
  const next = predicate!.main + 1
  const start = words[next]?.key === 'that' ? next + 1 : next
  if (start >= to) return -1
  if (start > next || isDeterminer(words[start]) || isPronoun(words[start]) || first(words[start], 'NOUN')) return start
  return -1
}

/** "I am pleased to say that …", but not "I'm sorry that …": where it begins, or -1. */
function afterThat(words: readonly Word[], {predicate, from, to}: Clause, marks: readonly Mark[]): number {
  const {main} = predicate!
  if (marks.some((mark) => mark.section === 'empathy' && mark.from >= from && mark.from < to)) return -1
  const that = words.findIndex(({key}, at) => key === 'that' && at > main && at < to)
  if (that < 0 || that - main > 6 || !words.slice(main, that).some((word) => isBase(word))) return -1
  return that + 1
}
