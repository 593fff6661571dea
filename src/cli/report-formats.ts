import type {Reporter, Run} from '../core/types.js'

/** What `--format` knows. */
export const REPORT_FORMATS = ['pretty', 'compact', 'json', 'ndjson'] as const
/** One of them. */
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** Loads the reporter that is asked for, and no other. */
export async function loadReporter(format: ReportFormat, options: Pick<Run, 'color'>): Promise<Reporter> {
  type Make = (options: Pick<Run, 'color'>) => Reporter | Promise<Reporter>
  const load: Readonly<Record<ReportFormat, () => Promise<{default: Make}>>> = {
    pretty: () => import('../reporters/pretty.js'),
    compact: () => import('../reporters/compact.js'),
    json: () => import('../reporters/json.js'),
    ndjson: () => import('../reporters/ndjson.js')
  }
  return (await load[format]()).default(options)
}
