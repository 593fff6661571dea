import {FACETS, type Facet, type Result, type Run} from '../core/types.js'
import {columns, fitting} from './columns.js'
import {LABELS} from './labels.js'
import type {Paint} from './terminal.js'
import {oneLine} from './visible.js'

/** What an answer owes the customer, facet by facet: ✔ with the words that say it, ✘ missing, – not owed here. */
export function checklist(result: Result, run: Run, paint: Paint): string[] {
  const {facets, answer} = LABELS[run.locale]
  // The next update is owed while work goes on only; a line for it in each other reply would be noise.
  const shown = FACETS.filter((facet) => facet !== 'nextUpdate' || result.answers[facet].verdict !== 'not-applicable')
  const column = Math.max(...shown.map((facet) => facets[facet].length))
  return [`  ${paint.strong(answer)}`, ...shown.map((facet) => line(result, facet, column, run, paint))]
}

function line(result: Result, facet: Facet, column: number, run: Run, {good, bad, dim}: Paint): string {
  const {facets, absent, notOwed} = LABELS[run.locale]
  const label = facets[facet].padEnd(column)
  const {verdict, evidence} = result.answers[facet]
  if (verdict === 'absent') return `  ${bad('✘')} ${label}  ${bad(absent)}`
  if (verdict === 'not-applicable') return `  ${dim(`– ${label}  ${notOwed}`)}`
  const [first] = evidence
  const words = first ? oneLine(result.case.reply.text.slice(first.start, first.end)) : ''
  return `  ${good('✔')} ${label}  ${quoted(words, run.width - column - 6, run)}`.trimEnd()
}

/** The words in the quotation marks of the report's language, cut to so many columns. */
function quoted(words: string, room: number, {locale}: Run): string {
  if (words === '') return ''
  const [open, close] = locale === 'ru' ? '«»' : '“”'
  if (columns(words) <= room - 2) return open + words + close
  return `${open}${words.slice(0, fitting(words, room - 3)).trimEnd()}…${close}`
}
