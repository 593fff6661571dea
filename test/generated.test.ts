// Generated files are file snapshots: `npm run unit -- -u` writes them anew, and a stale one fails.
import {readFileSync} from 'node:fs'
import {expect, test, vi} from 'vitest'
import {loadConfig} from '../src/config/load.js'
import {settingsFor} from '../src/config/settings.js'
import {registrySource} from '../src/docs/registry.js'
import {exampleConfig, schemaFile} from '../src/docs/schema.js'
import {rulesReadme, withRulesTable} from '../src/docs/table.js'
import {ruleFolders} from './config/rule-folders.js'
import {tempFiles} from './config/temp-files.js'

vi.mock('../rules/index.js', async () => (await import('./config/rule-folders.js')).rulesOfFolders())

const readme = (): string => readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('rules/index.ts lists every folder', async () => {
  await expect(registrySource(ruleFolders())).toMatchFileSnapshot('../rules/index.ts')
})

test('rules/README.md', async () => {
  await expect(rulesReadme()).toMatchFileSnapshot('../rules/README.md')
})

test('the table of rules in README.md', async () => {
  await expect(withRulesTable(readme())).toMatchFileSnapshot('../README.md')
})

test('src/config/schema.json', async () => {
  await expect(schemaFile()).toMatchFileSnapshot('../src/config/schema.json')
})

test('.supportlintrc.example', async () => {
  await expect(exampleConfig()).toMatchFileSnapshot('../.supportlintrc.example')
})

test('the example configuration says what is so by default', async () => {
  const folder = tempFiles({'.supportlintrc.example': exampleConfig()})
  const example = await loadConfig({config: `${folder}/.supportlintrc.example`})
  expect(settingsFor(example)).toEqual(settingsFor(await loadConfig({config: false})))
})
