/** A dawgdic double array, the form in which pymorphy and az ship OpenCorpora. */
export interface Dawg {
  readonly units: Uint32Array
  /** First child and next sibling of each unit: what makes it possible to list the keys. */
  readonly guide: Uint8Array
}

const HAS_LEAF = 1 << 8
const EXTENSION = 1 << 9
const VALUE = 0x7fffffff

/** Reads the file's bytes: number of units, units, number of guide entries, guide. */
export function readDawg(file: Buffer): Dawg {
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.length)
  const count = new DataView(bytes).getUint32(0, true)
  return {units: new Uint32Array(bytes, 4, count), guide: new Uint8Array(bytes, count * 4 + 8)}
}

/** Calls `visit` with every key and its value. The key's array is reused: only its first `length` bytes count, only now. */
export function eachKey({units, guide}: Dawg, visit: (key: Uint8Array, length: number, value: number) => void): void {
  const key = new Uint8Array(256)
  const descend = (index: number, depth: number): void => {
    const unit = units[index]!
    const base = index ^ ((unit >>> 10) << ((unit & EXTENSION) >>> 6))
    if (unit & HAS_LEAF) visit(key, depth, units[base]! & VALUE)
    for (let label = guide[index * 2]!; label > 0; ) {
      key[depth] = label
      const child = (base ^ label) >>> 0
      descend(child, depth + 1)
      label = guide[child * 2 + 1]!
    }
  }
  descend(0, 0)
}
