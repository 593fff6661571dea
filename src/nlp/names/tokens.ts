// The words of a text with the gaps between them: all that looking for a name needs.

import type {Span} from '../../core/types.js'
import {kept} from '../kept.js'
import {startsUpper, WORDS} from '../letters.js'
import {nameKey} from './script.js'

export interface Token extends Span {
  readonly text: string
  readonly key: string
  /** What stands between the word before and this one; a newline at the start of the text. */
  readonly before: string
  /** What stands between this word and the next; a newline at the end of the text. */
  readonly after: string
}

/** Marks of Markdown and HTML between words say nothing about whom the words address. */
const MARKUP = /<[^>]*>|[*_`#]+/g

const keyOfName = kept(nameKey)

export function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(WORDS)]
  return found.map(({0: word, index: start}, at) => {
    const end = start + word.length
    const last = found[at - 1]
    const next = found[at + 1]
    const before = last ? text.slice(last.index + last[0].length, start) : `\n${text.slice(0, start)}`
    const after = next ? text.slice(end, next.index) : `${text.slice(end)}\n`
    return {
      start,
      end,
      text: word,
      key: keyOfName(word),
      before: before.replace(MARKUP, ''),
      after: after.replace(MARKUP, '')
    }
  })
}

export const isCapital = ({text}: Token): boolean => startsUpper(text)

/** Does a sentence or a line begin with this word? */
export const opens = ({before}: Token): boolean => /[.!?…\n]/.test(before)

/** Does the phrase end after this word: a mark, a line's end, an emoji? */
export const closes = ({after}: Token): boolean =>
  /^[ \t]*(?:[,.!?…;:()–—\n]|-[ \t]|[ \t]-|\p{Extended_Pictographic})/u.test(after)
