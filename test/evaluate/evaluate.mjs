// npm run evaluate: how well the replies are judged, on the cases that the rules were tuned on and on cases that nothing
// was learned from, side by side. A gap between them is what was learned by heart.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))

/** The files of a language, with what was done with them (fixtures/cases/README.md). */
const PARTS = [
  ['first', (lang) => lang],
  ['held', (lang) => `held-${lang}`],
  ['blind', (lang) => `blind-${lang}`]
]

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

const figure = (value) => (value === undefined || value === null ? '–' : value.toFixed(2)).padStart(6)

for (const lang of ['ru', 'en']) {
  const parts = PARTS.map(([name, fileOf]) => ({name, ...measure(fileOf(lang))}))
  console.log(`\n${lang}: ${parts.map(({name, summary}) => `${summary.cases} ${name} cases`).join(', ')}`)
  const heads = ['P', 'R', 'F1'].map((key) => parts.map(({name}) => `${key} ${name}`.padStart(9)).join(''))
  console.log(`${'label'.padEnd(23)}${heads.join('')}`)
  for (const {label} of parts[0].rows) {
    const rows = parts.map(({rows: all}) => all.find((row) => row.label === label))
    const cells = ['precision', 'recall', 'f1'].flatMap((key) => rows.map((row) => `   ${figure(row?.[key])}`))
    console.log(`${label.padEnd(23)}${cells.join('')}`)
  }
  for (const key of ['macroF1', 'nameKind', 'goodWithoutErrors', 'scoreGoodOverBad', 'scoreGoodOverNeedsWork']) {
    const cells = parts.map(({summary}) => `   ${figure(summary[key])}`)
    console.log(`${key.padEnd(23)}${' '.repeat(54)}${cells.join('')}`)
  }
}
