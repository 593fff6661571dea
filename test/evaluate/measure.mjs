#!/usr/bin/env node
// How well does the linter judge replies? Runs it over labelled cases and prints precision, recall and F1 per label.
//
//   node evaluate.mjs CASES.jsonl [more.jsonl …] [--json] [--show LABEL] [-- COMMAND ARG …]
//
// COMMAND reads one record a line on standard input and writes one result a line; the default is
//   node bin/supportlint.js audit - --from ndjson --format ndjson
// run in the current folder. Input and result lines are described in README.md beside this file; labels in LABELLING.md.
// --show LABEL prints the cases that LABEL gets wrong. Exit status: 0 measured, 2 could not measure.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'

const argv = process.argv.slice(2)
const dashes = argv.indexOf('--')
const command =
  dashes < 0
    ? [process.execPath, 'bin/supportlint.js', 'audit', '-', '--from', 'ndjson', '--format', 'ndjson']
    : argv.splice(dashes).slice(1)
const asJson = take('--json')
const show = take('--show', true)
if (argv.length === 0) fail('name at least one file of cases')

function take(flag, withValue) {
  const at = argv.indexOf(flag)
  if (at < 0) return undefined
  return withValue ? argv.splice(at, 2)[1] : argv.splice(at, 1)[0]
}
function fail(why) {
  console.error(`evaluate: ${why}`)
  process.exit(2)
}

const cases = argv.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
)
const input = `${cases
  .map(({id, channel, customer, question, reply}) => JSON.stringify({id, channel, customer, question, reply}))
  .join('\n')}\n`
const ran = spawnSync(command[0], command.slice(1), {input, encoding: 'utf8', maxBuffer: 1 << 30})
if (ran.error) fail(ran.error.message)
const results = new Map()
for (const line of ran.stdout.split('\n').filter(Boolean)) {
  let result
  try {
    result = JSON.parse(line)
  } catch {
    fail(`not JSON on standard output: ${line.slice(0, 120)}\n${ran.stderr.slice(0, 2000)}`)
  }
  if (result.id !== undefined) results.set(result.id, result)
}
const lost = cases.filter((one) => !results.has(one.id))
if (lost.length > 0)
  fail(
    `${lost.length} of ${cases.length} cases came back without a result, first ${lost[0].id}\n${ran.stderr.slice(0, 2000)}`
  )

// Facets of the answer: the label says whether the reply has it; null means that it does not apply. What counts is the
// defect, as everywhere here: a hit is a facet rightly reported absent, a false alarm one that is there after all.
const FACETS = ['cause', 'fix', 'status', 'prevention', 'solution', 'nextUpdate']
// Span labels, and the rules whose findings carry them.
const SPANS = {
  jargon: ['jargon', 'unexplained-abbreviation'],
  slang: ['chat-slang'],
  argues: ['arguing'],
  condescends: ['condescension'],
  boilerplate: ['boilerplate', 'officialese', 'unfilled-placeholder', 'holding-reply'],
  misspelled: ['misspelling', 'tsya'],
  repeated: ['repeated-word']
}
// Verdicts on the whole reply: [label is a defect, rules that report it].
const WHOLE = {
  linkOnly: [(labels) => labels.linkOnly, ['link-only']],
  tooLong: [(labels) => labels.tooLong, ['too-long']],
  unanswered: [(labels) => labels.unanswered.length > 0, ['unanswered-question']],
  noEmpathy: [(labels) => labels.empathyNeeded && !labels.empathy, ['missing-empathy']],
  name: [(labels) => !['ok', 'na'].includes(labels.name), ['wrong-name']]
}

const tally = {}
const wrong = []
function count(label, one, expected, got, note = '') {
  const row = (tally[label] ??= {tp: 0, fp: 0, fn: 0, tn: 0})
  row[expected ? (got ? 'tp' : 'fn') : got ? 'fp' : 'tn']++
  if (expected !== got && label === show)
    wrong.push(`${expected ? 'missed' : 'false alarm'} ${one.id} ${note}\n    ${one.reply.replaceAll('\n', ' ⏎ ')}`)
}
const overlaps = (a, b) => a[0] < b[1] && b[0] < a[1]
function ranges(text, pieces) {
  const found = []
  for (const piece of pieces) {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
      found.push([at, at + piece.length, piece])
  }
  return found
}

let nameKinds = 0
let nameKindsRight = 0
const scores = {good: [], 'needs-work': [], bad: []}
let cleanGood = 0
for (const one of cases) {
  const {labels} = one
  const result = results.get(one.id)
  const findings = result.findings ?? []
  const answers = result.answers ?? {}
  for (const facet of FACETS) {
    const expected = labels[facet]
    if (expected === null || expected === undefined) continue
    count(facet, one, !expected, answers[facet]?.verdict === 'absent', facet)
  }
  const marked = Object.fromEntries(Object.keys(SPANS).map((label) => [label, ranges(one.reply, labels[label] ?? [])]))
  for (const [label, rules] of Object.entries(SPANS)) {
    const mine = findings.filter((finding) => rules.includes(finding.ruleId))
    for (const piece of new Set(labels[label] ?? [])) {
      const places = marked[label].filter((place) => place[2] === piece)
      count(
        label,
        one,
        true,
        mine.some((finding) => places.some((place) => overlaps(finding.range, place))),
        `«${piece}»`
      )
    }
    for (const finding of mine) {
      if (marked[label].some((place) => overlaps(finding.range, place))) continue
      // A finding under a neighbouring label (slang spelled as slang, say) is no false alarm.
      if (
        Object.values(marked)
          .flat()
          .some((place) => overlaps(finding.range, place))
      )
        continue
      count(label, one, false, true, `«${one.reply.slice(...finding.range)}»`)
    }
  }
  for (const [label, [isDefect, rules]] of Object.entries(WHOLE)) {
    count(
      label,
      one,
      Boolean(isDefect(labels)),
      findings.some((finding) => rules.includes(finding.ruleId)),
      label === 'name' ? `${labels.name}: ${one.customer?.name ?? ''}` : ''
    )
  }
  const nameFinding = findings.find((finding) => finding.ruleId === 'wrong-name')
  if (WHOLE.name[0](labels)) {
    nameKinds++
    if (nameFinding?.messageId === labels.name) nameKindsRight++
  }
  scores[one.verdict]?.push(result.score ?? 0)
  if (one.verdict === 'good' && !findings.some((finding) => finding.severity === 'error')) cleanGood++
}

// How often a better reply gets the higher score (0.5 is chance).
function auc(better, worse) {
  let wins = 0
  for (const a of better) for (const b of worse) wins += a > b ? 1 : a === b ? 0.5 : 0
  return better.length * worse.length === 0 ? Number.NaN : wins / (better.length * worse.length)
}
const rows = Object.entries(tally).map(([label, {tp, fp, fn, tn}]) => {
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp)
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn)
  return {
    label,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    tp,
    fp,
    fn,
    tn
  }
})
const summary = {
  cases: cases.length,
  macroF1: rows.reduce((sum, row) => sum + row.f1, 0) / rows.length,
  nameKind: nameKinds === 0 ? null : nameKindsRight / nameKinds,
  goodWithoutErrors: scores.good.length === 0 ? null : cleanGood / scores.good.length,
  scoreGoodOverBad: auc(scores.good, scores.bad),
  scoreGoodOverNeedsWork: auc(scores.good, scores['needs-work'])
}
if (asJson) {
  console.log(JSON.stringify({rows, summary}, null, 1))
} else {
  console.log('label         precision  recall     F1     tp   fp   fn   tn')
  for (const row of rows) {
    console.log(
      row.label.padEnd(13),
      ...[row.precision, row.recall, row.f1].map((x) => x.toFixed(3).padStart(8)),
      '',
      ...[row.tp, row.fp, row.fn, row.tn].map((x) => String(x).padStart(4))
    )
  }
  for (const [key, value] of Object.entries(summary))
    console.log(key.padEnd(24), typeof value === 'number' ? Number(value.toFixed(3)) : value)
  for (const line of wrong) console.log(line)
}
