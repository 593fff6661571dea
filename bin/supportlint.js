#!/usr/bin/env node
const {loadCli} = require('./load.js')

/** The only place that sets the exit code. */
async function run() {
  let loaded
  try {
    loaded = loadCli()
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    process.stderr.write('supportlint: it is not built yet; run "npm install" (or "npm run build") in its folder\n')
    return 2
  }
  return loaded.cli.main(process.argv.slice(2))
}

run().then((code) => {
  process.exitCode = code
})
