import {explain, explanationText} from '../docs/explain.js'
import {explainScore, scoreText} from '../docs/score.js'
import {systemLocale} from './environment.js'
import type {TextOptions} from './options.js'

/** The text of `supportlint explain RULE`, and of `explain score`. */
export function explainRule(rule: string, {locale = systemLocale(process.env) ?? 'en', format}: TextOptions): string {
  const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
  if (rule === 'score') return format === 'json' ? json(explainScore()) : `${scoreText(locale)}\n`
  const explanation = explain(rule, locale)
  return format === 'json' ? json(explanation) : `${explanationText(explanation, locale)}\n`
}
