// Do words of the reply stand in a promise? «Скоро починим» is one, «скоро истекает подписка» and «смените пароль как можно
// скорее» are not.
import type {Word} from '../core/document.js'
import {promiseEn} from './en/promised.js'
import {promiseRu} from './ru/promised.js'

/** The words say when it will be («скоро»), or open the clause that says until when («как только придёт ответ»). */
export type Promised = 'when' | 'until'

/** The words are those of one sentence. */
export function promiseOf(words: readonly Word[]): Promised | undefined {
  const {sentence} = words[0]
  return sentence.lang === 'ru' ? promiseRu(sentence, words) : promiseEn(sentence, words)
}
