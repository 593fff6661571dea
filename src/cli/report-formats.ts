import type {Reporter, Run} from '../core/types.js'
import compact from '../reporters/compact.js'
import json from '../reporters/json.js'
import ndjson from '../reporters/ndjson.js'
import pretty from '../reporters/pretty.js'

/** What `--format` knows. */
export const REPORT_FORMATS = ['pretty', 'compact', 'json', 'ndjson'] as const
/** One of them. */
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** The reporter that is asked for. */
export function openReporter(format: ReportFormat, options: Pick<Run, 'color'>): Reporter | Promise<Reporter> {
  return {pretty, compact, json, ndjson}[format](options)
}
