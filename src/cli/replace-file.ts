import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {UserError} from '../core/errors.js'
import {fileError} from './trouble.js'

/**
 * Puts new bytes in the place of those that were read: all of them or, if anything fails, none. They are written beside the
 * file and take its name and mode; a link stays a link.
 * @throws UserError when the file has changed since, or cannot be written
 */
export function replaceFile(path: string, read: Uint8Array, bytes: Uint8Array): void {
  try {
    const target = realpathSync(path)
    const status = statSync(target)
    if (!status.isFile()) throw new UserError('this is no ordinary file, so it cannot be written back', path)
    accessSync(target, constants.W_OK)
    writeBeside(target, status.mode, bytes, () => {
      if (Buffer.compare(readFileSync(target), read) === 0) return
      throw new UserError('it was changed by somebody else meanwhile; nothing was written, run it again', path)
    })
  } catch (error) {
    const {code, syscall} = error as NodeJS.ErrnoException
    const denied = code === 'EACCES' || code === 'EPERM'
    throw denied
      ? new UserError(`no permission to write ${syscall === 'access' ? 'it' : 'in its folder'}`, path)
      : fileError(error, path)
  }
}

/** `check` is called last, so that the time in which a change would be lost is short. */
function writeBeside(target: string, mode: number, bytes: Uint8Array, check: () => void): void {
  const beside = join(dirname(target), `.supportlint-${process.pid}-${Date.now().toString(36)}`)
  try {
    const file = openSync(beside, 'wx')
    try {
      writeFileSync(file, bytes)
      fchmodSync(file, mode)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    check()
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, {force: true})
    throw error
  }
}
