// A sentence does one or two things, whatever its clauses hint at: the sure readings outweigh the faint ones.
import type {Act} from '../../core/document.js'
import type {Span} from '../../core/types.js'

/** What a clause may be doing. `weight`: 3 said outright, 2 by the meaning of its words, 1 by its grammar alone. */
export interface Reading {
  readonly act: Act
  readonly span: Span
  readonly weight: number
}

const STATES: readonly Act[] = ['status-ok', 'status-open', 'status-partial']

/** Adds up the readings of a sentence, in the order of its clauses. */
export function settle(readings: readonly Reading[]): Map<Act, Span> {
  const best = new Map<Act, Reading>()
  for (const reading of readings) {
    const there = best.get(reading.act)
    if (!there || there.weight < reading.weight) best.set(reading.act, reading)
  }
  dropFaint(best, readings)
  dropPromised(best)
  joinStates(best)
  // «Спасибо за терпение» is sympathy.
  if (best.get('thanks')?.span.start === best.get('empathy')?.span.start) best.delete('thanks')
  if (best.has('option') || best.has('thanks') || best.has('holding')) best.delete('status-ok')
  return new Map([...best].map(([act, {span}]) => [act, span]))
}

/**
 * «Движение перекрыли» alone may be our deed (weight 1.4); «…, и фура ночевала в пути», «…, а телефон сети не ловит» tells
 * what came of it, so it was the cause.
 */
function sayWhatCame(best: Map<Act, Reading>, readings: readonly Reading[]): void {
  const deed = best.get('fix')
  if (deed?.weight !== 1.4) return
  const after = readings.slice(readings.indexOf(deed) + 1)
  const came = after.some(({act, weight}) => act === 'cause' || (act === 'status-open' && weight < 2))
  if (!came || after.some(({act}) => act === 'fix')) return
  best.delete('fix')
  best.delete('status-open')
  best.set('cause', {...deed, act: 'cause', weight: 1.5})
}

/** What is a cause by its grammar alone is one only when nothing else is said, and the other way round. */
function dropFaint(best: Map<Act, Reading>, readings: readonly Reading[]): void {
  const cause = best.get('cause')
  sayWhatCame(best, readings)
  if (cause && cause.weight < 1.5 && readings.some(({act, weight}) => act !== 'cause' && weight >= 1.5))
    best.delete('cause')
  if (cause && cause.weight < 2 && comesAfter(readings)) best.delete('cause')
  if (!best.has('cause')) return
  for (const act of [...STATES, 'fix'] as const) {
    const other = best.get(act)
    if (other && other.weight < 2) best.delete(act)
  }
}

/** «Скоро починим», «либо вернём деньги»: a promise without a time and one of several ways are no deed yet. */
function dropPromised(best: Map<Act, Reading>): void {
  const deed = best.get('fix')
  if (!deed) return
  const strong = [...best.values()].some(({act, weight}) => act !== 'fix' && weight >= 2)
  if (deed.weight < 1 && strong) best.delete('fix')
}

const LEADS: readonly Act[] = [
  'fix',
  'step',
  'prevention',
  'next-update',
  'ask',
  'close-check',
  'refusal',
  'option',
  'holding',
  'thanks',
  'empathy'
]

/** «Склеила учётки: вход остался по почте»: what follows a deed or a request tells of it. */
function comesAfter(readings: readonly Reading[]): boolean {
  const lead = readings.findIndex(({act, weight}) => LEADS.includes(act) && weight >= 2)
  const cause = readings.findIndex(({act}) => act === 'cause')
  return lead >= 0 && lead < cause
}

/** «Накладные проводятся, счета — ещё нет»: works in part. */
function joinStates(best: Map<Act, Reading>): void {
  const open = best.get('status-open')
  const ok = best.get('status-ok')
  if (!open || !ok || best.has('cause') || best.has('fix')) return
  best.delete('status-open')
  best.delete('status-ok')
  if (!best.has('status-partial')) best.set('status-partial', open)
}
