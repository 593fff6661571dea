import type {Act, Document} from '../../../src/core/document.js'
import {documentOf} from '../../../src/nlp/document.js'
import {maskPlain} from '../../../src/nlp/mask/plain.js'
import {parse} from '../../../src/nlp/parse.js'

/** A reply as the rules see it, without spelling. */
export function read(text: string, question?: string): Document {
  const source = {text, prose: text, format: 'plain', quotes: [], ticket: {}} as const
  return documentOf(parse(maskPlain(text)), question === undefined ? source : {...source, question: read(question)})
}

/** The acts of a reply in order, without repeats. */
export const actsOf = (text: string, question?: string): Act[] => [
  ...new Set(read(text, question).sentences.flatMap(({acts}) => [...acts.keys()]))
]

/** The words that show an act; undefined when the reply does not perform it. */
export function shown(text: string, act: Act): string | undefined {
  for (const {acts} of read(text).sentences) {
    const span = acts.get(act)
    if (span) return text.slice(span.start, span.end)
  }
  return undefined
}
