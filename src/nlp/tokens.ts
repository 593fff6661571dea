// Text → tokens. A word takes its inner hyphens and apostrophes along, so that a rule sees «что-то» and "don't" whole.
import type {Word} from '../core/document.js'
import type {Span} from '../core/types.js'
import {isDigit, isLetter, isSpace} from './letters.js'
import type {Masked} from './mask/mask.js'

export interface Token extends Span {
  readonly kind: Word['kind'] | 'space' | 'mark'
  readonly text: string
}

/** All of the text between `start` and `end`, in order, with nothing left out. Linear in the length. */
export function tokenize(masked: Masked, start: number, end: number, firstMask: number): Token[] {
  const {text, masks} = masked
  const tokens: Token[] = []
  let next = firstMask
  for (let at = start; at < end; ) {
    const mask = masks[next]
    if (mask && mask.start === at) {
      next++
      tokens.push({kind: mask.kind, start: at, end: mask.end, text: text.slice(at, mask.end)})
      at = mask.end
      continue
    }
    const limit = mask ? Math.min(end, mask.start) : end
    const kind = kindAt(text, at)
    const stop = endOf(text, at, limit, kind)
    tokens.push({kind, start: at, end: stop, text: text.slice(at, stop)})
    at = stop
  }
  return tokens
}

function kindAt(text: string, at: number): Token['kind'] {
  const code = text.charCodeAt(at)
  if (isLetter(code) || isDigit(code)) return 'word'
  return isSpace(code) ? 'space' : 'mark'
}

function endOf(text: string, at: number, limit: number, kind: Token['kind']): number {
  let stop = at + 1
  if (kind === 'space') while (stop < limit && isSpace(text.charCodeAt(stop))) stop++
  else if (kind === 'word') return endOfWord(text, at, limit)
  else {
    const first = text.charCodeAt(at)
    // A run of one mark, of «!» and «?», or the second half of an emoji.
    const same = (code: number) => code === first || (isShout(code) && isShout(first))
    while (stop < limit && (same(text.charCodeAt(stop)) || isLow(text.charCodeAt(stop)))) stop++
  }
  return stop
}

const isShout = (code: number): boolean => code === 33 || code === 63
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

function endOfWord(text: string, start: number, limit: number): number {
  let stop = start + 1
  while (stop < limit) {
    // FILLER stands where inline markup stood; a soft hyphen may stand anywhere.
    let next = stop
    while (next < limit && isInvisible(text.charCodeAt(next))) next++
    if (next > stop && !isLetter(text.charCodeAt(next))) return stop
    if (next === limit || !goesOn(text, start, next)) return stop
    stop = next + 1
  }
  return stop
}

const isInvisible = (code: number): boolean => code === 0x200b || code === 0xad

/** Is the character at `at` of the word that began at `start`? A joint counts when a letter follows it. */
function goesOn(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isLetter(code) || isDigit(code)) return true
  const next = text.charCodeAt(at + 1)
  if (!isLetter(next)) return false
  if (code === 0x2f) return isShortPair(text, start, at)
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2010 || code === 0x2011
}

/** «к/с», "w/o" are words; «и/или» and «приход/расход» are two. */
function isShortPair(text: string, start: number, slash: number): boolean {
  return slash - start <= 2 && !isLetter(text.charCodeAt(slash + 3))
}
