import type {Document, Word} from '../../src/core/document.js'
import type {Abbreviation} from './abbreviations.js'

/** So many words before it are searched for those that its letters stand for. */
const BEFORE = 200

/** Are the full words there: «частичное досрочное погашение … ЧДП», «РСО — ресурсоснабжающая организация»? */
export function isSpeltOut({word, letters, instead}: Abbreviation, {words, text}: Document): boolean {
  const {index, start, end} = word
  const told = joined(text.slice(0, start))
  if (instead.some((way) => told.includes(joined(way)))) return true
  if (/^\s*[-–—:=]\s/.test(text.slice(end, end + 3))) {
    const next = words.slice(index + 1, index + 1 + letters.length)
    if (next[0] && next[0].key[0] === letters[0] && isWithin(letters, next.map(({key}) => key).join(' '))) return true
  }
  // Two letters are met by chance.
  return letters.length > 2 && initials(words.slice(Math.max(0, index - BEFORE), index)).includes(letters)
}

/** "Anti-Virus" and "antivirus" are one. */
const joined = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, '')

const initials = (words: readonly Word[]): string => words.map(({key}) => key[0]).join('')

/** All letters in their order, with others between. */
function isWithin(letters: string, text: string): boolean {
  let at = -1
  return [...letters].every((letter) => (at = text.indexOf(letter, at + 1)) >= 0)
}
