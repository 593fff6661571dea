// npm run bench: what one draft costs, cold, as a ratio to `node -e 0` in the same run. Ratios travel between machines,
// milliseconds don't. Pairs are interleaved, so that a busy moment hits both sides, and medians are printed.
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const PAIRS = Number(process.argv[2] ?? 15)
const bin = fileURLToPath(new URL('../../bin/supportlint.js', import.meta.url))
// Reading extra certificates costs every Node start some 60 ms and would hide everything else (DESIGN, facts).
const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
// Writes the peak of resident memory, in KiB, when the process ends.
const PEAK = `--import=data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak:"+process.resourceUsage().maxRSS))`

const drafts = ['ru', 'en'].map((lang) => ({
  lang,
  text: readFileSync(new URL(`./draft.${lang}.txt`, import.meta.url))
}))

function run(args, input) {
  const begin = process.hrtime.bigint()
  const {status, stderr} = spawnSync(process.execPath, args, {input, env})
  const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6
  if (status === 2) throw new Error(`${args.join(' ')}: ${stderr}`)
  return {milliseconds, peak: Number(/peak:(\d+)/.exec(String(stderr))?.[1] ?? Number.NaN)}
}

const row = ([bare, lint], unit) => [
  `${bare.toFixed(0)} ${unit}`,
  `${lint.toFixed(0)} ${unit}`,
  (lint / bare).toFixed(2)
]
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

const lines = [
  '| draft | node -e 0 | supportlint | ratio | node -e 0, peak | supportlint, peak | ratio |',
  '|---|---|---|---|---|---|---|'
]
for (const {lang, text} of drafts) {
  const bare = ['-e', '0']
  const lint = [bin, '--no-config']
  run(lint, text)
  const pairs = Array.from({length: PAIRS}, () => [run(bare, ''), run(lint, text)])
  const peaks = Array.from({length: 3}, () => [run([PEAK, ...bare], ''), run([PEAK, ...lint], text)])
  const time = [0, 1].map((side) => median(pairs.map((pair) => pair[side].milliseconds)))
  const memory = [0, 1].map((side) => median(peaks.map((pair) => pair[side].peak / 1024)))
  const cells = [...row(time, 'ms'), ...row(memory, 'MB')]
  lines.push(`| ${lang}, ${String(text).length} characters | ${cells.join(' | ')} |`)
}

const table = lines.join('\n')
console.log(table)
// The README's figures are the ones measured last: npm run bench -- 15 --write
if (process.argv.includes('--write')) {
  const readme = new URL('../../README.md', import.meta.url)
  const parts = /(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(parts, `$1\n\n${table}\n\n$2`))
}
