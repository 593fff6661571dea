// npm run evaluate:spelling: how well misspelt words are found and mended, on sentences of two public benchmarks
// (RUSpellRU, JFLEG) that lie beside the project, with hunspell on the same sentences where it can be run.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'

const folder = process.argv[2] ?? '../shared/cases'
const program = join(folder, 'evaluate-spelling.mjs')
const files = {ru: join(folder, 'spelling-ru.jsonl'), en: join(folder, 'spelling-en.jsonl')}
const missing = [program, ...Object.values(files)].filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.error(
    `evaluate:spelling: no ${missing.join(', ')}. Name the folder that has them: npm run evaluate:spelling -- FOLDER`
  )
  process.exit(2)
}

/** What hunspell with Debian's dictionaries reaches on these sentences, from the task: F1 of detection and of correction. */
const PUBLISHED = {ru: ['0.84', '0.42'], en: ['0.90', '0.62']}
const hasHunspell = spawnSync('hunspell', ['--version']).status === 0

/** Precision, recall and F1 of detection and of correction, as text; undefined when it could not be measured. */
function measure(file, ...flags) {
  const {stdout} = spawnSync(process.execPath, [program, file, ...flags], {encoding: 'utf8', maxBuffer: 1 << 28})
  const lines = stdout.matchAll(/^(?:detection|correction) +precision (\S+) +recall (\S+) +F1 (\S+)/gm)
  const found = Array.from(lines, ([, ...figures]) => figures)
  return found.length === 2 ? found.flat() : undefined
}

const rows = [['', '', 'detection P', 'R', 'F1', 'correction P', 'R', 'F1']]
for (const [lang, file] of Object.entries(files)) {
  const own = measure(file)
  if (!own) {
    console.error('evaluate:spelling: the linter gave no result. Build it first: npm run build')
    process.exit(2)
  }
  rows.push([lang, 'supportlint', ...own])
  const peer = hasHunspell ? measure(file, '--peer', 'hunspell') : undefined
  const [detection, correction] = PUBLISHED[lang]
  rows.push(peer ? [lang, 'hunspell', ...peer] : [lang, 'hunspell (published)', '', '', detection, '', '', correction])
}
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd()
  )
if (!hasHunspell) console.log('\nhunspell is not installed: its figures are the published ones.')
