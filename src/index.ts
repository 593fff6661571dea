// The public API: check one reply, or put supportlint into anybody's retext pipeline.
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {loadConfig} from './config/load.js'
import {profileFor} from './config/profile.js'
import {teamMessages} from './config/team-messages.js'
import {placer} from './core/lines.js'
import type {Finding, Format, Lang, Result, Ticket} from './core/types.js'
import {sayer} from './docs/say.js'
import {lint as check} from './engine/lint.js'

export type {Answer, Answers, Facet, Finding, Fix, Kind, Severity, Span, Ticket} from './core/types.js'

export interface LintOptions {
  /** What the help desk knows of the case. */
  readonly ticket?: Ticket
  /** How the reply is marked up; `plain` by default. */
  readonly format?: Format
  /** The reply's language; told sentence by sentence by default. */
  readonly lang?: Lang
  /** The language of the messages; the reply's by default. */
  readonly locale?: Lang
  /** A configuration file; none by default, so that the same call gives the same answer wherever it runs. */
  readonly config?: string
  /** The reply's path, for the configuration's overrides. */
  readonly path?: string
}

export interface LintResult extends Omit<Result, 'case' | 'findings'> {
  readonly findings: readonly (Finding & {readonly text: string})[]
}

/**
 * Checks one reply. Offsets are UTF-16 code units of `text`; `finding.text` is the message for a human.
 * @throws UserError for a mistake in the configuration
 */
export async function lint(text: string, options: LintOptions = {}): Promise<LintResult> {
  const {ticket = {}, format = 'plain', lang, locale, config = false, path} = options
  const settings = await loadConfig({config})
  const profile = profileFor(settings, path)
  const reply = {text, format, ...(lang && {lang})}
  const result = await check({reply, ticket, origin: {path: path ?? '<text>', line: 1}}, profile)
  const say = sayer(locale ?? (result.lang === 'en' ? 'en' : 'ru'), teamMessages(settings))
  const findings = result.findings.map((finding) => ({...finding, text: say(finding)}))
  const {case: _, ...rest} = result
  return {...rest, findings}
}

/**
 * The same as a retext plugin: `retext().use(supportlint, {ticket})`. Findings become messages of the file, with the rule
 * as `ruleId` and `supportlint` as `source`; those of severity info are info messages.
 */
export const supportlint: Plugin<[LintOptions?], Root> = (options) => async (_, file) => {
  const text = String(file)
  const {findings} = await lint(text, {...options, ...(file.path !== undefined && {path: file.path})})
  const placeOf = placer(text)
  for (const {rule, at, text: reason, fixes, severity} of findings) {
    const point = (offset: number) => ({...placeOf(offset), offset})
    const place = at && {start: point(at.start), end: point(at.end)}
    const message = file.message(reason, {ruleId: rule, source: 'supportlint', ...(place && {place})})
    if (severity === 'info') message.fatal = undefined
    if (at) message.actual = text.slice(at.start, at.end)
    if (fixes) message.expected = fixes.map((fix) => fix.text)
  }
}

export default supportlint
