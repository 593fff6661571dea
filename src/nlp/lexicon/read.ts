import {readFileSync} from 'node:fs'
import {HEADER_LENGTH, MAGIC, SECTIONS, type Tables, VERSION} from './format.js'

/** Reads a lexicon file: views of its bytes, nothing is copied or decoded. */
export function readTables(path: URL | string): Tables {
  const file = readFile(path)
  // A Buffer of a small file may lie anywhere in Node's pool; typed arrays of numbers must be aligned.
  const aligned = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
  return viewTables(aligned)
}

/** The tables that lie in `bytes`, which must be aligned to 4. */
export function viewTables({buffer, byteOffset}: Uint8Array): Tables {
  const header = new Uint32Array(buffer, byteOffset, HEADER_LENGTH)
  if (header[0] !== MAGIC || header[1] !== VERSION)
    throw new Error('The lexicon is of another version: run `npm run build`')
  const [cells, spans, lists, readings, offsets, text] = SECTIONS.map((_, i) => {
    return [byteOffset + header[3 + i * 2]!, header[4 + i * 2]!] as const
  })
  const words = ([place, length]: readonly [number, number]) => new Uint32Array(buffer, place, length / 4)
  const halves = ([place, length]: readonly [number, number]) => new Uint16Array(buffer, place, length / 2)
  return {
    root: header[2]!,
    cells: words(cells!),
    spans: words(spans!),
    lists: halves(lists!),
    readings: words(readings!),
    offsets: words(offsets!),
    text: halves(text!)
  }
}

function readFile(path: URL | string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Error(`No lexicon at ${path}: run \`npm run build\``, {cause})
  }
}
