// Does a sentence name a time? Any time will do for the question "when"; what counts as the next news is the acts' matter.
import type {Sentence, Word} from '../core/document.js'
import {timeIn} from './ru/time.js'
import {has} from './says.js'

/** «до 16:00», "on Thursday", "within five days". */
export function namesTime({words, lang}: Sentence): boolean {
  if (lang === 'ru') return timeIn(words) !== undefined || words.some((_, at) => isSpan(words, at))
  return has(words, 'en', 'nouns-time') || words.some((word, at) => isClock(word) || isSpan(words, at))
}

const isClock = ({text}: Word): boolean => /^\d{1,2}(?:[:.]\d\d(?:am|pm)?|am|pm|st|nd|rd|th)$/i.test(text)

/** A number before «дней», "hours". */
const isSpan = (words: readonly Word[], at: number): boolean =>
  has([words[at]], words[at].lang, words[at].lang === 'ru' ? 'time-soft' : 'nouns-span') &&
  words.slice(Math.max(0, at - 2), at).some((one) => one.kind === 'number' || one.analyses[0]?.tags.has('NUMR'))
