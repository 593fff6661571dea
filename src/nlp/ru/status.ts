// How things stand now: works, works in part, not yet.
import type {Act, Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import type {Clause} from './clauses.js'
import type {Predicate} from './predicate.js'
import type {Reading} from './settle.js'
import {inClass, isA, isForm, isPreposition, phraseIn, spanOf} from './words.js'

/** The state that a predicate tells of, if it does. */
export function readState(clause: Clause, {lemma, form, negated, actor}: Predicate): Act | undefined {
  if (form === 'infinitive' || form === 'future' || actor === 'you') return undefined
  const pending = isPending(clause)
  if (pending && (negated || inClass(lemma, 'verbs-ongoing'))) return 'status-open'
  if (negated && form === 'done') return 'status-open'
  if (negated) return form === 'present' && actor === 'other' ? 'status-open' : undefined
  if (actor === 'we' || pending) return undefined
  if (
    form === 'present' &&
    inClass(lemma, 'verbs-await') &&
    !clause.words.some((word) => isForm(word, 'pronouns-to-you'))
  )
    return 'status-open'
  if (form === 'present' && inClass(lemma, 'verbs-work')) return isSchedule(clause) ? undefined : 'status-ok'
  if (form === 'past' && inClass(lemma, 'verbs-heal')) return 'status-ok'
  // «У вас включён VPN» tells of the customer's side, and mostly why it went wrong.
  if (isSchedule(clause) || (isPreposition(clause.words[0]) && isForm(clause.words[1], 'pronouns-to-you')))
    return undefined
  if ((form === 'done' || form === 'state') && (inClass(lemma, 'words-ok') || inClass(lemma, 'verbs-state')))
    return 'status-ok'
  return undefined
}

/** The state told by a set phrase or without a verb: «всё в порядке», «номер без связи». */
export function readPhraseState({words, predicates}: Clause): Act | undefined {
  const none = words.length > 1 && isForm(words.at(-1), 'word-none')
  // «Ошибок нет» is good, «света нет» is not.
  if (none && words.some((word) => isA(word, 'nouns-bad'))) return 'status-ok'
  const open = phraseIn(words, 'status-open')
  if (none || (open && !isOver(open.words, predicates))) return 'status-open'
  if (phraseIn(words, 'status-partial')) return 'status-partial'
  return phraseIn(words, 'status-ok') ? 'status-ok' : undefined
}

const DONE: readonly Act[] = ['fix', 'status-ok']

/** «Два сайта подняли, последний догружается»: part is done, and the rest is not. */
export function readPartial(clauses: readonly Clause[], readings: readonly Reading[]): Span | undefined {
  const at = clauses.findIndex(
    ({words}, place) => place > 0 && words.slice(0, 4).some((word) => isA(word, 'words-rest'))
  )
  if (at < 0 || readings.some(({act}) => act === 'cause' || act === 'option')) return undefined
  const rest = spanOf(clauses[at].words)
  const done = readings.some(({act, span}) => DONE.includes(act) && span.end < rest.start)
  return done && !readings.some(({act, span}) => DONE.includes(act) && span.start >= rest.start) ? rest : undefined
}

/** «Начислил, лежат в почте», «ждёт вас на стойке»: where the thing is now. */
export function readPlace({words, predicates}: Clause, before: Clause | undefined): boolean {
  if (!predicates.some(({lemma, form, negated}) => form === 'present' && !negated && inClass(lemma, 'verbs-lie')))
    return false
  const yours = words.some((word) => isForm(word, 'pronouns-to-you') || isA(word, 'words-your'))
  return yours || (before?.predicates.some(({actor, form}) => actor === 'we' && form === 'past') ?? false)
}

/** «Теперь отчёт строится за секунды», «снова в поиске», «порты зелёные»: no verb of its own is needed. */
export function readNowState({words, predicates}: Clause): Act | undefined {
  if (
    predicates.some(
      ({negated, form, actor}) => negated || form === 'future' || form === 'imperative' || actor !== 'other'
    )
  )
    return undefined
  if (words.some((word) => isForm(word, 'words-without'))) return undefined
  const still =
    words.some((word) => isForm(word, 'word-while')) &&
    predicates.every(({form}) => form === 'present' || form === 'state')
  if (still) return 'status-open'
  if (words.some((word) => isA(word, 'words-pending'))) return undefined
  if (predicates.length === 0 && words.some((word, at) => isA(word, 'nouns-stage') && isPreposition(words[at - 1])))
    return 'status-open'
  if (words.some((word) => isA(word, 'words-bad') && isStated(word)))
    return predicates.every(({form}) => form === 'state') ? 'status-open' : undefined
  const now = words.some((word) => isA(word, 'words-now'))
  if (
    now &&
    predicates.every(({lemma, form}) => form !== 'past' && form !== 'infinitive' && !inClass(lemma, 'verbs-break'))
  )
    return 'status-ok'
  return predicates.length === 0 &&
    words.some(
      (word, at) =>
        isA(word, 'words-ok') && isStated(word) && !words[at + 1]?.analyses.some(({tags}) => tags.has('NOUN'))
    )
    ? 'status-ok'
    : undefined
}

const isStated = ({analyses}: Word): boolean =>
  analyses.some(({tags}) => (tags.has('ADJF') && tags.has('nomn')) || tags.has('ADJS') || tags.has('ADVB'))

/** «с 9 до 21», «круглосуточно», «только в области»: how it always is, not how it is now. */
const isSchedule = ({words}: Clause): boolean => phraseIn(words, 'schedule') !== undefined

/** «Закрыл ещё в марте» is long done: this «ещё» says when. */
const isOver = (found: readonly Word[], predicates: readonly Predicate[]): boolean =>
  found.some((word) => isForm(word, 'words-yet')) && predicates.some(({form, negated}) => form === 'past' && !negated)

/** «пока», «ещё»: the last word is not said. */
export const isPending = ({words}: Clause): boolean => words.some((word) => isA(word, 'words-pending'))
