import {settingsFor} from '../config/settings.js'
import {teamMessages} from '../config/team-messages.js'
import type {Config} from '../config/types.js'
import type {Lang, Result, Run, Severity, Totals, Unreadable} from '../core/types.js'
import {sayer} from '../docs/say.js'
import {columnsOf, systemLocale, wantsColor} from './environment.js'
import {type ExitCode, exitCode} from './exit.js'
import type {RunOptions} from './options.js'
import {openOutput} from './output.js'
import {openReporter, type ReportFormat} from './report-formats.js'
import {isTerminal} from './terminal.js'
import {warn} from './trouble.js'

/** A report that is being written: results go in as they come, the exit code comes out. */
export interface Report {
  add(result: Result | Unreadable): Promise<void>
  /** Ends the report. `trouble`: something could not be read, or the like. */
  close(trouble: boolean): Promise<ExitCode>
}

/**
 * Opens the report that the options and the configuration ask for. It goes to standard error where standard output is for
 * a mended text.
 */
export async function openReport(
  options: RunOptions,
  config: Config,
  usual: ReportFormat,
  descriptor: 1 | 2 = 1
): Promise<Report> {
  const {failOn, maxWarnings, locale} = settingsFor(config)
  const fixed = locale ?? systemLocale(process.env)
  const terminal = await isTerminal(descriptor)
  const runs = runsOf(options, config, terminal, {failOn, ...(maxWarnings !== undefined && {maxWarnings})})
  const totals = {cases: 0, unreadable: 0, error: 0, warning: 0, info: 0}
  let run = runs(fixed ?? 'en')
  const reporter = await openReporter(options.format ?? usual, run)
  const output = await openOutput(options.outputFile, descriptor)
  let crashed = false
  let begun = false
  const begin = (): string => {
    if (begun) return ''
    begun = true
    return reporter.begin?.(run) ?? ''
  }
  return {
    async add(result) {
      if (!('reason' in result)) run = runs(fixed ?? languageOf(result))
      count(totals, result)
      crashed ||= 'findings' in result && result.findings.some(({rule}) => rule.startsWith('internal/'))
      await output.write(begin() + reporter.each(options.quiet ? errorsOf(result) : result, run))
    },
    async close(trouble) {
      await output.write(begin() + (reporter.end?.(totals, run) ?? ''))
      await output.close()
      if (crashed) warn('a rule crashed, which is a bug in supportlint; the report says which (internal/rule-crash)')
      return exitCode(totals, run, trouble || crashed)
    }
  }
}

/** What reporters need to know of the run, by language: without a locale each reply is reported in its own. */
function runsOf(
  options: RunOptions,
  config: Config,
  terminal: boolean,
  thresholds: Pick<Run, 'failOn' | 'maxWarnings'>
): (locale: Lang) => Run {
  const team = teamMessages(config)
  const runs = new Map<Lang, Run>()
  const color = wantsColor(options.color, process.env, options.outputFile === undefined && terminal)
  const base = {color, width: columnsOf(process.env, terminal), quiet: options.quiet ?? false, ...thresholds}
  return (locale) => {
    const run = runs.get(locale) ?? {...base, locale, say: sayer(locale, team)}
    runs.set(locale, run)
    return run
  }
}

/** A mixed reply is nearly always a Russian one with English names in it. */
const languageOf = ({lang}: Result): Lang => (lang === 'en' ? 'en' : 'ru')

function count(totals: {-readonly [K in keyof Totals]: Totals[K]}, result: Result | Unreadable): void {
  if ('reason' in result) totals.unreadable++
  else {
    totals.cases++
    for (const {severity} of result.findings) totals[severity]++
  }
}

function errorsOf(result: Result | Unreadable): Result | Unreadable {
  if ('reason' in result) return result
  const isError = ({severity}: {severity: Severity}): boolean => severity === 'error'
  return {...result, findings: result.findings.filter(isError)}
}
