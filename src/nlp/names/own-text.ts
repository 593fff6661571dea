// The agent's own words at their places in the reply.
import {type Document, SILENT_PARTS} from '../../core/document.js'
import type {Span} from '../../core/types.js'

/** Stands for a placeholder, a link, a quotation: something is there, and it is no name. */
const BLOT = '¤'

/** The reply with signature, quoted mail, quotations, placeholders and links blanked out; every offset stays. */
export function ownText({text, sentences}: Pick<Document, 'text' | 'sentences'>): string {
  let own = ''
  for (const {start, end, part, words} of sentences) {
    own += between(text.slice(own.length, start))
    if (SILENT_PARTS.has(part)) own += between(text.slice(start, end))
    else
      own += blot(
        text.slice(start, end),
        start,
        words.filter(({kind, quoted}) => quoted || kind !== 'word')
      )
  }
  return own + between(text.slice(own.length))
}

/** Markup between sentences parts them as a new line does. */
const between = (gap: string): string =>
  gap.replace(/[^\n]/g, ' ').replace(/^ /, /<\/?(?:p|br|div|li)\b/i.test(gap) ? '\n' : ' ')

function blot(sentence: string, offset: number, places: readonly Span[]): string {
  let rest = sentence
  for (const {start, end} of places)
    rest = rest.slice(0, start - offset) + BLOT.repeat(end - start) + rest.slice(end - offset)
  return rest
}
