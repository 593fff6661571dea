// How a word begins when it is said, from how it is written; the page has the words that break these rules.
import type {Word} from '../../src/core/document.js'

/** Does the word begin with a vowel, as it is written? Undefined where sound and letter often part. */
export function beginsWithVowel({text, kind, lang, analyses}: Word): boolean | undefined {
  if (kind === 'number') return ofNumber(text)
  if (kind !== 'word' || lang !== 'en') return undefined
  const [first] = text.split('-') as [string]
  if (first.length === 1) return first === text ? undefined : LETTERS_WITH_VOWEL.includes(first.toUpperCase())
  if (first === first.toUpperCase()) return ofAbbreviation(first)
  return analyses.length === 0 ? undefined : ofWord(text.toLowerCase())
}

/** Letters whose names begin with a vowel: "an F", "an X-ray". */
const LETTERS_WITH_VOWEL = 'AEFHILMNORSX'

/** "An historic", "a herb": some say the h and some do not; "x" may be "z" or "ex"; "smtp" is said by letters. */
const EITHER_WAY = /^(?:h(?:ist|ot|er[bo]|um|abit|alluc|yst)|x|sql|[^aeiouy]+$)/
/** Of words with "u" these begin with a vowel; of others one has to know. */
const PLAIN_U = /^u(?:p|l(?!u)|m|n(?!i|a|e)|nab|nac|nattr|nav|naw|nea|nex|nev|nin|nim|gly|rg|rb|tt|tmost)/
/** Mute h, and w or y that is not written: what the page has not, is unknown. */
const RISKY = /^(?:u|eu|ew|on[ce]|ou[ij]|hour|hon[eo]|heir)/

function ofWord(key: string): boolean | undefined {
  if (EITHER_WAY.test(key)) return undefined
  if (PLAIN_U.test(key)) return true
  return RISKY.test(key) ? undefined : /^[aeiou]/.test(key)
}

/** "An 8", "an 11", "an 18-day trip", "a 1"; 1100 may be a thousand or eleven hundred. */
function ofNumber(text: string): boolean | undefined {
  const digits = /^\d+/.exec(text)?.[0]
  if (digits === undefined || /[:/–]/.test(text)) return undefined
  if (digits.startsWith('8')) return true
  if (!/^1[18]/.test(digits)) return false
  return digits.length === 4 ? undefined : digits.length === 2 || digits.length === 5
}

/** "An API", "a PIN": the same by letters and as a word. "An SMS" can only be said by letters, "SIM" and "URL" either way. */
function ofAbbreviation(text: string): boolean | undefined {
  if (/^[AEIO]/.test(text)) return true
  if (/^[BCDGJKPTVWYZ]/.test(text)) return false
  return /^[B-DF-HJ-NP-TV-XZ]{2,4}$/.test(text) && text !== 'SQL' ? LETTERS_WITH_VOWEL.includes(text[0]!) : undefined
}
