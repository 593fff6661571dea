// Profile × Case → Result. Skips the rules that do not fit, guards against their crashes, adds what the configuration says.

import type {Document} from '../core/document.js'
import type {ActiveRule, Profile} from '../core/rule.js'
import {overlaps} from '../core/span.js'
import type {Case, Channel, Finding, Result, Ticket} from '../core/types.js'
import {readReply} from '../nlp/pipeline.js'
import {scoreOf} from './score.js'

/** Checks one reply. Never throws for what is in it: a rule that crashes becomes an `internal/rule-crash` finding. */
export async function lint(one: Case, profile: Profile): Promise<Result> {
  const {reply} = one
  const ticket = one.ticket.channel || !profile.channel ? one.ticket : {...one.ticket, channel: profile.channel}
  const doc = await readReply(reply, ticket, profile.names)
  const channel = ticket.channel ?? 'email'
  const active = profile.rules.filter((one) => applies(one, doc, channel, ticket))
  const findings = withoutEchoes(
    active.flatMap((one) => run(one, doc, channel, ticket, profile)),
    active
  )
  findings.sort(inOrder)
  const {lang, kind, answers} = doc
  return {case: one, lang, kind, answers, findings, score: scoreOf(findings)}
}

function applies({rule}: ActiveRule, doc: Document, channel: Channel, ticket: Ticket): boolean {
  const {kinds, channels, needs} = rule.applies ?? {}
  if (kinds && !kinds.includes(doc.kind)) return false
  if (channels && !channels.includes(channel)) return false
  return !needs?.some((key) => ticket[key] === undefined)
}

function run(
  {id, rule, severity, options, words}: ActiveRule,
  doc: Document,
  channel: Channel,
  ticket: Ticket,
  profile: Profile
): Finding[] {
  const {audience, names} = profile
  try {
    const problems = rule.check({doc, ticket, channel, audience, words, names, options})
    return Array.from(problems, (problem) => ({...problem, rule: id, severity}))
  } catch (error) {
    const {message} = error as Error
    return [{rule: 'internal/rule-crash', severity: 'error', message: 'crash', data: {rule: id, error: message}}]
  }
}

/** One place, one finding, where a rule says that it gives way. */
function withoutEchoes(findings: readonly Finding[], active: readonly ActiveRule[]): Finding[] {
  const weak = new Set(active.filter(({rule}) => rule.givesWay).map(({id}) => id))
  if (!findings.some(({rule}) => weak.has(rule))) return [...findings]
  const marked = findings.filter(({rule, at}) => at && !weak.has(rule))
  return findings.filter(({rule, at}) => !weak.has(rule) || !at || !marked.some((other) => overlaps(other.at!, at)))
}

/** By place; what is missing comes last; then by rule, so that the same reply gives the same report. */
function inOrder(a: Finding, b: Finding): number {
  const place = (a.at?.start ?? Number.POSITIVE_INFINITY) - (b.at?.start ?? Number.POSITIVE_INFINITY)
  return (
    (Number.isNaN(place) ? 0 : place) ||
    (a.at?.end ?? 0) - (b.at?.end ?? 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
