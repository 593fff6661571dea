// «Received, looking»: the case is in hand, and nothing more is said.
import type {Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import type {Clause} from './clauses.js'
import {timeIn} from './time.js'
import {inClass, isA, isPreposition, phraseIn, spanOf} from './words.js'

export function readHolding(clause: Clause): Span | undefined {
  if (clause.predicates.some(({form}) => form === 'imperative') && !phraseIn(clause.words, 'holding')) return undefined
  const found = phraseIn(clause.words, 'holding')
  if (found) return found
  return isStage(clause) || takesIn(clause) || passesOn(clause) || engages(clause) ? spanOf(clause.words) : undefined
}

/** «Принял, смотрю»: two words of it and no more. */
export const isShortHolding = (words: readonly Word[]): boolean =>
  words.length < 3 && words.some((word) => isA(word, 'verbs-engage'))

/** «Заявка в очереди», «обращение на рассмотрении», «вопрос у юриста». */
const isStage = ({words, predicates}: Clause): boolean =>
  predicates.length === 0 &&
  words.some((word) => isA(word, 'nouns-case')) &&
  words.some((word, at) => (isA(word, 'nouns-stage') || isA(word, 'nouns-desk')) && isPreposition(words[at - 1]))

/** «Обращение зарегистрировано», «получили ваше письмо». */
function takesIn({words, predicates}: Clause): boolean {
  if (
    !words.some(
      (word) => isA(word, 'nouns-case') && word.analyses.some(({tags}) => tags.has('nomn') || tags.has('accs'))
    )
  )
    return false
  return predicates.some(({lemma, form, negated, actor}) => {
    if (negated || form === 'imperative' || form === 'infinitive') return false
    // «Робот принял ваш отзыв за рекламу» takes nothing in.
    return (
      inClass(lemma, 'verbs-intake') &&
      (actor === 'we' || form !== 'past' || words.some((word) => isA(word, 'nouns-desk')))
    )
  })
}

/** «Передала коллегам», «направили в профильный отдел»; money and goods that are passed on are a deed. */
function passesOn({words, predicates}: Clause): boolean {
  if (!words.some((word) => isA(word, 'nouns-desk'))) return false
  if (!predicates.some(({lemma, form, negated}) => !negated && form !== 'imperative' && inClass(lemma, 'verbs-pass')))
    return false
  return !words.some(
    (word) => !isA(word, 'nouns-case') && !isA(word, 'nouns-desk') && word.analyses[0]?.tags.has('accs') === true
  )
}

/** «Разбираемся», «коллеги проверяют»; «изучают журналы», «проверяем кабель» name what is being done. */
function engages({words, predicates}: Clause): boolean {
  if (!predicates.some(({word, negated}) => !negated && isA(word, 'verbs-engage'))) return false
  if (timeIn(words)) return false
  return !words.some(
    (word) =>
      !isA(word, 'nouns-case') &&
      !isA(word, 'nouns-vague') &&
      !isA(word, 'nouns-desk') &&
      word.analyses.some(({tags}) => tags.has('NOUN') && (tags.has('accs') || tags.has('ablt')))
  )
}
