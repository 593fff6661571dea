import {isUtf8} from 'node:buffer'
import {UserError} from '../core/errors.js'
import type {Case, Importer, Unreadable} from '../core/types.js'
import {isObject, misfit, toTicket} from './record.js'

const NEWLINE = 0x0a

/** The native records, one JSON object a line. A line that can't be read takes its place as an `Unreadable`. */
const ndjson: Importer = {
  async *read(input, path) {
    let line = 0
    for await (const bytes of lines(input)) {
      if (++line === 1) refuseUtf16(bytes, path)
      const content = line === 1 && startsWithBom(bytes) ? bytes.subarray(3) : bytes
      const record = readLine(content, {path, line})
      if (record) yield record
    }
  }
}

export default ndjson

/** Lines as bytes, so that a letter that two chunks share is whole again before it is decoded. */
async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  // Pieces of a line that is not complete: joined once, since adding up a huge line chunk by chunk is quadratic.
  let pieces: Uint8Array[] = []
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)])
      pieces = []
      start = end + 1
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start))
  }
  if (pieces.length > 0) yield Buffer.concat(pieces)
}

function readLine(bytes: Buffer, origin: Case['origin']): Case | Unreadable | undefined {
  if (!isUtf8(bytes)) return {origin, reason: 'the line is not valid UTF-8'}
  const json = bytes.toString('utf8').trim()
  if (json === '') return undefined
  let record: unknown
  try {
    record = JSON.parse(json)
  } catch (error) {
    return {origin, reason: `not valid JSON: ${(error as Error).message}`}
  }
  if (!isObject(record)) return {origin, reason: 'a record must be a JSON object with at least a "reply"'}
  if (typeof record.reply !== 'string') return {origin, reason: '"reply" must be a string'}
  const wrong = misfit(record)
  if (wrong) return {origin, reason: wrong.message}
  const {id, reply} = record
  const own = typeof id === 'string' || typeof id === 'number' ? {id} : {}
  return {...own, reply: {text: reply, format: 'plain'}, ticket: toTicket(record), origin}
}

const startsWithBom = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** What PowerShell's `>` writes. Said once here, rather than as an unreadable line for each record. */
function refuseUtf16(bytes: Buffer, path: string): void {
  const start = bytes.length > 1 ? bytes.readUInt16BE(0) : 0
  if (start === 0xfffe || start === 0xfeff) throw new UserError('this is UTF-16; write the records as UTF-8', path)
}
