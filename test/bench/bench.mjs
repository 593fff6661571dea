// npm run bench: what one draft costs, cold, as a ratio to `node -e 0` in the same run, and what a batch costs, beside other
// programs. Ratios travel between machines, milliseconds don't. Pairs are interleaved, so that a busy moment hits both sides,
// and medians are printed.
//
//   npm run bench -- [PAIRS] [--batch REPLIES] [--write]
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {replies} from './replies.mjs'

const argv = process.argv.slice(2)
const batchAt = argv.indexOf('--batch')
const BATCH = batchAt < 0 ? 20_000 : Number(argv.splice(batchAt, 2)[1])
const PAIRS = Number(argv[0] ?? 15)
/** Those that are a hundred times slower get so many. */
const FEW = 100
const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const bin = path('../../bin/supportlint.js')
// Reading extra certificates costs every Node start some 60 ms and would hide everything else (DESIGN, facts).
const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
// Writes the peak of resident memory, in KiB, when the process ends.
const PEAK = `--import=data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak:"+process.resourceUsage().maxRSS))`

function run(command, args, input) {
  const begin = process.hrtime.bigint()
  const {status, stderr, error} = spawnSync(command, args, {input, env, maxBuffer: 1 << 30})
  const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6
  if (error || status === 2) throw error ?? new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return {milliseconds, peak: Number(/peak:(\d+)/.exec(String(stderr))?.[1] ?? Number.NaN) / 1024}
}
const node = (args, input) => run(process.execPath, args, input)

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function drafts() {
  const rows = ['ru', 'en'].map((lang) => {
    const text = readFileSync(path(`draft.${lang}.txt`))
    const bare = ['-e', '0']
    const lint = [bin, '--no-config']
    node(lint, text)
    const pairs = Array.from({length: PAIRS}, () => [node(bare, ''), node(lint, text)])
    const peaks = Array.from({length: 3}, () => [node([PEAK, ...bare], ''), node([PEAK, ...lint], text)])
    const cells = (runs, key, unit) => {
      const [without, having] = [0, 1].map((side) => median(runs.map((pair) => pair[side][key])))
      return [`${without.toFixed(0)} ${unit}`, `${having.toFixed(0)} ${unit}`, (having / without).toFixed(2)]
    }
    return [
      `${lang}, ${String(text).length} characters`,
      ...cells(pairs, 'milliseconds', 'ms'),
      ...cells(peaks, 'peak', 'MB')
    ]
  })
  const head = ['draft', 'node -e 0', 'supportlint', 'ratio', 'node -e 0, peak', 'supportlint, peak', 'ratio']
  return table(head, rows)
}

/** Hunspell reads text, the others records. */
const textOf = (records) => records.map(({reply}) => reply).join('\n')
const linesOf = (records) => records.map((record) => `${JSON.stringify(record)}\n`).join('')

function batches() {
  const all = [...replies(BATCH)]
  const few = all.slice(0, FEW)
  const audit = [bin, 'audit', '-', '--from', 'ndjson', '--format', 'ndjson', '--no-config']
  const upstream = (lang) => () => node([PEAK, path('upstream-spell.mjs'), lang], linesOf(few))
  const programs = [
    ['supportlint, all default rules', all.length, () => node([PEAK, ...audit], linesOf(all))],
    [
      'supportlint, a tenth of them',
      all.length / 10,
      () => node([PEAK, ...audit], linesOf(all.slice(0, all.length / 10)))
    ],
    ['retext-spell on dictionary-ru, as documented', FEW / 2, upstream('ru')],
    ['retext-spell on dictionary-en, as documented', FEW / 2, upstream('en')],
    [
      'hunspell -l -d ru_RU,en_US, no suggestions',
      all.length,
      () => run('hunspell', ['-l', '-i', 'utf-8', '-d', 'ru_RU,en_US'], textOf(all))
    ]
  ]
  const rows = programs.flatMap(([name, count, go]) => {
    try {
      const {milliseconds, peak} = go()
      const seconds = milliseconds / 1000
      return [
        [
          name,
          count,
          `${seconds.toFixed(1)} s`,
          (count / seconds).toFixed(0),
          Number.isNaN(peak) ? '–' : `${peak.toFixed(0)} MB`
        ]
      ]
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
      console.error(`${name}: not installed, left out`)
      return []
    }
  })
  return table(['batch', 'replies', 'wall time', 'replies a second', 'peak'], rows)
}

const report = `${drafts()}\n\n${batches()}`
console.log(report)
// The README's figures are the ones measured last: npm run bench -- 15 --write
if (argv.includes('--write')) {
  const readme = new URL('../../README.md', import.meta.url)
  const parts = /(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(parts, `$1\n\n${report}\n\n$2`))
}
