// node test/run-source.mjs src/train/train.ts [ARG …]: bundles one module beside the built data, runs it, and cleans up.
import {spawnSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import {basename} from 'node:path'
import {build} from 'esbuild'

const [entry, ...args] = process.argv.slice(2)
const outfile = `dist/${basename(entry, '.ts')}.mjs`
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  loader: {'.txt': 'text'},
  define: {SUPPORTLINT_BUNDLED: 'true'},
  logLevel: 'warning'
})
const {status} = spawnSync(process.execPath, [outfile, ...args], {stdio: 'inherit'})
rmSync(outfile)
process.exitCode = status ?? 1
