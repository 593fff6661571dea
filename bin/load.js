// Loads the bundled CLI with the code cache that the build made. Another version of Node rejects the cache and compiles anew.
// CommonJS, like the bundle, because a start through the loader of ES modules takes 10 ms longer.
const {readFileSync} = require('node:fs')
const {createRequire} = require('node:module')
const {join} = require('node:path')
const {pathToFileURL} = require('node:url')
const {Script} = require('node:vm')

const dist = join(__dirname, '..', 'dist')

/** Throws ENOENT when nothing is built. */
exports.loadCli = () => {
  const filename = join(dist, 'cli.cjs')
  // The bundle is ASCII, and as Latin-1 it is read without decoding.
  const source = `(function (exports, require, module, __filename, importModule) {${readFileSync(filename, 'latin1')}\n})`
  const script = new Script(source, {filename, cachedData: readCache()})
  const module = {exports: {}}
  // A script from a cache cannot call `import()` itself.
  const importModule = (specifier) =>
    import(specifier.startsWith('./') ? pathToFileURL(join(dist, specifier)).href : specifier)
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, importModule)
  return {cli: module.exports, script}
}

function readCache() {
  try {
    return readFileSync(join(dist, 'cli.cache'))
  } catch {
    return undefined
  }
}
