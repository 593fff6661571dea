// The cause is announced as unknown: «почему пропал сигнал, пока не знаем», «кто вскрывал пакет, неизвестно».
import type {Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import type {Clause} from './clauses.js'
import {inClass, isA, isForm, spanOf} from './words.js'

/** A question left open in one clause, and not knowing in the same or another. */
export function readUnknown(words: readonly Word[], clauses: readonly Clause[]): Span | undefined {
  if (!words.some((word, at) => isWhy(words, word, at))) return undefined
  const open = clauses.some(
    ({words: own, predicates}) =>
      own.some(isOpen) ||
      predicates.some(({lemma, negated, word}) => inClass(lemma, 'verbs-know') && (negated || isHopeless(own, word)))
  )
  return open ? spanOf(words) : undefined
}

/** «что», «как», «когда» ask only at the front or with «именно»: elsewhere they join clauses. */
const isFirst = (words: readonly Word[], word: Word, at: number): boolean =>
  isA(word, 'words-why-first') && (at === 0 || isForm(words[at + 1], 'word-exactly') || isOpen(words[at - 1]))

/** A word of asking at the start of the sentence or after a comma; «причина» anywhere. */
const isWhy = (words: readonly Word[], word: Word, at: number): boolean =>
  !word.quoted &&
  (isFirst(words, word, at) ||
    (isA(word, 'words-why') && (at < 4 || word.analyses[0]?.tags.has('NOUN') === true || isOpenAfter(words, at))))

/** «понять не удалось, кто», «ответа нет, откуда». */
const isOpenAfter = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some((word) => isOpen(word) || isA(word, 'verbs-know'))

const isOpen = (word: Word): boolean =>
  isA(word, 'words-unknown') || isA(word, 'verbs-search') || isForm(word, 'word-answer')

/** «установить не удалось», «сказать не могу», «понять нельзя»: the «не» stands at the helping verb. */
const isHopeless = (words: readonly Word[], know: Word): boolean =>
  know.analyses[0]?.tags.has('INFN') === true && words.some((word) => isForm(word, 'words-hopeless'))
