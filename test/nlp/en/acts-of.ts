import type {Act, Document} from '../../../src/core/document.js'
import {LANGS} from '../../../src/core/types.js'
import {readReply} from '../../../src/nlp/pipeline.js'

/** A reply of an English agent, read with nothing known of its ticket. */
export const read = (text: string, question?: string): Promise<Document> =>
  readReply({text, format: 'plain', lang: LANGS[1]}, question === undefined ? {} : {question}, new Set())

/** The acts of the reply, each with the words that show it. */
export async function actsOf(text: string): Promise<Map<Act, string>> {
  const found = new Map<Act, string>()
  for (const {acts} of (await read(text)).sentences) {
    for (const [act, {start, end}] of acts) if (!found.has(act)) found.set(act, text.slice(start, end))
  }
  return found
}
