import {UserError} from '../core/errors.js'
import type {Case, Format, Importer} from '../core/types.js'
import {decode} from './encoding.js'

/** One draft a file: all of its bytes are the reply. */
const plain: Importer = {
  async *read(input, path) {
    const chunks: Uint8Array[] = []
    for await (const chunk of input) chunks.push(chunk)
    const text = await decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks), path)
    if (text.trim() === '') throw new UserError(`${path === '<stdin>' ? 'standard input' : path} is empty`)
    const draft: Case = {reply: {text, format: formatOf(path)}, ticket: {}, origin: {path, line: 1}}
    yield draft
  }
}

export default plain

function formatOf(path: string): Format {
  if (/\.(md|markdown)$/i.test(path)) return 'markdown'
  return /\.html?$/i.test(path) ? 'html' : 'plain'
}
