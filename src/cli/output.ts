import {once} from 'node:events'
import {createWriteStream, writeSync} from 'node:fs'
import type {Writable} from 'node:stream'
import {UserError} from '../core/errors.js'
import {fileError} from './trouble.js'

/** Where a report goes. */
export interface Output {
  /** Resolves when there is room for more. */
  write(text: string | Uint8Array): Promise<void>
  close(): Promise<void>
}

/** A file that is written over; without one standard output, or standard error where that is taken. */
export async function openOutput(file: string | undefined, descriptor: 1 | 2 = 1): Promise<Output> {
  if (file === undefined) return {write: (text) => writeStandard(text, descriptor), close: async () => {}}
  const stream = createWriteStream(file)
  try {
    await once(stream, 'open')
  } catch (error) {
    const noFolder = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw noFolder ? new UserError('there is no such folder to write the report to', file) : fileError(error, file)
  }
  const end = (): Promise<void> => new Promise((resolve) => stream.end(resolve))
  return {write: writer(stream, file), close: end}
}

/** Whether the reader of standard output has gone (`| head -1`), which is no error. */
export const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE'

/**
 * Writes at once, as setting up `process.stdout` takes longer than checking a draft. A pipe that another process has set not
 * to block may be full: then the rest goes the long way.
 */
async function writeStandard(text: string | Uint8Array, descriptor: 1 | 2): Promise<void> {
  let rest: Uint8Array = Buffer.from(text)
  const name = descriptor === 1 ? 'standard output' : 'standard error'
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
  } catch (error) {
    if (isClosedPipe(error)) throw error
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw fileError(error, name)
    await writer(descriptor === 1 ? process.stdout : process.stderr, name)(rest)
  }
}

/** Waits until each text is out, so that a slow reader slows the work and memory stays level. */
function writer(stream: Writable, name: string): (text: string | Uint8Array) => Promise<void> {
  let failed = false
  // The callback tells of an error too; without a listener the event would end the process.
  stream.on('error', () => {})
  return (text: string | Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      // What has failed once is told once.
      if (text.length === 0 || failed) return resolve()
      stream.write(text, (error) => {
        if (!error) return resolve()
        failed = true
        reject(isClosedPipe(error) ? error : fileError(error, name))
      })
    })
}
