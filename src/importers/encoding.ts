// Bytes → text. Drafts come out of Windows editors and old help desks, so not all of them are UTF-8.
import {isUtf8} from 'node:buffer'
import {UserError} from '../core/errors.js'

const MAGIC: readonly (readonly [name: string, start: string])[] = [
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a PDF', '%PDF-'],
  ['a ZIP archive (.docx, .xlsx and .odt are such)', 'PK\x03\x04'],
  ['a gzip archive', '\x1f\x8b'],
  ['an old Word or Excel file', '\xd0\xcf\x11\xe0\xa1\xb1']
]

/**
 * The text of a file, without its byte order mark and with its line ends as they are, since offsets count in it.
 * @throws UserError when the bytes are no text
 */
export async function decode(bytes: Uint8Array, path: string): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = utf16(buffer)
  if (wide !== undefined) return wide
  const start = buffer.toString('latin1', 0, 8)
  const magic = MAGIC.find(([, mark]) => start.startsWith(mark))
  if (magic) throw new UserError(`this is ${magic[0]}, not text; save the draft as plain text, Markdown or HTML`, path)
  if (buffer.includes(0)) throw new UserError('this is a binary file, not text; save the draft as plain text', path)
  if (isUtf8(buffer)) return buffer.toString('utf8', start.startsWith('\xef\xbb\xbf') ? 3 : 0)
  const {decodeLegacy} = await import('./legacy.js')
  return decodeLegacy(buffer)
}

/** Buffer and not TextDecoder, which would put U+FFFD for a lone surrogate and so hide a broken paste from the rules. */
function utf16(buffer: Buffer): string | undefined {
  const order = utf16Order(buffer)
  if (order === undefined) return undefined
  const even = Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)))
  const text = (order === 'le' ? even : even.swap16()).toString('utf16le')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Told by the mark or by the zero bytes: in Russian UTF-16 at least the spaces have one, always on the same side. */
function utf16Order(buffer: Buffer): 'le' | 'be' | undefined {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'le'
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'be'
  if (buffer.length % 2 === 1 || !buffer.includes(0)) return undefined
  const high = [0, 0]
  for (const [index, byte] of buffer.entries()) {
    // High bytes of Latin, Cyrillic and general punctuation.
    if (byte === 0 || byte === 4 || byte === 0x20) high[index % 2]++
  }
  const half = buffer.length / 2
  if (high[1] > half * 0.8 && high[0] < half * 0.5) return 'le'
  if (high[0] > half * 0.8 && high[1] < half * 0.5) return 'be'
  return undefined
}
