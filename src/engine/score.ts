import type {Finding, Severity} from '../core/types.js'

/** What one finding costs, in points of 100; a second of the same rule costs half as much. */
const COST: Readonly<Record<Severity, number>> = {error: 16, warning: 7, info: 2}

/** How good the reply is, from 0 to 100. */
export function scoreOf(findings: readonly Finding[]): number {
  const seen = new Map<string, number>()
  let score = 100
  for (const {rule, severity} of findings) {
    const times = seen.get(rule) ?? 0
    seen.set(rule, times + 1)
    score -= COST[severity] / 2 ** times
  }
  return Math.max(0, Math.round(score))
}
