import {createReadStream, readFileSync, readSync} from 'node:fs'
import {fileError} from './trouble.js'

/** The name of standard input on the command line, and in a report. */
export const STDIN = '-'
export const STDIN_NAME = '<stdin>'

/** All bytes of a file or of standard input. */
export async function readAll(path: string): Promise<Uint8Array> {
  if (path === STDIN) return readStdin()
  try {
    return readFileSync(path)
  } catch (error) {
    throw fileError(error, path)
  }
}

/** The bytes of a file or of standard input as they come. */
export async function* streamOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* path === STDIN ? process.stdin : createReadStream(path)
  } catch (error) {
    throw fileError(error, path)
  }
}

/** Reads synchronously as long as it can: setting up `process.stdin` takes longer than reading a draft. */
async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(1 << 16)
      const length = readSync(0, chunk)
      if (length === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, length))
    }
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EOF') return Buffer.concat(chunks)
    // A pipe that another process has set not to block, and nothing in it yet.
    if (code !== 'EAGAIN') throw fileError(error, STDIN_NAME)
    for await (const chunk of process.stdin) chunks.push(chunk)
    return Buffer.concat(chunks)
  }
}
