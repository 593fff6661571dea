// How good a reply is, as a lead would rank it: 100, less what each finding costs.
import type {Rule} from '../core/rule.js'
import type {Severity} from '../core/types.js'

/** What the first finding of a rule costs that does not say it. */
const COSTS: Readonly<Record<Severity, number>> = {error: 10, warning: 5, info: 3}

/** Points of 100 for the first finding of a rule. A severity of the configuration's own counts as such. */
export const costOf = ({cost, severity: usual}: Pick<Rule, 'cost' | 'severity'>, severity: Severity = usual): number =>
  cost !== undefined && severity === usual ? cost : COSTS[severity]

/** Points for the finding after so many of the same rule: each costs half of the one before. */
export const costAfter = (cost: number, times: number): number => cost / 2 ** times

/** A fault less likely than this takes nothing off: an ordinary good reply has its 100. */
const LIKELY = 0.15

/** Points for a fault that is so likely (0 to 1) and not sure enough to be said. */
export const costOfDoubt = (cost: number, chance: number): number =>
  chance < LIKELY ? 0 : Math.round(10 * cost * chance) / 10

/** From 0 to 100. */
export const scoreOf = (taken: readonly {readonly cost: number}[]): number =>
  Math.max(0, Math.round(taken.reduce((score, {cost}) => score - cost, 100)))
