import {existsSync} from 'node:fs'
import {isAbsolute} from 'node:path'
import {UserError} from '../core/errors.js'
import {nearest} from '../core/nearest.js'
import {STDIN} from './input.js'

/** A file to check, or why what was named is none. */
export type Named = {readonly path: string} | {readonly error: UserError}

/** The files that the arguments name, in their order; a glob gives its files sorted. */
export async function namedFiles(args: readonly string[], commands: readonly string[]): Promise<Named[]> {
  const named: Named[] = []
  for (const [index, arg] of args.entries()) {
    // A name with brackets in it is a file, if there is such a file.
    if (arg === STDIN || existsSync(arg)) named.push({path: arg})
    else if (/[*?[\]{}]/.test(arg)) named.push(...(await glob(arg)))
    else {
      if (index === 0) refuseMistypedCommand(arg, commands)
      named.push({error: new UserError('no such file', arg)})
    }
  }
  return named
}

async function glob(pattern: string): Promise<Named[]> {
  const {glob: find} = await import('tinyglobby')
  const paths = await find(pattern.replaceAll('\\', '/'), {expandDirectories: false, absolute: isAbsolute(pattern)})
  if (paths.length === 0) return [{error: new UserError('no file matches this glob', pattern)}]
  return paths.sort().map((path) => ({path}))
}

/** What follows "explian" is no list of files. */
function refuseMistypedCommand(arg: string, commands: readonly string[]): void {
  const guess = /^[a-z-]+$/.test(arg) ? nearest(arg, commands) : undefined
  if (guess !== undefined) throw new UserError(`no such file or command; did you mean "supportlint ${guess}"?`, arg)
}
