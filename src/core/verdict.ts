import type {Severity, Totals} from './types.js'

/** How much may be found before the exit code says so. */
export interface Thresholds {
  readonly failOn: Severity
  readonly maxWarnings?: number
}

/** Which threshold was passed; `clean` when none. */
export type Verdict = 'clean' | 'fail-on' | 'max-warnings'

/** One judgement for the exit code and for the line that explains it. */
export function verdict(totals: Totals, {failOn, maxWarnings}: Thresholds): Verdict {
  const grave = totals.error + (failOn === 'error' ? 0 : totals.warning) + (failOn === 'info' ? totals.info : 0)
  if (grave > 0) return 'fail-on'
  return maxWarnings !== undefined && totals.warning > maxWarnings ? 'max-warnings' : 'clean'
}
