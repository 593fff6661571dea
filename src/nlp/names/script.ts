// One name in many spellings: case, ё, accents, Latin letters for Cyrillic ones.
import {keyOf} from '../key.js'

/** What a name is compared by: `keyOf`, and Latin letters without their accents (José, Zoë, Łukasz). */
export function nameKey(text: string): string {
  const key = keyOf(text)
  return /^[\x00-\x7F\u0400-\u04FF]*$/.test(key) ? key : key.replace(/[^\x00-\x7F\u0400-\u04FF]/g, plainLetter)
}

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a'
}

const plainLetter = (letter: string): string => PLAIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')

export const isCyrillic = (key: string): boolean => /[\u0400-\u04FF]/.test(key)

/** Both alphabets in one word: a look-alike letter has slipped in. */
export const isMixed = (key: string): boolean => isCyrillic(key) && /[a-z]/.test(key)

const LOOKALIKES = new Map([...'aeocpxykmtbh'].map((latin, at) => [latin, 'аеосрхукмтвн'[at]]))

/** The word with Latin look-alikes made Cyrillic. */
export const unmixed = (key: string): string => key.replace(/[a-z]/g, (letter) => LOOKALIKES.get(letter) ?? letter)

/** Sounds of letters and of groups of letters, roughly: ways to write one sound are made alike. */
const SOUNDS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  кс: 'x',
  дж: 'i',
  shch: 'sh',
  sch: 'sh',
  sh: 'sh',
  ch: 'ch',
  kh: 'h',
  ks: 'x',
  ph: 'f',
  th: 't',
  ck: 'k',
  tz: 'ts',
  cz: 'ts',
  dzh: 'i',
  dj: 'i',
  zh: 'z',
  c: 'k',
  q: 'k',
  w: 'v',
  y: 'i',
  j: 'i'
}

/** The sounds of a name: the same for «Сергей», Sergey and Sergei. */
export function skeleton(key: string): string {
  let sounds = ''
  for (let at = 0; at < key.length; ) {
    const length =
      [4, 3, 2].find((one) => at + one <= key.length && Object.hasOwn(SOUNDS, key.slice(at, at + one))) ?? 1
    const letters = key.slice(at, at + length)
    sounds += SOUNDS[letters] ?? (letters >= 'a' && letters <= 'z' ? letters : '')
    at += length
  }
  return sounds.replace(/i+e|io/g, 'e').replace(/(.)\1+/g, '$1')
}
