// Loads the bundled CLI with the code cache that the build made. Another version of Node rejects the cache and compiles anew.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'

const dist = new URL('../dist/', import.meta.url)

/** Throws ENOENT when nothing is built. */
export function loadCli() {
  const filename = fileURLToPath(new URL('cli.cjs', dist))
  // The bundle is ASCII, and as Latin-1 it is read without decoding.
  const source = `(function (exports, require, module, __filename, importModule) {${readFileSync(filename, 'latin1')}\n})`
  const script = new Script(source, {filename, cachedData: readCache()})
  const module = {exports: {}}
  // A script from a cache cannot call `import()` itself.
  const importModule = (specifier) => import(specifier.startsWith('./') ? new URL(specifier, dist) : specifier)
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, importModule)
  return {cli: module.exports, script}
}

function readCache() {
  try {
    return readFileSync(new URL('cli.cache', dist))
  } catch {
    return undefined
  }
}
