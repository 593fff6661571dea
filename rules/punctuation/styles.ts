// Two styles in one Russian reply: «ёлочки» and straight quotation marks, a dash and a hyphen for one.
import type {Sentence} from '../../src/core/document.js'
import {overlaps} from '../../src/core/span.js'
import type {Problem} from '../../src/core/types.js'

const LETTER = '[А-Яа-яЁё]'
const STRAIGHT = new RegExp(`(?<![^\\s(])"${LETTER}[^"«»\\n]{0,80}"`)
const ANGLED = new RegExp(`«${LETTER}`)
const HYPHEN = new RegExp(`${LETTER}{1,40} - ${LETTER}{1,40}`)
const DASH = / — /

const STYLES = {quotes: {right: ANGLED, wrong: STRAIGHT}, dash: {right: DASH, wrong: HYPHEN}}

/** The first place of the lesser style, where the reply has both; `message` says of what. */
export function* mixedStyle(own: readonly Sentence[], message: keyof typeof STYLES): Generator<Problem> {
  const {right, wrong} = STYLES[message]
  const russian = own.filter(({lang, part}) => lang === 'ru' && (part === 'body' || part === 'greeting'))
  if (!russian.some(({text}) => right.test(text))) return
  for (const {text, start, words} of russian) {
    const found = wrong.exec(text)
    if (!found) continue
    const at = {start: start + found.index, end: start + found.index + found[0].length}
    if (words.some((word) => word.kind !== 'word' && overlaps(word, at))) continue
    yield {at, message, data: {text: found[0]}}
    return
  }
}
