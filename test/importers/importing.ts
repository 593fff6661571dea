import type {Case, Importer, Unreadable} from '../../src/core/types.js'

/** Bytes as a stream of pieces of these lengths, the rest as the last piece. */
export async function* pieces(bytes: Uint8Array, lengths: readonly number[] = []): AsyncGenerator<Uint8Array> {
  let start = 0
  for (const length of lengths) {
    if (start >= bytes.length) return
    yield bytes.subarray(start, start + length)
    start += length
  }
  if (start < bytes.length) yield bytes.subarray(start)
}

/** All that an importer makes of bytes. */
export async function imported(
  importer: Importer,
  bytes: Uint8Array,
  path: string,
  lengths?: readonly number[]
): Promise<(Case | Unreadable)[]> {
  const all: (Case | Unreadable)[] = []
  for await (const one of importer.read(pieces(bytes, lengths), path)) all.push(one)
  return all
}
