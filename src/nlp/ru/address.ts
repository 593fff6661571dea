// What is asked of the customer: a step to take, a habit that keeps the trouble away, an answer to give, a last check.
import type {Act, Word} from '../../core/document.js'
import type {Clause} from './clauses.js'
import type {Predicate} from './predicate.js'
import {timeIn} from './time.js'
import {inClass, isA, isForm, phraseIn} from './words.js'

/** The act of an imperative, if it asks for anything. */
export function readImperative(clause: Clause, predicate: Predicate, sentence: readonly Word[]): Act | undefined {
  const {word, lemma, tags, negated} = predicate
  if (inClass(lemma, 'verbs-courtesy') || (inClass(lemma, 'verbs-learn') && timeIn(clause.words))) return undefined
  if (phraseIn(sentence, 'ask-vague') || phraseIn(sentence, 'courtesy')) return undefined
  const tells = inClass(lemma, 'verbs-write') || inClass(lemma, 'verbs-say')
  // «Если снова не пустит, пишите»: the door stays open.
  if (tells && sentence.some((one) => inClass(one.key, 'open-if'))) return 'close-check'
  if (phraseIn(sentence, 'close-check') || callsBack(sentence)) return 'close-check'
  if (inClass(lemma, 'verbs-write') && clause.words.length < 5) return undefined
  const guard = inClass(lemma, 'verbs-set') && clause.words.some((one) => isA(one, 'nouns-guard'))
  if (guard || phraseIn(sentence, 'prevention') || isForm(clause.words[0], 'word-before')) return 'prevention'
  const opens = word === sentence[0] && inClass(lemma, 'verbs-ask-first')
  if (opens || inClass(lemma, 'verbs-ask') || phraseIn(clause.words, 'ask')) return 'ask'
  if (inClass(lemma, 'verbs-try') && clause.words.length < 4) return 'close-check'
  // «Обновляйте прошивку», «не вешайте на одно реле»: the imperfective is a habit.
  if (tags.has('impf') && !isA(word, 'verbs-habit-not')) return 'prevention'
  if (negated || clause.words.length < 2) return undefined
  return 'step'
}

/** «Открываете приложение, жмёте …»: a step told as a fact. */
export const isTold = (clause: Clause, {form, actor, subject, negated, word}: Predicate): boolean =>
  form === 'present' &&
  actor === 'you' &&
  subject === undefined &&
  !negated &&
  clause.words.length > 1 &&
  !timeIn(clause.words) &&
  !isA(word, 'verbs-courtesy')

/** «Нужно», «можно», «достаточно» with what to do. */
export function isAdvice({words, predicates}: Clause): boolean {
  if (!predicates.some(({form}) => form === 'infinitive')) return false
  return (
    words.some(
      (word, at) =>
        isA(word, 'words-need') && !isForm(words[at - 1], 'word-not') && !isForm(words[at + 1], 'words-irreal')
    ) && !words.some((word) => isForm(word, 'pronouns-we'))
  )
}

/** «Лучше заказывать заранее», «советую не ставить»: the imperfective and the «не» advise for good. */
export const isHabit = ({predicates}: Clause): boolean =>
  predicates.some(
    ({form, negated, tags, lemma}) =>
      form === 'infinitive' && (negated || (tags.has('impf') && !inClass(lemma, 'verbs-habit-not')))
  )

/** A question: what it wants to know. */
export function readQuestion(words: readonly Word[]): Act | undefined {
  if (phraseIn(words, 'close-check') || callsBack(words) || asksWhether(words)) return 'close-check'
  if (phraseIn(words, 'ask-vague')) return undefined
  if (words.some((word) => isA(word, 'words-call') && isA(word, 'verbs-check'))) return 'close-check'
  return words.length > 1 && !offers(words) ? 'ask' : undefined
}

/** «Запишу вас на экскурсию?» asks for nothing. */
const offers = (words: readonly Word[]): boolean =>
  words.some(({analyses}) => analyses.some(({tags}) => tags.has('futr') && tags.has('1per'))) &&
  !words.some((word) => isA(word, 'words-why') || isA(word, 'words-why-first'))

/** «Всё ли открывается?», «теперь хватает?», «дошли ли деньги?»: is it well now? */
function asksWhether(words: readonly Word[]): boolean {
  const well = words.some((word) => isA(word, 'verbs-work') || isA(word, 'verbs-heal') || isA(word, 'verb-manage'))
  return (
    well &&
    (words.length === 1 || words.some((word) => isForm(word, 'words-again')) || isForm(words[1], 'word-whether'))
  )
}

/** «Проверьте, ушло ли предупреждение», «напишите, если не получится». */
export const callsBack = (sentence: readonly Word[]): boolean =>
  sentence.some((word) => isA(word, 'words-call')) && sentence.some((word) => isForm(word, 'word-whether'))
