import {type Run, SEVERITIES, type Totals} from '../core/types.js'
import {verdict} from '../core/verdict.js'
import {wrapped} from './columns.js'
import {counted, LABELS} from './labels.js'
import type {Paint} from './terminal.js'

/** The last line: how much was found, and which threshold made the exit code what it is. */
export function summary(totals: Totals, run: Run, {good, bad, strong, dim}: Paint): string {
  if (totals.cases + totals.unreadable === 0) return ''
  const {locale, quiet, width} = run
  const {clean, hidden} = LABELS[locale]
  const found = SEVERITIES.filter((one) => totals[one] > 0).map((one) => counted(totals[one], one, locale))
  const parts = [strong(found.join(', ') || clean)]
  if (totals.cases > 1) parts.push(counted(totals.cases, 'reply', locale))
  if (totals.unreadable > 0) parts.push(counted(totals.unreadable, 'unreadable', locale))
  const reason = failure(totals, run)
  const sentences = [`${reason === '' ? good('✔') : bad('✘')} ${parts.join(' · ')}`]
  if (reason !== '') sentences.push(reason)
  if (quiet && totals.warning + totals.info > 0) sentences.push(dim(hidden))
  return `${wrapped(sentences.join('. '), width).join('\n')}\n`
}

function failure(totals: Totals, run: Run): string {
  const {failOn, maxWarnings} = LABELS[run.locale]
  const reason = verdict(totals, run)
  if (reason === 'clean') return ''
  return reason === 'fail-on'
    ? failOn.replace('{level}', run.failOn)
    : maxWarnings.replace('{limit}', String(run.maxWarnings))
}
