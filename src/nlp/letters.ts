// What a letter is, by code unit. Regular expressions with \p{L} take milliseconds to compile, which a single draft would
// pay on each start, so the Latin and Cyrillic blocks are told by number and only the rest of the world by \p{L}.

/** A letter, or a mark that stands on one (a stress, half of a pair above the first plane). */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  if (code >= 0x400 && code <= 0x52f) return code !== 0x482
  if (code >= 0x300 && code <= 0x36f) return true
  return code >= 0x370 && !(code >= 0x2000 && code <= 0x2bff) && /[\p{L}\p{M}]/u.test(String.fromCharCode(code))
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** White space, FILLER and the byte order mark. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return true
  if (code < 0x1680) return code === 0x85
  return (
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Does the word begin with a capital? */
export const startsUpper = (text: string): boolean => text !== '' && text[0] !== text[0].toLowerCase()

/** Does the word begin with a small letter? */
export const startsLow = (text: string): boolean => text !== '' && text[0] !== text[0].toUpperCase()

/** With a capital at its beginning. */
export const capitalized = (text: string): string => text[0].toUpperCase() + text.slice(1)

/** Letters of a word, for a character class: the blocks of Latin and Cyrillic. */
export const LETTER = String.raw`A-Za-z\u00C0-\u024F\u0400-\u052F\u1E00-\u1EFF`
/** Words with their accents, inner hyphens and apostrophes: names in the record, in a message, in a greeting. */
export const WORDS = new RegExp(
  String.raw`[${LETTER}][\u0300-\u036F${LETTER}]*(?:['’ʼ‐‑-][${LETTER}][\u0300-\u036F${LETTER}]*)*`,
  'g'
)
