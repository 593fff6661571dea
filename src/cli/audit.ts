import {profileOf} from '../config/profile.js'
import {settingsFor} from '../config/settings.js'
import type {Config} from '../config/types.js'
import {UserError} from '../core/errors.js'
import type {Case, Result, Unreadable} from '../core/types.js'
import {lint} from '../engine/lint.js'
import ndjson from '../importers/ndjson.js'
import {configure} from './configure.js'
import type {ExitCode} from './exit.js'
import {type Named, namedFiles} from './files.js'
import {STDIN, STDIN_NAME, streamOf} from './input.js'
import type {AuditOptions} from './options.js'
import {isClosedPipe} from './output.js'
import {openReport, type Report} from './report.js'
import {tell, warn} from './trouble.js'

/** Checks every reply of exports, in order and in constant memory. */
export async function auditExports(args: readonly string[], options: AuditOptions): Promise<ExitCode> {
  const [config, named] = await Promise.all([configure(options), namedFiles(args.length > 0 ? args : [STDIN], [])])
  const report = await openReport(options, config, 'pretty')
  let trouble = false
  for (const file of named) {
    try {
      const {unreadable, broken} = await auditFile(file, config, report)
      trouble ||= broken || (unreadable && !options.allowUnreadable)
    } catch (error) {
      if (isClosedPipe(error)) throw error
      tell(error)
      trouble = true
    }
  }
  return report.close(trouble)
}

/** `unreadable`: some of its records could not be read; `broken`: supportlint failed on some. */
async function auditFile(file: Named, config: Config, report: Report): Promise<{unreadable: boolean; broken: boolean}> {
  if ('error' in file) throw file.error
  const name = file.path === STDIN ? STDIN_NAME : file.path
  const settings = settingsFor(config, file.path === STDIN ? undefined : file.path)
  const profile = profileOf(settings)
  const {lang} = settings
  const unreadable: number[] = []
  let records = 0
  let bug: unknown
  const check = async (one: Case): Promise<Result | Unreadable> => {
    try {
      return await lint(lang ? {...one, reply: {...one.reply, lang}} : one, profile)
    } catch (error) {
      // One such record is not the end of the audit, and the first stack tells as much as a thousand.
      bug ??= error
      return {origin: one.origin, reason: `supportlint broke on it: ${(error as Error).message}`}
    }
  }
  for await (const one of ndjson.read(streamOf(file.path), name)) {
    records++
    if ('reason' in one) unreadable.push(one.origin.line)
    await report.add('reason' in one ? one : await check(one))
  }
  if (records === 0) throw new UserError(`${file.path === STDIN ? 'standard input' : name} is empty`)
  if (unreadable.length > 0) {
    warn(`${name}: ${unreadable.length} of ${records} records could not be read, the first on line ${unreadable[0]}`)
  }
  if (bug !== undefined) tell(bug)
  return {unreadable: unreadable.length > 0, broken: bug !== undefined}
}
