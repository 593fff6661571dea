// What made the trouble happen, with a connective or without.
import type {Clause} from './clauses.js'
import type {Predicate} from './predicate.js'
import {hasTag, inClass, isA, isForm, phraseIn} from './words.js'

/** Said outright: «причина в», «из-за», «виноват». */
export const saysCause = ({words}: Clause): boolean => phraseIn(words, 'cause') !== undefined

/** «по техническим причинам», «допущена ошибка»: a label that explains nothing. */
export const isVague = ({words}: Clause): boolean => phraseIn(words, 'cause-vague') !== undefined

/** «похоже», «скорее всего» about what is or was: a likely cause, said to be likely. */
export const guesses = ({words, predicates}: Clause): boolean =>
  phraseIn(words, 'hedge') !== undefined && predicates.every(({form, actor}) => form !== 'future' && actor !== 'you')

/**
 * How surely the predicate tells what went wrong: 3 whoever did it («не на тот адрес»), 2 by its own meaning (a thing
 * broke, somebody erred or did not do), 1 as any past of a thing or of somebody, 0 not at all.
 */
export function troubleOf(
  clause: Clause,
  {lemma, form, actor, negated, subject, tags}: Predicate
): 0 | 1 | 1.5 | 2 | 3 {
  if (form === 'imperative' || form === 'infinitive' || form === 'future') return 0
  const past = form === 'past' || form === 'done'
  if (past && (phraseIn(clause.words, 'slip') || clause.words.some((one) => isA(one, 'words-slip')))) return 3
  const wrong = clause.words.some((one) => isA(one, 'adverbs-wrong'))
  if (actor === 'we') return inClass(lemma, 'verbs-err') || (negated && past) ? 2 : 0
  if (actor === 'you') return past && !negated ? 1 : 0
  if (inClass(lemma, 'verb-decide')) return clause.words.some((one) => hasTag(one, 'INFN')) ? 0 : 1
  if (inClass(lemma, 'verbs-break') || inClass(lemma, 'verbs-harm'))
    return past ? 2 : negated ? 0 : isHere(clause) ? 2 : 1
  // «Прорвало трубу», «антенну сдуло»: nobody does what happens.
  if (form === 'past' && tags.has('neut') && tags.has('tran') && subject === undefined && !negated) return 2
  if ((form === 'done' && inClass(lemma, 'verbs-policy')) || phraseIn(clause.words, 'schedule')) return 0
  if (past) return negated || wrong ? 1.5 : 1
  return wrong || (subject !== undefined && isA(subject, 'nouns-mishap')) ? 1 : 0
}

/** Of this customer, now: «баллы сгорают через год» is how it always is. */
const isHere = ({words}: Clause): boolean =>
  words.some((one) => isForm(one, 'pronouns-to-you') || isA(one, 'words-your') || isForm(one, 'words-here'))

/** «Движение перекрыли», «печатают»: nobody is named, so it may be anybody; «перекрыли движение» opens like our own report. */
export const isNameless = ({words}: Clause, {word, tags, actor, subject, form}: Predicate): boolean =>
  actor === 'we' &&
  subject === undefined &&
  (form === 'past' || tags.has('3per')) &&
  tags.has('plur') &&
  words[0] !== word &&
  !words.some((one) => isForm(one, 'pronouns-we') || isForm(one, 'pronouns-to-you'))
