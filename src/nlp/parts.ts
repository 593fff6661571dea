// What each stretch of a reply is: greeting, body, closing formula, signature, footer, quoted mail. The facets of the
// answer are read in the body only; a name is looked for in the greeting first.

import type {Part} from '../core/document.js'
import type {Lang, Span} from '../core/types.js'
import type {DraftSentence} from './document.js'
import {actBook} from './lang.js'
import {startsUpper} from './letters.js'

/** A line that opens quoted mail; what follows to the end is not the agent's. */
const QUOTE_OPENS = [
  /^\s*-{3,}\s*(?:Original Message|Исходное сообщение|Пересылаемое сообщение|Forwarded message)\s*-{3,}/im,
  /^\s*(?:On\b.{5,120}\bwrote|.{5,120}\b(?:пишет|написала?|писала?)):\s*$/im,
  /^\s*(?:From|От|От кого):\s.+\r?\n\s*(?:Sent|To|Date|Отправлено|Кому|Дата):/im
]
const SIGNATURE_LINE = /^--\s*$/m

/** Quoted mail: `>` lines and everything after a line that opens it. */
export function quotes(text: string, known: readonly Span[]): Span[] {
  const found = [...known]
  for (const {index, 0: line} of text.matchAll(/^[ \t]*>.*$/gm)) found.push({start: index, end: index + line.length})
  for (const pattern of QUOTE_OPENS) {
    const open = pattern.exec(text)
    if (open) found.push({start: open.index, end: text.length})
  }
  return found
}

/** A signature or a closing formula is shorter than this many words. */
const SHORT = 9

/** Gives each sentence its part. */
export function markParts(sentences: readonly DraftSentence[], text: string, quoted: readonly Span[]): void {
  for (const sentence of sentences) {
    if (quoted.some(({start, end}) => start <= sentence.start && sentence.start < end)) sentence.part = 'quote'
  }
  const own = sentences.filter(({part}) => part !== 'quote')
  markGreeting(own)
  markEnd(own, text)
}

function markGreeting(own: readonly DraftSentence[]): void {
  for (const sentence of own.slice(0, 3)) {
    if (sentence.words.length > SHORT) return
    if (!has(sentence, 'greeting')) {
      // «Ольга!» alone on the first line, before anything else.
      if (own.length === 1 || sentence !== own[0] || sentence.words.length > 3 || !isVocative(sentence)) return
    }
    if (saysMore(sentence)) return
    sentence.part = 'greeting'
  }
}

/** «Здравствуйте, вот ссылка: …» greets and goes on: more than a name is left when the formula is taken away. */
function saysMore({words, lang}: DraftSentence): boolean {
  const formula = new Set(
    actBook(lang)
      .section('greeting')
      .within(words)
      .flatMap((match) => match.words)
  )
  const rest = words.filter((word) => !formula.has(word) && !startsUpper(word.text))
  return rest.length > 2 || rest.some(({kind}) => kind === 'link' || kind === 'email')
}

const isVocative = ({words, mark}: DraftSentence): boolean =>
  (mark === '' || mark === '!' || mark === ',') && words.every(({text, kind}) => kind === 'word' && startsUpper(text))

function markEnd(own: readonly DraftSentence[], text: string): void {
  const line = SIGNATURE_LINE.exec(text)
  let from = own.findIndex(
    (one, at) => (line && one.start >= line.index) || (at > 0 && has(one, 'closing') && one.words.length < SHORT)
  )
  // A closing formula in the middle («Спасибо за обращение. …») closes nothing.
  while (from >= 0 && own.slice(from + 1).some(({words, mark}) => words.length > SHORT + 3 && mark !== '')) {
    const next = own.slice(from + 1).findIndex((one) => has(one, 'closing') && one.words.length < SHORT)
    from = next < 0 ? -1 : from + 1 + next
  }
  if (from < 0) markBareSignature(own)
  else markFrom(own.slice(from))
}

function markFrom(end: readonly DraftSentence[]): void {
  for (const [at, sentence] of end.entries()) {
    if (at === 0 && has(sentence, 'closing')) sentence.part = 'closing'
    else sentence.part = sentence.words.length > SHORT ? 'footer' : 'signature'
  }
}

/** «Артём, хостинг «Гнездо»»: the last line or two, without a verb and without a full stop. */
function markBareSignature(own: readonly DraftSentence[]): void {
  for (const sentence of own.slice(1).slice(-2).reverse()) {
    const {words, mark} = sentence
    if (
      words.length === 0 ||
      words.length > SHORT - 1 ||
      mark !== '' ||
      words.some(isPredicate) ||
      words.some(({kind}) => kind === 'link')
    )
      return
    if (!startsUpper(words[0].text)) return
    sentence.part = 'signature'
  }
}

const isPredicate = ({analyses, lang}: DraftSentence['words'][number]): boolean =>
  lang === 'ru'
    ? analyses.length > 0 &&
      analyses.every(({tags}) => tags.has('VERB') || tags.has('PRTS') || tags.has('PRED') || tags.has('INFN'))
    : analyses.length > 0 && analyses.every(({tags}) => tags.has('VERB') || tags.has('NPRO'))

function has(sentence: DraftSentence, part: 'greeting' | 'closing'): boolean {
  const lang: Lang = sentence.lang
  return actBook(lang).section(part).within(sentence.words).length > 0
}

export type {Part}
