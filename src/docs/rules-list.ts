import {pageTitle} from '../config/pages.js'
import {RULE_IDS, ruleOf} from '../config/registry.js'
import type {Rule} from '../core/rule.js'
import type {Lang} from '../core/types.js'
import {LABELS} from './labels.js'

/** One line of `supportlint rules`, as plain JSON. */
export interface RuleLine extends Pick<Rule, 'severity' | 'preset'> {
  readonly id: string
  readonly title: string
}

/** Every built-in rule, by id. */
export function ruleLines(locale: Lang): RuleLine[] {
  return RULE_IDS.flatMap((id) => {
    const rule = ruleOf(id)
    return rule ? [{id, severity: rule.severity, preset: rule.preset, title: pageTitle(id, locale)}] : []
  })
}

/** The list for a terminal, in columns. */
export function rulesText(lines: readonly RuleLine[], locale: Lang): string {
  const {rule, severity, preset, title} = LABELS[locale]
  const rows = [[rule, severity, preset, title], ...lines.map((one) => [one.id, one.severity, one.preset, one.title])]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
