import {explain, explanationText} from '../docs/explain.js'
import {systemLocale} from './environment.js'
import type {TextOptions} from './options.js'

/** The text of `supportlint explain RULE`. */
export function explainRule(rule: string, {locale = systemLocale(process.env) ?? 'en', format}: TextOptions): string {
  const explanation = explain(rule, locale)
  return `${format === 'json' ? JSON.stringify(explanation, null, 2) : explanationText(explanation, locale)}\n`
}
