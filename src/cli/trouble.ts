import {UserError} from '../core/errors.js'
import {oneLine, visible} from '../reporters/visible.js'

/** What supportlint could not do, in one line on standard error; a bug shows its stack. */
export function tell(error: unknown): void {
  if (error instanceof UserError) warn(error.message)
  else {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    warn('this is a bug in supportlint; please report it with the lines below')
    process.stderr.write(`${stack.split('\n').map(visible).join('\n')}\n`)
  }
}

/** One line on standard error. */
export function warn(line: string): void {
  process.stderr.write(`supportlint: ${oneLine(line)}\n`)
}

/** A file error of Node in words; what is no file error is given back as it is. */
export function fileError(error: unknown, path: string): unknown {
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    ENOTDIR: 'no such file',
    EISDIR: 'this is a folder; name files or a glob such as "drafts/*.txt"',
    EACCES: 'no permission to open it',
    EPERM: 'no permission to open it',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full'
  }
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return code !== undefined && Object.hasOwn(words, code) ? new UserError(words[code], path) : error
}
