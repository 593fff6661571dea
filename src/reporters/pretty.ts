import {
  type Finding,
  type Reporter,
  type Result,
  type Run,
  SEVERITIES,
  type Span,
  type Totals,
  type Unreadable
} from '../core/types.js'
import {caseName} from './case-name.js'
import {checklist} from './checklist.js'
import {wrapped} from './columns.js'
import {excerpts} from './excerpt.js'
import {LABELS} from './labels.js'
import {summary} from './summary.js'
import {type Paint, paintFor} from './terminal.js'
import {oneLine, visible} from './visible.js'

type Placed = Finding & {readonly at: Span}

/** For people: the words in question marked, what is wrong and the way out, and what the answer holds. */
export default async function pretty(options: Pick<Run, 'color'>): Promise<Reporter> {
  const paint = await paintFor(options)
  return {
    each: (result, run) => ('reason' in result ? unread(result, run, paint) : read(result, run, paint)),
    end: (totals: Totals, run: Run) => summary(totals, run, paint)
  }
}

function read(result: Result, run: Run, paint: Paint): string {
  const placed = result.findings.filter((finding): finding is Placed => finding.at !== undefined)
  const missing = result.findings.filter((finding) => finding.at === undefined)
  return [
    paint.strong(caseName(result.case)),
    '',
    ...marked(result.case.reply.text, placed, run, paint),
    ...missing.flatMap((finding) => [...told(finding, 2, run, paint), '']),
    ...checklist(result, run, paint),
    '',
    ...standing(result, run),
    '',
    ''
  ].join('\n')
}

function marked(text: string, findings: readonly Placed[], run: Run, paint: Paint): string[] {
  const {dim, severity} = paint
  const places = findings.map(({at}) => at)
  const gutter = findings.length === 0 ? 0 : String(text.split(/\r\n|\n|\r/).length).length
  return excerpts(text, places, run.width - gutter - 5).flatMap((piece) => {
    const here = piece.places.map((index) => findings[index])
    const worst = SEVERITIES.find((one) => here.some((finding) => finding.severity === one)) ?? 'info'
    return [
      `  ${dim(`${String(piece.line).padStart(gutter)} │`)} ${piece.text}`,
      `  ${' '.repeat(gutter)} ${dim('│')} ${severity[worst](piece.carets)}`,
      ...here.flatMap((finding) => told(finding, gutter + 5, run, paint)),
      ''
    ]
  })
}

/** Severity, message and rule, wrapped under the message's first word. */
function told(finding: Finding, indent: number, run: Run, {dim, severity}: Paint): string[] {
  const label = severity[finding.severity](LABELS[run.locale].severity[finding.severity])
  return indented(`${label}: ${oneLine(run.say(finding))} ${dim(`[${visible(finding.rule)}]`)}`, indent, run)
}

function indented(text: string, indent: number, {width}: Run): string[] {
  return wrapped(text, Math.max(20, width - indent)).map((line) => ' '.repeat(indent) + line)
}

/** How many of the dearest rules are named beside the score; `explain score` tells the rest. */
const NAMED = 3

function standing({kind, score, findings, doubts}: Result, run: Run): string[] {
  const {kinds, kind: what, score: mark} = LABELS[run.locale]
  const costs = new Map<string, number>()
  for (const {rule, cost} of findings) costs.set(rule, (costs.get(rule) ?? 0) + cost)
  const told = Array.from(costs, ([rule, cost]) => ({rule, cost, mark: ''}))
  // A doubt is no finding, so nothing above says it.
  const doubted = doubts.map(({rule, cost}) => ({rule, cost, mark: '?'}))
  const dearest = [...told, ...doubted].sort((a, b) => b.cost - a.cost).slice(0, NAMED)
  const named = dearest.map(({rule, cost, mark: sign}) => `${visible(rule)} −${Math.round(cost)}${sign}`).join(', ')
  return indented(`${what}: ${kinds[kind]} · ${mark}: ${score}/100${named && ` (${named})`}`, 2, run)
}

function unread({origin: {path, line}, reason}: Unreadable, run: Run, paint: Paint): string {
  const {unreadable, line: word} = LABELS[run.locale]
  const place = paint.strong(`${visible(path)}, ${word} ${line}`)
  return `${place}\n${indented(`${unreadable}: ${oneLine(reason)}`, 2, run).join('\n')}\n\n`
}
