// Times that can be held to: «до 16:00», «в четверг», «через полтора часа», «14-го».
import type {Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import {isA, isPreposition, spanOf} from './words.js'

/** The first time named in the words, with the words that name it. */
export function timeIn(words: readonly Word[]): Span | undefined {
  for (const [at, word] of words.entries()) {
    if (word.quoted || !isTime(words, at)) continue
    const from = isPreposition(words[at - 1]) ? at - 1 : at
    return spanOf(words.slice(from, at + 1))
  }
  return undefined
}

function isTime(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word.kind === 'number') return isClock(word.text) && (before === undefined || isA(before, 'time-prepositions'))
  if (!isA(word, 'nouns-time')) return false
  // «день», «час» alone are no time; «через час», «за два дня», «к ночи» are.
  if (!isA(word, 'time-soft')) return true
  return words.slice(Math.max(0, at - 3), at).some((one) => one.kind === 'number' || isA(one, 'time-counts'))
}

/** An hour, a date or an ordinal: not «24/7», not a sum of money. */
const isClock = (text: string): boolean =>
  /^\d{1,2}(?:[:.]\d{2}|-?г?о|-е|-му|(?:[–-]\d{1,2}(?:[:.]\d{2})?)?)$/.test(text)
