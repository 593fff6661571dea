import {ruleLines, rulesText} from '../docs/rules-list.js'
import {systemLocale} from './environment.js'
import type {TextOptions} from './options.js'

/** The text of `supportlint rules`. */
export function listRules({locale = systemLocale(process.env) ?? 'en', format}: TextOptions): string {
  const lines = ruleLines(locale)
  return `${format === 'json' ? JSON.stringify(lines, null, 2) : rulesText(lines, locale)}\n`
}
