import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadConfig} from '../../src/config/load.js'
import {profileFor} from '../../src/config/profile.js'
import {RULE_IDS, ruleOf} from '../../src/config/registry.js'
import {printable, type Settings, settingsFor} from '../../src/config/settings.js'
import {teamMessages} from '../../src/config/team-messages.js'
import {tempFiles} from './temp-files.js'

async function settings(files: Readonly<Record<string, string | object>>, path?: string): Promise<Settings> {
  const folder = tempFiles(files)
  const config = await loadConfig({config: join(folder, Object.keys(files)[0])})
  return settingsFor(config, path === undefined ? undefined : join(folder, path))
}

const levelOf = (all: Settings, id: string): string | undefined => all.rules.get(id)?.level

test('without a file the recommended rules are on, at their own severity', async () => {
  const folder = tempFiles({})
  const config = await loadConfig({from: folder})
  expect(config.path).toBeUndefined()
  for (const [id, {level, options}] of settingsFor(config).rules) {
    const rule = ruleOf(id)!
    expect(level).toBe(rule.preset === 'recommended' ? rule.severity : 'off')
    expect(options).toEqual(rule.options ?? {})
  }
  expect(profileFor(config).rules.map(({id}) => id)).toEqual(
    [...RULE_IDS].filter((id) => ruleOf(id)?.preset === 'recommended')
  )
})

test('the nearest file is found and read, in every format', async () => {
  const formats = {
    '.supportlintrc': 'failOn: info',
    '.supportlintrc.json': '{"failOn": "info"}',
    '.supportlintrc.yaml': 'failOn: info',
    '.supportlintrc.mjs': 'export default {failOn: "info"}',
    '.supportlintrc.cjs': 'module.exports = {failOn: "info"}',
    '.supportlintrc.js': 'export default {failOn: "info"}',
    'supportlint.config.ts': 'const failOn: string = "info"\nexport default {failOn}',
    'package.json': '{"supportlint": {"failOn": "info"}}'
  }
  for (const [name, text] of Object.entries(formats)) {
    const files: Record<string, string> = {'a/draft.txt': '', [name]: text}
    if (name === '.supportlintrc.js') files['package.json'] = '{"type": "module"}'
    const folder = tempFiles(files)
    const config = await loadConfig({from: join(folder, 'a')})
    expect(config.path).toBe(join(folder, name))
    expect(settingsFor(config).failOn, name).toBe('info')
  }
})

test('an empty file changes nothing', async () => {
  expect(await settings({'.supportlintrc': ''})).toEqual(settingsFor(await loadConfig({config: false})))
})

test('own keys win over presets and further files, whatever their order in the file', async () => {
  const all = await settings({
    '.supportlintrc':
      'rules:\n  arguing: info\n  too-long: error\nextends: [strict, ./base/base.yaml]\nchannel: email\n',
    'base/base.yaml':
      'extends: [./more.json]\nrules:\n  arguing: off\n  jargon: off\nchannel: chat\naudience: layman\n',
    'base/more.json': {rules: {jargon: 'error', 'too-long': ['info', {chat: 300}]}, names: ['Zoom']}
  })
  expect(levelOf(all, 'arguing')).toBe('info')
  expect(levelOf(all, 'jargon')).toBe('off')
  expect(all.rules.get('too-long')).toMatchObject({level: 'error', options: {chat: 300, email: expect.any(Number)}})
  expect(all).toMatchObject({channel: 'email', audience: 'layman', names: ['Zoom']})
  for (const id of RULE_IDS) if (id !== 'jargon') expect(levelOf(all, id), id).not.toBe('off')
})

test('a channel preset sets the channel, `extends: []` starts from nothing', async () => {
  const chat = await settings({'.supportlintrc': 'extends: chat'})
  expect(chat.channel).toBe('chat')
  expect(levelOf(chat, 'arguing')).toBe(ruleOf('arguing')?.severity)
  const none = await settings({'.supportlintrc': 'extends: []\nrules: {arguing: info}'})
  expect([...none.rules].filter(([, {level}]) => level !== 'off').map(([id]) => id)).toEqual(['arguing'])
  const shared = await settings({'.supportlintrc': 'extends: ./base.yaml', 'base.yaml': 'rules: {arguing: off}'})
  expect(levelOf(shared, 'arguing')).toBe('off')
  expect(levelOf(shared, 'jargon')).toBe(ruleOf('jargon')?.severity)
})

test('overrides hold for their files only, later ones win', async () => {
  const files = {
    'desk/.supportlintrc': [
      'overrides:',
      '  - files: chat/**',
      '    extends: chat',
      '    names: [Zoom]',
      '    rules: {too-long: [error, {chat: 99}]}',
      '  - files: ["*.md", mail/*.txt]',
      '    audience: technician',
      '    rules: {too-long: off}'
    ].join('\n')
  }
  expect(await settings(files, 'desk/chat/a/b.txt')).toMatchObject({channel: 'chat', names: ['Zoom'], audience: 'user'})
  expect((await settings(files, 'desk/chat/a/b.txt')).rules.get('too-long')).toMatchObject({
    level: 'error',
    options: {chat: 99}
  })
  expect((await settings(files, 'desk/chat/deep/b.md')).rules.get('too-long')).toMatchObject({
    level: 'off',
    options: {chat: 99}
  })
  expect((await settings(files, 'desk/mail/a.txt')).audience).toBe('technician')
  expect((await settings(files, 'desk/mail/a/a.txt')).audience).toBe('user')
  expect((await settings(files, 'chat/a.txt')).channel).toBeUndefined()
  expect((await settings(files)).channel).toBeUndefined()
})

test('--rule and further flags win over the file', async () => {
  const folder = tempFiles({
    '.supportlintrc': 'rules: {arguing: off}\nlocale: ru\noverrides: [{files: "*", rules: {arguing: info}}]'
  })
  const rules = ['arguing: warning', 'too-long: [info, {chat: 300}]']
  const config = await loadConfig({from: folder, rules, set: {locale: 'en', channel: 'social'}})
  const all = settingsFor(config, join(folder, 'a.txt'))
  expect(all).toMatchObject({locale: 'en', channel: 'social'})
  expect(levelOf(all, 'arguing')).toBe('warning')
  expect(all.rules.get('too-long')).toMatchObject({level: 'info', options: {chat: 300, social: expect.any(Number)}})
})

test('names become keys', async () => {
  const folder = tempFiles({'.supportlintrc': 'names: [Битрикс24, "Ёлки Палки"]'})
  expect(profileFor(await loadConfig({from: folder})).names).toEqual(new Set(['битрикс24', 'елки', 'палки']))
})

const HOUSE = '# House style\n\n## Messages\n\n- found: "{text}" is not our style.\n\n## Words\n\n- =kindly\n'

test("pages of the team's own add words to a rule or make a new one", async () => {
  const jargon = '# Наше\n\n## Слова\n\n- =вундервафля\n'
  const files = {
    '.supportlintrc':
      'words: [s/jargon.ru.md]\nrules: {house: error}\noverrides: [{files: "*.md", words: [s/house.en.md]}]',
    's/jargon.ru.md': jargon,
    's/house.en.md': HOUSE
  }
  const folder = tempFiles(files)
  const config = await loadConfig({from: folder})
  const plain = profileFor(config, join(folder, 'a.txt'))
  const marked = profileFor(config, join(folder, 'a.md'))
  expect(plain.rules.some(({id}) => id === 'house')).toBe(false)
  expect(marked.rules.find(({id}) => id === 'house')).toMatchObject({severity: 'error'})
  expect(marked.rules.find(({id}) => id === 'house')?.words.en.begins('kindly')).toBe(true)
  expect(marked.rules.find(({id}) => id === 'house')?.words.ru.begins('кит')).toBe(false)
  expect(plain.rules.find(({id}) => id === 'jargon')?.words.ru.begins('вундервафля')).toBe(true)
  expect(teamMessages(config).get('house')?.get('en')?.get('found')).toBe('"{text}" is not our style.')
})

test('a rule of the team is a warning unless a file says otherwise, also a further file', async () => {
  const base = {'base.yaml': 'words: [house.en.md]', 'house.en.md': HOUSE}
  expect(levelOf(await settings({'.supportlintrc': 'extends: ./base.yaml', ...base}), 'house')).toBe('warning')
  const off = await settings({'.supportlintrc': 'extends: ./base.yaml\nrules: {house: off}', ...base})
  expect(levelOf(off, 'house')).toBe('off')
})

test('what is printed can be read again', async () => {
  const all = await settings({'.supportlintrc': 'extends: chat\nrules: {too-long: [info, {chat: 1}]}\nmaxWarnings: 3'})
  const {words: _, ...printed} = printable(all) as {words: unknown}
  expect(await settings({'.supportlintrc.json': {extends: [], ...printed}})).toEqual(all)
})
