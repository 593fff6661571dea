// The build, run by `npm install` through `prepare`: dictionaries and pages are compiled to data files, the CLI and the
// public API are bundled. Nothing built is committed; all of it is in the published package.
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {devNull} from 'node:os'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {loadCli} from './bin/load.js'

const dist = new URL('./dist/', import.meta.url)
const data = new URL('data/', dist)
const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  loader: {'.txt': 'text'},
  logLevel: 'warning'
}
// CommonJS packages inside an ES module bundle still call `require` for Node's own modules.
const banner = {js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);"}

/** Bundles one source module, in its own folder so that its relative paths hold, runs one of its exports, and goes. */
async function runSource(module, name, ...args) {
  const outfile = new URL(module.replace(/\.ts$/, '.build.mjs'), import.meta.url)
  await build({...common, banner, entryPoints: [module], outfile: outfile.pathname, packages: 'external'})
  try {
    await (await import(pathToFileURL(outfile.pathname)))[name](...args)
  } finally {
    rmSync(outfile)
  }
}

mkdirSync(data, {recursive: true})
// Skips what is newer than its sources: it takes half a minute.
await runSource('./src/nlp/lexicon/compile.ts', 'compileLexicons', data.pathname)
await runSource('./src/config/compile-borrowed.ts', 'compileBorrowed', data.pathname)
await runSource('./src/config/pages.ts', 'packPages', data.pathname)
await runSource('./src/nlp/lang.ts', 'packLanguages', data.pathname)

// `npm run train` writes the model; see src/train.
const model = new URL('src/nlp/model/', import.meta.url)
for (const file of readdirSync(model).filter((name) => /\.(?:weights|json)$/.test(name))) {
  copyFileSync(new URL(file, model), new URL(file, data))
}

for (const file of readdirSync(dist)) if (file !== 'data') rmSync(new URL(file, dist), {recursive: true})

// commander would load node:child_process, and with it all of node:net, for commands that are programs of their own.
const noChildProcess = {
  name: 'no-child-process',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^node:child_process$/}, () => ({path: 'child_process', namespace: 'nothing'}))
    onLoad({filter: /./, namespace: 'nothing'}, () => ({contents: 'export {}'}))
  }
}
// What is loaded on demand (cosmiconfig, YAML, Markdown, …) goes to a file of its own beside the bundle.
const onDemand = new Map()
const apart = {
  name: 'apart',
  setup({onResolve, resolve}) {
    onResolve({filter: /./}, async ({path, kind, resolveDir, pluginData}) => {
      if (kind !== 'dynamic-import' || path.startsWith('node:') || pluginData === 'apart') return undefined
      const {path: file} = await resolve(path, {kind, resolveDir, pluginData: 'apart'})
      const name = path
        .replace(/\.js$/, '')
        .replace(/[^\w-]+/g, '-')
        .replace(/^-+/, '')
      onDemand.set(name, file)
      return {path: `./lib/${name}.js`, external: true}
    })
  }
}
const output = {
  ...common,
  minify: true,
  legalComments: 'none',
  define: {SUPPORTLINT_BUNDLED: 'true'},
  external: ['typescript']
}

const cliFile = new URL('cli.cjs', dist)
// One CommonJS file, which can be loaded with V8's code cache: half of a start is compiling.
await build({
  ...output,
  format: 'cjs',
  banner: {js: "const moduleUrl=require('node:url').pathToFileURL(__filename).href;"},
  define: {...output.define, 'import.meta.url': 'moduleUrl'},
  entryPoints: ['src/cli/main.ts'],
  outfile: cliFile.pathname,
  plugins: [noChildProcess, apart]
})
// A script from a code cache cannot import by itself: `bin/load.js` gives the function. And esbuild leaves letters in regular
// expressions as they are, while an ASCII file is read without decoding and takes half the memory.
const asciiOf = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
const bundle = readFileSync(cliFile, 'utf8').replace(/\bimport\(/g, 'importModule(')
writeFileSync(cliFile, bundle.replace(/[^\0-\x7f]/g, asciiOf))
await build({...output, banner, entryPoints: {index: 'src/index.ts'}, outdir: dist.pathname, plugins: [apart]})
await build({
  ...output,
  banner,
  entryPoints: Object.fromEntries(onDemand),
  outdir: new URL('lib/', dist).pathname,
  splitting: true
})

// Functions that ran before the cache is made are in it, so drafts of each language are checked first, with and without a ticket.
const {script, cli} = loadCli()
const quietly = ['--no-config', '--output-file', devNull]
for (const lang of ['ru', 'en']) {
  const loud = `fixtures/replies/loud/${lang}-kettle`
  await cli.main([`test/bench/draft.${lang}.txt`, ...quietly])
  await cli.main([`${loud}.txt`, '--ticket', `${loud}.ticket.json`, ...quietly])
}
process.exitCode = 0
writeFileSync(new URL('cli.cache', dist), script.createCachedData())
