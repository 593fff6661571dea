// Generated files are file snapshots: `npm run unit -- -u` writes them anew, and a stale one fails.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test, vi} from 'vitest'
import {loadConfig} from '../src/config/load.js'
import {settingsFor} from '../src/config/settings.js'
import {registrySource} from '../src/docs/registry.js'
import {exampleConfig, schemaFile} from '../src/docs/schema.js'
import {rulesReadme, rulesTable, withPart} from '../src/docs/table.js'
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

/** What the README's commands print, in a terminal of 80 columns and without colour. */
function example(language: string, ...options: string[]): string {
  const root = new URL('../fixtures/replies/loud/', import.meta.url)
  const args = [
    fileURLToPath(new URL('../bin/supportlint.js', import.meta.url)),
    'ru-kettle.txt',
    '--ticket',
    'ru-kettle.ticket.json',
    '--locale',
    'ru',
    '--no-config',
    ...options
  ]
  const {stdout} = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, COLUMNS: '80', NO_COLOR: '1'}
  })
  const command = ['supportlint draft.txt --ticket ticket.json', ...options].join(' ')
  return `\`\`\`${language}\n$ ${command}\n${stdout.trimEnd().replaceAll('ru-kettle.txt', 'draft.txt')}\n\`\`\``
}

test('README.md: the examples and the table of rules', async () => {
  const withTable = withPart(readme(), 'rules', rulesTable('rules/'))
  const withExample = withPart(withTable, 'example', example(''))
  await expect(withPart(withExample, 'mending', example('diff', '--diff'))).toMatchFileSnapshot('../README.md')
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
