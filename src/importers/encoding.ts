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

/** What turns a text into the bytes of one encoding; undefined when it has a letter that the encoding lacks. */
type Encode = (text: string) => Uint8Array | undefined

interface Decoded {
  readonly text: string
  readonly encode: Encode
}

/**
 * The text of a file, without its byte order mark and with its line ends as they are, since offsets count in it.
 * @throws UserError when the bytes are no text
 */
export async function decode(bytes: Uint8Array, path: string): Promise<string> {
  return (await decoded(bytes, path)).text
}

/**
 * The bytes of a text that takes the place of another: in the encoding of those, with a byte order mark if they have one.
 * @throws UserError when the old text or the new one could not be written so without loss
 */
export async function encodeLike(text: string, bytes: Uint8Array, path: string): Promise<Uint8Array> {
  const {text: old, encode} = await decoded(bytes, path)
  // Broken UTF-8 and the like: letters that nothing is wrong with would not come back as they were.
  const same = encode(old)
  if (same === undefined || Buffer.compare(same, bytes) !== 0) {
    throw new UserError('some of its letters are damaged; save it as UTF-8 before mending', path)
  }
  const mended = encode(text)
  if (mended === undefined) throw new UserError('its encoding has no such letters; save it as UTF-8 first', path)
  return mended
}

async function decoded(bytes: Uint8Array, path: string): Promise<Decoded> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = utf16(buffer)
  if (wide !== undefined) return wide
  const start = buffer.toString('latin1', 0, 8)
  const magic = MAGIC.find(([, mark]) => start.startsWith(mark))
  if (magic) throw new UserError(`this is ${magic[0]}, not text; save the draft as plain text, Markdown or HTML`, path)
  if (buffer.includes(0)) throw new UserError('this is a binary file, not text; save the draft as plain text', path)
  if (isUtf8(buffer)) {
    const mark = start.startsWith('\xef\xbb\xbf') ? '\uFEFF' : ''
    const encode: Encode = (text) => (/\p{Cs}/u.test(text) ? undefined : Buffer.from(mark + text))
    return {text: buffer.toString('utf8', mark === '' ? 0 : 3), encode}
  }
  const {decodeLegacy} = await import('./legacy.js')
  return decodeLegacy(buffer)
}

/** Buffer and not TextDecoder, which would put U+FFFD for a lone surrogate and so hide a broken paste from the rules. */
function utf16(buffer: Buffer): Decoded | undefined {
  const order = utf16Order(buffer)
  if (order === undefined) return undefined
  const inOrder = (even: Buffer): Buffer => (order === 'le' ? even : even.swap16())
  const text = inOrder(Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2)))).toString('utf16le')
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  return {text: text.slice(mark.length), encode: (other) => inOrder(Buffer.from(mark + other, 'utf16le'))}
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
