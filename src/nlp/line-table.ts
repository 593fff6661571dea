// Lines of text found by a key, in a file that is read as it lies there: a hash table in front, the lines behind. Nothing is
// parsed and nothing is decoded but the lines that are asked for, because a start has time for no more.
import {hashOf} from './hash.js'

/** Numbers before the slots: how many slots there are, how many lines with a key, how many lines, bytes a code unit. */
const HEAD = 4
/** By bytes a code unit. Text without a letter beyond Latin-1 takes half the room, and half the time to read. */
const ENCODINGS: Readonly<Record<number, BufferEncoding>> = {1: 'latin1', 2: 'utf16le'}
/** Slots for each line, at least: fewer make longer searches. */
const ROOM = 1.5

export interface LineTable {
  /** The line of that key. */
  get(key: string): string | undefined
  /** A line without a key, by its number among these. */
  more(number: number): string
}

/**
 * For the build. `more` are lines without a key.
 *
 * Numbers of 32 bits: the head, then two for each slot (the hash of a key, and one more than the number of its line; 0 where
 * the slot is free), then where each line begins, in code units, and where the last one ends. Then the lines, those with a key
 * after it.
 */
export function packLines(keyed: ReadonlyMap<string, string>, more: readonly string[] = []): Buffer {
  const slots = 1 << Math.ceil(Math.log2(Math.max(2, keyed.size * ROOM)))
  const lines = [...Array.from(keyed, ([key, line]) => `${key}\n${line}`), ...more]
  const numbers = new Int32Array(HEAD + 2 * slots + lines.length + 1)
  const text = lines.join('')
  const unit = /[^\0-\xff]/.test(text) ? 2 : 1
  numbers.set([slots, keyed.size, lines.length, unit])
  for (const [number, key] of [...keyed.keys()].entries()) {
    const hash = hashOf(key)
    let slot = hash & (slots - 1)
    while (numbers[HEAD + 2 * slot + 1] !== 0) slot = (slot + 1) & (slots - 1)
    numbers.set([hash, number + 1], HEAD + 2 * slot)
  }
  let start = 0
  for (const [number, line] of lines.entries()) {
    numbers[HEAD + 2 * slots + number] = start
    start += line.length
  }
  numbers[numbers.length - 1] = start
  return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(text, ENCODINGS[unit])])
}

/** Opens what `packLines` made. */
export function openLines(bytes: Buffer): LineTable {
  const all = new Int32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4))
  const [slots, keyed, count, unit] = all
  const encoding = ENCODINGS[unit]
  const starts = HEAD + 2 * slots
  const text = 4 * (starts + count + 1)
  const line = (number: number): string =>
    bytes.toString(encoding, text + unit * all[starts + number], text + unit * all[starts + number + 1])
  return {
    more: (number) => line(keyed + number),
    get(key) {
      const hash = hashOf(key)
      for (let slot = hash & (slots - 1); all[HEAD + 2 * slot + 1] !== 0; slot = (slot + 1) & (slots - 1)) {
        if (all[HEAD + 2 * slot] !== hash) continue
        const found = line(all[HEAD + 2 * slot + 1] - 1)
        if (found.startsWith(key) && found[key.length] === '\n') return found.slice(key.length + 1)
      }
      return undefined
    }
  }
}
