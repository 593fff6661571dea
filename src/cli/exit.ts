import type {Totals} from '../core/types.js'
import {type Thresholds, verdict} from '../core/verdict.js'

/** 0 clean, 1 found as much as a threshold allows no more, 2 supportlint could not do its work. */
export type ExitCode = 0 | 1 | 2

/** The exit code of a run; trouble outweighs whatever was found. */
export function exitCode(totals: Totals, thresholds: Thresholds, trouble: boolean): ExitCode {
  if (trouble) return 2
  return verdict(totals, thresholds) === 'clean' ? 0 : 1
}
