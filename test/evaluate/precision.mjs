// npm run evaluate:precision: how often each rule is right, on all labelled cases that nothing was learned from and on the
// first ones; and how often its errors are. Written to fixtures/precision.json beside the figures from real replies, which people read and judge;
// the rule table shows both, and test/precision.test.ts holds the presets to them.
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const FILE = `${root}/fixtures/precision.json`
const CASES = ['ru', 'en', 'held-ru', 'held-en', 'blind-ru', 'blind-en']

/** Labels of the spans that a rule marks. A mark under a neighbouring label is right too. */
const SPANS = {
  jargon: 'jargon',
  'unexplained-abbreviation': 'jargon',
  'chat-slang': 'slang',
  arguing: 'argues',
  condescension: 'condescends',
  boilerplate: 'boilerplate',
  officialese: 'boilerplate',
  'unfilled-placeholder': 'boilerplate',
  'holding-reply': 'boilerplate',
  misspelling: 'misspelled',
  'repeated-word': 'repeated'
}
const SPAN_LABELS = [...new Set(Object.values(SPANS))]
/** Is the finding on the whole reply right? */
const WHOLE = {
  'missing-cause': ({labels}) => labels.cause === false,
  'missing-fix': ({labels}) => labels.fix === false,
  'missing-status': ({labels}) => labels.status === false,
  'missing-prevention': ({labels}) => labels.prevention === false,
  'missing-solution': ({labels}) => labels.solution === false,
  'missing-next-update': ({labels}) => labels.nextUpdate === false,
  'link-only': ({labels}) => labels.linkOnly,
  'too-long': ({labels}) => labels.tooLong,
  'unanswered-question': ({labels}) => labels.unanswered.length > 0,
  'missing-empathy': ({labels}) => labels.empathyNeeded && !labels.empathy,
  'wrong-name': ({labels}) => !['ok', 'na'].includes(labels.name)
}

const linesOf = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const cases = CASES.flatMap((name) => linesOf(readFileSync(`${root}/fixtures/cases/${name}.jsonl`, 'utf8')))
const input = cases.map(({id, channel, customer, question, reply}) =>
  JSON.stringify({id, channel, customer, question, reply})
)
const {stdout} = spawnSync(
  process.execPath,
  ['bin/supportlint.js', 'audit', '-', '--from', 'ndjson', '--format', 'ndjson'],
  {cwd: root, input: `${input.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 29}
)

const marks = ({reply, labels}, label) =>
  (labels[label] ?? []).flatMap((piece) => {
    const found = []
    for (let at = reply.indexOf(piece); at >= 0; at = reply.indexOf(piece, at + 1)) found.push([at, at + piece.length])
    return found
  })

const tally = {}
for (const [at, {findings}] of linesOf(stdout).entries()) {
  for (const {ruleId, range, severity} of findings) {
    const one = cases[at]
    const right = WHOLE[ruleId]
      ? WHOLE[ruleId](one)
      : SPANS[ruleId] &&
        SPAN_LABELS.some((label) => marks(one, label).some(([start, end]) => range[0] < end && start < range[1]))
    if (right === undefined) continue
    // A rule may say some things as an error and others as a warning.
    const figure = (tally[ruleId] ??= {right: 0, of: 0, errors: {right: 0, of: 0}})
    for (const one of severity === 'error' ? [figure, figure.errors] : [figure]) {
      one.of++
      if (right) one.right++
    }
  }
}
const known = JSON.parse(readFileSync(FILE, 'utf8'))
const figures = {}
for (const rule of [...new Set([...Object.keys(known), ...Object.keys(tally)])].sort()) {
  figures[rule] = {...(tally[rule] && {cases: tally[rule]}), ...(known[rule]?.real && {real: known[rule].real})}
}
writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`)
const share = (figure) => (figure ? `${(figure.right / figure.of).toFixed(2)} (${figure.right}/${figure.of})` : '–')
for (const [rule, {cases: own, real}] of Object.entries(figures)) {
  console.log(`${rule.padEnd(26)} cases ${share(own).padEnd(16)} real ${share(real)}`)
}
