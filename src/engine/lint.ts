// Profile × Case → Result. Skips the rules that do not fit, guards against their crashes, adds what the configuration says.

import type {Document} from '../core/document.js'
import type {ActiveRule, Context, Profile} from '../core/rule.js'
import {overlapsAny} from '../core/span.js'
import type {Case, Channel, Doubt, Finding, Problem, Result, Severity, Span, Ticket} from '../core/types.js'
import {readReply} from '../nlp/pipeline.js'
import {guarded} from './guard.js'
import {costAfter, costOf, costOfDoubt, scoreOf} from './score.js'

/** Before it is known how many of the same rule there are. */
type Unpriced = Omit<Finding, 'cost'>

/** Checks one reply. Never throws for what is in it: a rule that crashes becomes an `internal/rule-crash` finding. */
export async function lint(one: Case, profile: Profile): Promise<Result> {
  const {reply} = one
  const ticket = one.ticket.channel || !profile.channel ? one.ticket : {...one.ticket, channel: profile.channel}
  const doc = await readReply(reply, ticket, profile.names)
  const channel = ticket.channel ?? 'email'
  const active = profile.rules.filter((one) => applies(one, doc, channel, ticket))
  const all: Unpriced[] = []
  const doubts: Doubt[] = []
  for (const one of active) {
    const context = {
      doc,
      ticket,
      channel,
      audience: profile.audience,
      words: one.words,
      names: profile.names,
      options: one.options
    }
    const {findings, doubt} = one.rule.prepare ? await prepareAndRun(one, context) : run(one, context)
    all.push(...findings)
    if (doubt > 0) doubts.push({rule: one.id, cost: doubt})
  }
  const kept = withoutEchoes(all, active)
  kept.sort(inOrder)
  const findings = priced(guarded(kept, doc, ticket, profile.names), active)
  const {lang, kind, answers} = doc
  return {case: one, lang, kind, answers, findings, doubts, score: scoreOf([...findings, ...doubts])}
}

function applies({rule}: ActiveRule, doc: Document, channel: Channel, ticket: Ticket): boolean {
  const {kinds, channels, needs} = rule.applies ?? {}
  if (kinds && !kinds.includes(doc.kind)) return false
  if (channels && !channels.includes(channel)) return false
  return !needs?.some((key) => ticket[key] === undefined)
}

interface Outcome {
  readonly findings: readonly Unpriced[]
  readonly doubt: number
}

async function prepareAndRun(one: ActiveRule, context: Context<object>): Promise<Outcome> {
  try {
    await one.rule.prepare?.(context)
  } catch (error) {
    return crashed(one, error)
  }
  return run(one, context)
}

function run(one: ActiveRule, context: Context<object>): Outcome {
  const {id, rule, severity} = one
  try {
    const problems = rule.check(context)
    // A severity that the configuration chose is the last word.
    const own = (problem: Problem): Severity => (severity === rule.severity && problem.severity) || severity
    const findings = Array.from(problems, (problem) => ({...problem, rule: id, severity: own(problem)}))
    const chance = findings.length === 0 ? (rule.doubt?.(context) ?? 0) : 0
    return {findings, doubt: costOfDoubt(costOf(rule, severity), chance)}
  } catch (error) {
    return crashed(one, error)
  }
}

function crashed({id}: ActiveRule, error: unknown): Outcome {
  const {message} = error as Error
  const crash: Unpriced = {
    rule: 'internal/rule-crash',
    severity: 'error',
    message: 'crash',
    data: {rule: id, error: message}
  }
  return {findings: [crash], doubt: 0}
}

function priced(findings: readonly Unpriced[], active: readonly ActiveRule[]): Finding[] {
  const rules = new Map(active.map(({id, rule}) => [id, rule]))
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const {rule, severity} = finding
    const times = seen.get(rule) ?? 0
    seen.set(rule, times + 1)
    // A rule that crashed is no fault of the reply's.
    const known = rules.get(rule)
    return {...finding, cost: known ? costAfter(costOf(known, severity), times) : 0}
  })
}

/** A longer finding is about the sentence, and tells nothing of a word in it. UTF-16 code units. */
const LONG = 40

/** One place, one finding, where a rule says that it gives way; and one for a facet, that which shows the words. */
function withoutEchoes(findings: readonly Unpriced[], active: readonly ActiveRule[]): Unpriced[] {
  const weak = new Map(active.map(({id, rule}) => [id, rule.givesWay]))
  const facets = new Map(active.map(({id, rule}) => [id, rule.facet]))
  const isShort = ({start, end}: Span): boolean => end - start <= LONG
  const isMarked = overlapsAny(findings.flatMap(({rule, at}) => (at && !weak.get(rule) && isShort(at) ? [at] : [])))
  const isWeak = ({rule, message}: Unpriced): boolean => {
    const givesWay = weak.get(rule)
    return typeof givesWay === 'object' ? givesWay.includes(message) : givesWay === true
  }
  const isEcho = (one: Unpriced): boolean => one.at !== undefined && isWeak(one) && isMarked(one.at)
  const kept = findings.filter((one) => !isEcho(one))
  const shown = new Set(kept.flatMap(({rule, at}) => (at ? [facets.get(rule)] : [])))
  return kept.filter(({rule, at}) => at !== undefined || !facets.get(rule) || !shown.has(facets.get(rule)))
}

/** By place; what is missing comes last; then by rule, so that the same reply gives the same report. */
function inOrder(a: Unpriced, b: Unpriced): number {
  const place = (a.at?.start ?? Number.POSITIVE_INFINITY) - (b.at?.start ?? Number.POSITIVE_INFINITY)
  return (
    (Number.isNaN(place) ? 0 : place) ||
    (a.at?.end ?? 0) - (b.at?.end ?? 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
