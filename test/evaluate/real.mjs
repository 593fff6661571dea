// npm run evaluate:real FILE.jsonl …: findings per 1,000 words by rule on replies without labels, the loudest first.
// --show RULE [--count N]: so many random findings of the rule, to be read and judged; the same ones each time.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {show: {type: 'string'}, count: {type: 'string', default: '30'}}
})
const records = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
)
const input = records.map((record, id) => JSON.stringify({...record, id}))
const {stdout} = spawnSync(
  process.execPath,
  ['bin/supportlint.js', 'audit', '-', '--from', 'ndjson', '--format', 'ndjson'],
  {
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 29
  }
)
const findings = stdout
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .flatMap(({id, kind, findings: own = []}) => own.map((finding) => ({...finding, kind, ...records[id]})))

if (values.show) {
  // Park and Miller: anybody who asks again reads the same findings.
  let state = 1
  const random = () => (state = (state * 48271) % 2147483647)
  const drawn = findings.filter(({ruleId}) => ruleId === values.show).map((finding) => ({finding, order: random()}))
  drawn.sort((a, b) => a.order - b.order)
  for (const {finding} of drawn.slice(0, Number(values.count))) {
    const {range, reply, question = '', kind, message} = finding
    console.log(`--- ${kind} ${range ? `«${reply.slice(...range)}»` : ''} ${message}\n  ? ${question}\n  > ${reply}\n`)
  }
} else {
  const words = records.reduce((sum, {reply}) => sum + reply.split(/\s+/).length, 0)
  const counts = new Map()
  for (const {ruleId} of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  console.log(`${records.length} replies, ${words} words\n${'rule'.padEnd(26)}findings  per 1,000 words`)
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    console.log(`${rule.padEnd(26)}${String(count).padStart(8)}${((1000 * count) / words).toFixed(2).padStart(17)}`)
  }
}
