// The build, run by `npm install` through `prepare`: dictionaries and pages are compiled to data files, the CLI and the
// public API are bundled. Nothing built is committed; all of it is in the published package.
import {cpSync, mkdirSync, readdirSync, rmSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

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
await runSource('./src/config/pages.ts', 'packPages', data.pathname)
await runSource('./src/nlp/lang.ts', 'packSections', data.pathname)
const names = new URL('./src/nlp/names/', import.meta.url)
for (const file of readdirSync(names).filter((one) => one.endsWith('.txt')))
  cpSync(new URL(file, names), new URL(`names/${file}`, data))

for (const file of readdirSync(dist)) if (file.endsWith('.js')) rmSync(new URL(file, dist))
await build({
  ...common,
  banner,
  entryPoints: {cli: 'src/cli/main.ts', index: 'src/index.ts'},
  outdir: dist.pathname,
  splitting: true,
  minify: true,
  legalComments: 'none',
  define: {SUPPORTLINT_BUNDLED: 'true', 'process.env.DEV': '"false"'},
  // Only asked for by configurations in TypeScript and by ink's developer tools.
  external: ['typescript', 'react-devtools-core']
})
