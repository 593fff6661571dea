import {profileOf} from '../config/profile.js'
import {settingsFor} from '../config/settings.js'
import type {Config} from '../config/types.js'
import type {Ticket} from '../core/types.js'
import {lint} from '../engine/lint.js'
import plain from '../importers/plain.js'
import {configure} from './configure.js'
import type {ExitCode} from './exit.js'
import {namedFiles} from './files.js'
import {readAll, STDIN, STDIN_NAME} from './input.js'
import type {LintOptions} from './options.js'
import {isClosedPipe} from './output.js'
import {openReport, type Report} from './report.js'
import {ticketOf} from './ticket-options.js'
import {tell} from './trouble.js'

/** Checks drafts, one a file. A file that can't be read is told, and the others are still checked. */
export async function lintDrafts(
  args: readonly string[],
  options: LintOptions,
  commands: readonly string[]
): Promise<ExitCode> {
  const [config, ticket, named] = await Promise.all([configure(options), ticketOf(options), namedFiles(args, commands)])
  const report = await openReport(options, config, 'pretty')
  let trouble = false
  for (const file of named) {
    try {
      if ('error' in file) throw file.error
      await lintDraft(file.path, config, ticket, options, report)
    } catch (error) {
      if (isClosedPipe(error)) throw error
      tell(error)
      trouble = true
    }
  }
  return report.close(trouble)
}

async function lintDraft(
  path: string,
  config: Config,
  ticket: Ticket,
  options: LintOptions,
  report: Report
): Promise<void> {
  const name = path === STDIN ? (options.stdinFilename ?? STDIN_NAME) : path
  const settings = settingsFor(config, name === STDIN_NAME ? undefined : name)
  const {lang} = settings
  const told = {...(lang && {lang}), ...(options.as && {format: options.as})}
  for await (const one of plain.read(once(await readAll(path)), name)) {
    const result =
      'reason' in one ? one : await lint({...one, reply: {...one.reply, ...told}, ticket}, profileOf(settings))
    await report.add(result)
  }
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}
