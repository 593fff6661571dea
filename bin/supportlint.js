#!/usr/bin/env node
import {loadCli} from './load.js'

let loaded
try {
  loaded = loadCli()
} catch (error) {
  if (error.code !== 'ENOENT') throw error
  process.stderr.write('supportlint: it is not built yet; run "npm install" (or "npm run build") in its folder\n')
  process.exitCode = 2
}
if (loaded) process.exitCode = await loaded.cli.main(process.argv.slice(2))
