import {UserError} from '../core/errors.js'
import {nearest} from '../core/nearest.js'
import type {Channel, Format, Kind, Lang, Severity} from '../core/types.js'
import type {ReportFormat} from './report-formats.js'

/** Options of every command that checks replies. What is not given is absent. */
export interface RunOptions {
  /** false for `--no-config`. */
  readonly config?: string | false
  readonly rule?: readonly string[]
  readonly quiet?: boolean
  readonly format?: ReportFormat
  readonly outputFile?: string
  readonly maxWarnings?: number
  readonly failOn?: Severity
  readonly color?: boolean
  readonly locale?: Lang
}

/** Options of checking drafts. */
export interface LintOptions extends RunOptions {
  readonly ticket?: string
  readonly customer?: string
  readonly question?: string
  readonly channel?: Channel
  readonly kind?: Kind
  readonly lang?: Lang
  readonly as?: Format
  readonly stdinFilename?: string
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
}

/** Options of checking an export. */
export interface AuditOptions extends RunOptions {
  readonly from?: 'ndjson'
  readonly allowUnreadable?: boolean
}

/** Options of commands that print a text. */
export interface TextOptions {
  readonly locale?: Lang
  readonly format?: 'text' | 'json' | ReportFormat
}

/** Reads the value of an option that has a few; a mistyped one is told with the nearest. */
export function oneOf<T extends string>(flag: string, values: readonly T[]): (value: string) => T {
  return (value) => {
    const found = values.find((one) => one === value)
    if (found !== undefined) return found
    const guess = nearest(value, values)
    const hint = guess === undefined ? '' : ` (did you mean "${guess}"?)`
    throw new UserError(
      `${flag} must be ${values.slice(0, -1).join(', ')}${values.length > 1 ? ' or ' : ''}${values.at(-1)}, not "${value}"${hint}`
    )
  }
}

/** Reads a whole number from 0. */
export function wholeNumber(flag: string): (value: string) => number {
  return (value) => {
    if (/^\d+$/.test(value)) return Number(value)
    throw new UserError(`${flag} must be a whole number from 0, not "${value}"`)
  }
}

/** Gathers the values of an option that may be given again. */
export const repeated = (value: string, before: readonly string[] = []): string[] => [...before, value]
