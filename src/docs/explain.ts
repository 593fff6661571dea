import {wholePage} from '../config/pages.js'
import {RULE_IDS, ruleOf} from '../config/registry.js'
import {UserError} from '../core/errors.js'
import {nearest} from '../core/nearest.js'
import type {Example} from '../core/page.js'
import type {OptionValue, Rule} from '../core/rule.js'
import type {Lang} from '../core/types.js'
import {LABELS} from './labels.js'

/** A bad or good reply; `marks` are the places that are flagged. */
export type ExplainedExample = Pick<Example, 'text' | 'marks' | 'ticket'>

/** All that is known of a rule, as plain JSON: `explain --format json`. */
export interface Explanation {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly severity: Rule['severity']
  readonly preset: Rule['preset']
  readonly since: string
  readonly applies: NonNullable<Rule['applies']>
  readonly options: readonly {readonly name: string; readonly default: OptionValue; readonly description: string}[]
  readonly messages: Readonly<Record<string, string>>
  readonly words: readonly {readonly pattern: string; readonly instead: readonly string[]}[]
  readonly bad: readonly ExplainedExample[]
  readonly good: readonly ExplainedExample[]
  readonly sources: readonly string[]
}

/** Phrases that the text shows; JSON has them all. */
const SHOWN_WORDS = 8

/** What a rule is about. @throws UserError for an unknown rule */
export function explain(id: string, locale: Lang): Explanation {
  const rule = ruleOf(id)
  if (!rule) {
    const guess = nearest(id, RULE_IDS)
    const way = guess === undefined ? '"supportlint rules" lists them' : `Did you mean "${guess}"?`
    throw new UserError(`unknown rule "${id}". ${way}`)
  }
  const {title, why, messages, words, bad, good, sources, options} = wholePage(id, locale)
  const {severity, preset, since, applies = {}} = rule
  const defaults = Object.entries((rule.options ?? {}) as Record<string, OptionValue>)
  return {
    id,
    title,
    why,
    severity,
    preset,
    since,
    applies,
    options: defaults.map(([name, value]) => ({name, default: value, description: options.get(name) ?? ''})),
    messages: Object.fromEntries(messages),
    words: words.map(({pattern, instead}) => ({pattern, instead})),
    bad: bad.map(explained),
    good: good.map(explained),
    sources
  }
}

/** The explanation for a terminal. */
export function explanationText(explanation: Explanation, locale: Lang): string {
  const {id, title, why, severity, preset, since, words, bad, good, sources} = explanation
  const label = LABELS[locale]
  const applies = appliesText(explanation.applies, locale)
  const options = explanation.options.map(
    (one) => `${one.name} (${label.byDefault} ${JSON.stringify(one.default)}): ${one.description}`
  )
  const shown = words
    .slice(0, SHOWN_WORDS)
    .map((one) => [one.pattern, one.instead.join('; ')].filter(Boolean).join(' → '))
  if (words.length > SHOWN_WORDS) shown.push(`… ${label.more} ${words.length - SHOWN_WORDS}`)
  const meta = [`${label.severity}: ${severity}`, `${label.preset}: ${preset}`, `${label.since}: ${since}`].join(' · ')
  return [
    `${id}: ${title}`,
    why,
    [meta, ...(applies === '' ? [] : [`${label.applies}: ${applies}`])].join('\n'),
    ...section(label.options, options),
    ...section(label.words, shown),
    ...section(label.bad, bad.map(marked)),
    ...section(label.good, good.map(marked)),
    ...section(label.sources, sources)
  ].join('\n\n')
}

const explained = ({text, marks, ticket}: Example): ExplainedExample => ({text, marks, ticket})

function section(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return []
  return [`${heading}:\n${items.map((item) => `  - ${item.replaceAll('\n', '\n    ')}`).join('\n')}`]
}

function marked({text, marks}: ExplainedExample): string {
  // From the end, so that earlier offsets hold.
  return marks.reduceRight(
    (all, {start, end}) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    text
  )
}

function appliesText({kinds, channels, needs}: Explanation['applies'], locale: Lang): string {
  const {kinds: kind, channels: channel, needs: need} = LABELS[locale]
  const parts = [
    [kind, kinds],
    [channel, channels],
    [need, needs]
  ] as const
  return parts.flatMap(([name, values]) => (values ? [`${name}: ${values.join(', ')}`] : [])).join('; ')
}
