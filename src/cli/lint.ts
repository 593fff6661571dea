import {profileOf} from '../config/profile.js'
import {settingsFor} from '../config/settings.js'
import type {Config} from '../config/types.js'
import type {Result, Ticket} from '../core/types.js'
import {lint} from '../engine/lint.js'
import {mend} from '../engine/mend.js'
import {encodeLike} from '../importers/encoding.js'
import plain from '../importers/plain.js'
import {configure} from './configure.js'
import {openDiffReport} from './diff-report.js'
import type {ExitCode} from './exit.js'
import {namedFiles} from './files.js'
import {readAll, STDIN, STDIN_NAME} from './input.js'
import type {LintOptions} from './options.js'
import {isClosedPipe, openOutput} from './output.js'
import {replaceFile} from './replace-file.js'
import {openReport, type Report} from './report.js'
import {ticketOf} from './ticket-options.js'
import {tell, warn} from './trouble.js'

/** Checks drafts, one a file. A file that can't be read is told, and the others are still checked. */
export async function lintDrafts(
  args: readonly string[],
  options: LintOptions,
  commands: readonly string[]
): Promise<ExitCode> {
  const [config, ticket, named] = await Promise.all([configure(options), ticketOf(options), namedFiles(args, commands)])
  const prints = options.fix && named.some((file) => 'path' in file && file.path === STDIN)
  const report = options.diff
    ? await openDiffReport(options)
    : await openReport(options, config, 'pretty', prints ? 2 : 1)
  let trouble = false
  let fixes = 0
  for (const file of named) {
    try {
      if ('error' in file) throw file.error
      fixes += await lintDraft(file.path, config, ticket, options, report)
    } catch (error) {
      if (isClosedPipe(error)) throw error
      tell(error)
      trouble = true
    }
  }
  const code = await report.close(trouble)
  if (fixes > 0) warn(`${fixes} ${fixes === 1 ? 'fix' : 'fixes'} ${options.fix ? 'made' : 'would be made'}`)
  return code
}

/** Checks one draft, mends it if that is asked for, and tells how many fixes there were. */
async function lintDraft(
  path: string,
  config: Config,
  ticket: Ticket,
  options: LintOptions,
  report: Report
): Promise<number> {
  const name = path === STDIN ? (options.stdinFilename ?? STDIN_NAME) : path
  const settings = settingsFor(config, name === STDIN_NAME ? undefined : name)
  const {lang} = settings
  const told = {...(lang && {lang}), ...(options.as && {format: options.as})}
  const check = options.fix || options.fixDryRun || options.diff ? mend : lint
  const bytes = await readAll(path)
  let fixes = 0
  for await (const one of plain.read(once(bytes), name)) {
    const result =
      'reason' in one ? one : await check({...one, reply: {...one.reply, ...told}, ticket}, profileOf(settings))
    // What could not be written must not be reported as mended.
    if (options.fix && 'case' in result) await write(path, name, bytes, result)
    await report.add(result)
    if ('case' in result) fixes += result.mended?.fixes ?? 0
  }
  return fixes
}

/** The mended text in the place of the draft; of standard input to standard output, mended or not. */
async function write(path: string, name: string, bytes: Uint8Array, {case: one, mended}: Result): Promise<void> {
  const text = mended ? await encodeLike(one.reply.text, bytes, name) : bytes
  if (path === STDIN) await (await openOutput(undefined)).write(text)
  else if (mended) replaceFile(path, bytes, text)
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}
