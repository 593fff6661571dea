// A choice of ways is laid out: «можно …, а можно …», «либо …, либо …», «хотите — …».
import type {Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import {isA, isForm, phraseIn, spanOf} from './words.js'

export function readOption(words: readonly Word[]): Span | undefined {
  const found = phraseIn(words, 'option')
  if (found) return found
  const own = words.filter(({quoted}) => !quoted)
  const ways = own.filter((word) => isA(word, 'words-way')).length
  const ors = own.filter((word) => isA(word, 'words-or')).length
  const either = own.filter((word) => isForm(word, 'word-either')).length
  return ways > 1 || either > 1 || (ways > 0 && ors > 0) ? spanOf(words) : undefined
}
