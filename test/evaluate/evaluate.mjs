// npm run evaluate: how well the replies are judged, on the cases that the rules were tuned on and on blind ones, side by
// side. A gap between the two is what was learned by heart.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))

function measure(file) {
  const args = [path('measure.mjs'), path(`../../fixtures/cases/${file}.jsonl`), '--json']
  const {stdout, stderr, status} = spawnSync(process.execPath, args, {
    cwd: path('../..'),
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const figure = (value) => (value === undefined || value === null ? '–' : value.toFixed(2)).padStart(7)

for (const lang of ['ru', 'en']) {
  const [tuned, blind] = [measure(lang), measure(`blind-${lang}`)]
  console.log(`\n${lang}: ${tuned.summary.cases} tuned cases, ${blind.summary.cases} blind ones`)
  console.log(`${'label'.padEnd(24)}  P tuned  P blind  R tuned  R blind F1 tuned F1 blind`)
  for (const row of tuned.rows) {
    const other = blind.rows.find(({label}) => label === row.label)
    const cells = ['precision', 'recall', 'f1'].flatMap((key) => [figure(row[key]), figure(other?.[key])])
    console.log(`${row.label.padEnd(24)}  ${cells.join('  ')}`)
  }
  for (const key of ['macroF1', 'nameKind', 'goodWithoutErrors', 'scoreGoodOverBad', 'scoreGoodOverNeedsWork']) {
    console.log(`${key.padEnd(24)}  ${' '.repeat(36)}${figure(tuned.summary[key])}  ${figure(blind.summary[key])}`)
  }
}
