// «Пароль: Xk3fa9», "your temporary password is Xk3fa9": what stands behind the word and looks like a secret.
import type {Sentence, Word} from '../../src/core/document.js'
import {overlaps} from '../../src/core/span.js'
import type {Span} from '../../src/core/types.js'
import {isSpace} from '../../src/nlp/letters.js'
import {firstAfter, isCue} from './cues.js'

/** How far behind its name a password is looked for. */
const REACH = 100
/** A few words may stand between («от кабинета», «для входа»), then a mark or "is". */
const BEHIND =
  /^[^\S\n]*(?:[^\s:=«"“]{1,20}[^\S\n]+){0,4}?(?:[^\s:=«"“]{0,20}[:=]|[—–-]|is|это)\s*[«"“'`]?([^\s«»"“”'`]{4,64})/i
/** Or nothing does, and then it must look like one. */
const NEXT = /^[^\S\n]+[«"“'`]?([^\s«»"“”'`]{5,64})/

/** Passwords in a sentence, or right behind it: «Пароль:» may end a line. */
export function* passwordsIn(text: string, {words, end}: Sentence, next: Sentence | undefined): Generator<Span> {
  const named = words.filter((word) => !word.quoted && isCue(word, 'password'))
  if (named.length === 0 || words.some((word) => isCue(word, 'public') || isCue(word, 'shape'))) return
  for (const word of named) {
    const opens = next && /^[^\n]{0,40}[:=]\s*$/.test(text.slice(word.end, Math.min(end, word.end + REACH)))
    const limit = endOfToken(text, opens ? next.end : end)
    const behind = text.slice(word.end, Math.min(limit, word.end + REACH))
    const at = placeOf(BEHIND.exec(behind), word.end, isSecret) ?? placeOf(NEXT.exec(behind), word.end, isCode)
    if (at && !isAddress(words, at) && !isAddress(next?.words ?? [], at)) yield at
  }
}

/** A mark inside a password ends the sentence, not the password. */
function endOfToken(text: string, end: number): number {
  let at = end
  while (at < text.length && at < end + REACH && !isSpace(text.charCodeAt(at))) at++
  return at
}

function placeOf(found: RegExpExecArray | null, from: number, fits: (value: string) => boolean): Span | undefined {
  if (!found) return undefined
  const value = found[1].replace(/[.,;:!?)…]+$/, '')
  const start = from + found.index + found[0].length - found[1].length
  return fits(value) ? {start, end: start + value.length} : undefined
}

/** Letters with figures, or with capitals or marks inside, or figures alone; no word, no placeholder, no row of stars. */
function isSecret(value: string): boolean {
  if (/^\d{4,12}$/.test(value)) return true
  if (/[*•…<>{}[\]]|x{3}|^[-\d./:–]+$/i.test(value)) return false
  return isCode(value) || /[a-z][A-Z]/.test(value) || (/[A-Za-z]/.test(value) && /[!@#$%^&+=~]./.test(value))
}

const isCode = (value: string): boolean =>
  /^[\w!@#$%^&+=~.-]{4,}$/.test(value) && /[A-Za-z]/.test(value) && /\d/.test(value) && !/[*•]|^\d+[a-z]?-/i.test(value)

/** A link for a new password, or the address that it went to. */
function isAddress(words: readonly Word[], at: Span): boolean {
  const word = words[firstAfter(words, at.start)]
  return word !== undefined && overlaps(word, at) && /^(?:link|email|placeholder)$/.test(word.kind)
}
