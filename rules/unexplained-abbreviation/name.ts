import type {Document, Word} from '../../src/core/document.js'
import {startsUpper} from '../../src/nlp/letters.js'
import type {Abbreviation} from './abbreviations.js'

/** "Sorry about that! -TMT", "^KBW": the agent's initials. */
export function isSignOff({index, start}: Word, {words, text}: Document): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  return /[\^*]$/.test(before) || (index === words.length - 1 && /[-–—/~]\s?$|[.!?…)]\s*$/.test(before))
}

/** «АИС „Расчёт“»: the kind of a system before its name in quotation marks; both together are how it is known. */
export const isKindOfName = ({last, letters}: Abbreviation, {text}: Document): boolean =>
  letters.endsWith('ис') && /^\s*[«„“"]\p{Lu}/u.test(text.slice(last.end, last.end + 4))

/** Marks that join it to a name, a code, a path of a menu or a hashtag: «AT&T», «A > B», "#MOJ". */
const JOINS = /[&+_=#@\\/<>→›|~.[\]{}]/

/** Is an abbreviation that the pages don't know a code, a product's name, an agent's initials or a shouted word? */
export function looksLikeName({word, letters}: Abbreviation, {words, text}: Document): boolean {
  const {index, sentence, start, end} = word
  const before = words[index - 1]
  const after = words[index + 1]
  if (sentence.words.length === 1) return true
  if (JOINS.test(text.charAt(start - 1)) || /^(?:[&+_=#@\\/|]|\.[^\s.])/.test(text.slice(end, end + 2))) return true
  if (/[>→›|]\s*$/.test(text.slice(Math.max(0, start - 3), start)) || /^\s*[>→›|]/.test(text.slice(end, end + 3)))
    return true
  const beside = [before, after].filter((one) => one?.sentence === sentence && isBeside(word, one, text))
  return beside.some(
    (one) =>
      isNumber(one) || isShouted(one) || (isNamePart(one, letters) && (one === after || one !== sentence.words[0]))
  )
}

/** Nothing but a space between. */
const isBeside = (a: Word, b: Word, text: string): boolean =>
  /^[\s№-]{1,3}$/.test(a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start))

const isNumber = ({kind}: Word): boolean => kind === 'number' || kind === 'code'

/** «ВАЖНО ДЛЯ ВСЕХ»: an ordinary word in capitals. */
const isShouted = ({text, analyses}: Word): boolean =>
  text.length > 1 && text === text.toUpperCase() && analyses.length > 0 && !analyses[0].tags.has('Abbr')

/** A Latin name beside Latin letters: "SAP Business One", "Visa CEMEA". */
const isNamePart = ({text, kind}: Word, letters: string): boolean =>
  kind === 'word' &&
  text.charCodeAt(0) < 0x250 &&
  letters.charCodeAt(0) < 0x250 &&
  startsUpper(text) &&
  text.length > 2 &&
  text !== text.toUpperCase()
