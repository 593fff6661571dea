import {writeFileSync} from 'node:fs'
import {buildAutomaton} from './automaton-build.js'
import {annotationOf, type Entries, rankOf} from './entries.js'
import {HEADER_LENGTH, MAGIC, RANK_SHIFT, SECTIONS, type Tables, VERSION} from './format.js'

/** Makes the tables of a lexicon and writes them to `path`. */
export function writeLexicon(path: string, entries: Entries): void {
  const file = Buffer.concat(serialise(compileTables(entries)))
  writeFileSync(path, file)
}

/** Packs entries into tables. */
export function compileTables(entries: Entries): Tables {
  const words = [...entries.forms.keys()].sort()
  const alphabet = lettersOf(words)
  const {numbers, lists} = distinct(entries.annotations)
  const marks = function* (): Generator<readonly [string, number]> {
    for (const word of words) {
      const number = entries.forms.get(word)!
      yield [word, numbers[annotationOf(number)]! | (rankOf(number) << RANK_SHIFT)]
    }
  }
  const {cells, root} = buildAutomaton(marks(), alphabet)
  const spans = [0]
  for (const list of lists) spans.push(spans.at(-1)! + list.length)
  return {
    root,
    cells,
    spans: Uint32Array.from(spans),
    lists: Uint16Array.from(lists.flat()),
    readings: Uint32Array.from(entries.readings.flat()),
    ...packStrings([alphabet, ...entries.strings.slice(1)])
  }
}

/** The distinct ones of the annotations, and the new number of each. The empty one remains number 0. */
function distinct(annotations: readonly (readonly number[])[]): {numbers: number[]; lists: (readonly number[])[]} {
  const places = new Map<string, number>()
  const lists: (readonly number[])[] = []
  const numbers = annotations.map((list) => {
    const key = list.join()
    const place = places.get(key) ?? lists.push(list) - 1
    places.set(key, place)
    return place
  })
  return {numbers, lists}
}

function lettersOf(words: readonly string[]): string {
  const codes = new Set<number>()
  for (const word of words) for (let i = 0; i < word.length; i++) codes.add(word.charCodeAt(i))
  return String.fromCharCode(...[...codes].sort((a, b) => a - b))
}

function packStrings(strings: readonly string[]): {offsets: Uint32Array; text: Uint16Array} {
  const offsets = [0]
  for (const string of strings) offsets.push(offsets.at(-1)! + string.length)
  const text = strings.join('')
  return {offsets: Uint32Array.from(offsets), text: Uint16Array.from(text, (letter) => letter.charCodeAt(0))}
}

/** The parts of the file, one after another. */
export function serialise(tables: Tables): Uint8Array<ArrayBufferLike>[] {
  const header = new Uint32Array(HEADER_LENGTH)
  header.set([MAGIC, VERSION, tables.root])
  const parts: Uint8Array<ArrayBufferLike>[] = [new Uint8Array(header.buffer)]
  let place = header.byteLength
  SECTIONS.forEach((section, i) => {
    const {buffer, byteOffset, byteLength} = tables[section]
    header.set([place, byteLength], 3 + i * 2)
    const padding = -byteLength & 3
    parts.push(new Uint8Array(buffer, byteOffset, byteLength), new Uint8Array(padding))
    place += byteLength + padding
  })
  return parts
}
