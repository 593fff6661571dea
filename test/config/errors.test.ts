// Every mistake in a configuration names the path, the line and the way out.
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadConfig} from '../../src/config/load.js'
import {UserError} from '../../src/core/errors.js'
import {tempFiles} from './temp-files.js'

type Files = Readonly<Record<string, string | object>>

/** The message for the configuration in `files`, without the path of the temporary folder. */
async function mistakeIn(files: Files, name = Object.keys(files)[0]): Promise<string> {
  const folder = tempFiles(files)
  const error: unknown = await loadConfig({config: join(folder, name)}).then(
    () => undefined,
    (reason: unknown) => reason
  )
  expect(error).toBeInstanceOf(UserError)
  return (error as UserError).message.replaceAll(`${folder}/`, '')
}

const LEVELS = 'error, warning, info or off'

test.each<[string, string, string]>([
  [
    'an unknown rule',
    'extends: recommended\nrules:\n  arguing: error\n  jargn: warning\n',
    '.supportlintrc:4: unknown rule "jargn". Did you mean "jargon"?'
  ],
  [
    'an unknown rule that is like none',
    'rules: {zzzzzzzzzz: off}',
    expect.stringMatching(/^\.supportlintrc:1: unknown rule "zzzzzzzzzz"\. There are: arguing, /) as unknown as string
  ],
  [
    'a wrong option type',
    '\n\nrules:\n  arguing: off\n\n  too-long:\n    [warning, {chat: many}]\n',
    '.supportlintrc:7: rules.too-long: option "chat" must be a number, not "many"'
  ],
  [
    'an unknown option',
    'rules:\n  too-long: [warning, {chta: 3}]\n',
    '.supportlintrc:2: rules.too-long: unknown option "chta". Did you mean "chat"?'
  ],
  [
    'an option of a rule without options',
    'rules:\n  arguing: [warning, {chat: 3}]\n',
    '.supportlintrc:2: rules.arguing: unknown option "chat". It has no options'
  ],
  [
    'an unknown severity',
    'rules:\n  arguing: errro\n',
    `.supportlintrc:2: rules.arguing must be ${LEVELS}, not "errro". Did you mean "error"?`
  ],
  [
    'a setting of another type',
    'rules:\n  arguing: 2\n',
    `.supportlintrc:2: rules.arguing must be ${LEVELS}, or [severity, {options}], not 2`
  ],
  [
    'an empty setting',
    'rules:\n  arguing: []\n',
    '.supportlintrc:2: rules.arguing must be [severity, {options}], not []'
  ],
  ['an unknown key', 'extends: strict\nrulse: {}\n', '.supportlintrc:2: unknown key "rulse". Did you mean "rules"?'],
  [
    'an unknown preset',
    'extends: [recommended, strikt]\n',
    '.supportlintrc:1: unknown preset "strikt". Did you mean "strict"?'
  ],
  [
    'a file written like a preset',
    'extends: base.yaml',
    '.supportlintrc:1: unknown preset "base.yaml". There are: recommended, strict, email, chat, social. For a file write "./base.yaml"'
  ],
  [
    'a further file that is missing',
    'names: []\nextends: ./base.yaml\n',
    '.supportlintrc:2: extends "./base.yaml": no such file'
  ],
  ['a file that extends itself', 'extends: ./.supportlintrc\n', '.supportlintrc:1: "./.supportlintrc" extends itself'],
  ['names that are no list', 'names: Zoom', '.supportlintrc:1: names must be a list of strings, not "Zoom"'],
  ['a name that is a number', 'names:\n  - Zoom\n  - 24\n', '.supportlintrc:3: names.1 must be a string, not 24'],
  [
    'an unknown channel',
    'channel: mail',
    '.supportlintrc:1: channel must be email, chat or social, not "mail". Did you mean "email"?'
  ],
  [
    'an unknown audience',
    'audience: expert',
    '.supportlintrc:1: audience must be layman, user or technician, not "expert"'
  ],
  [
    'a limit that is no number',
    'maxWarnings: many',
    '.supportlintrc:1: maxWarnings must be a whole number from 0, not "many"'
  ],
  ['a limit below 0', 'maxWarnings: -1', '.supportlintrc:1: maxWarnings must be a whole number from 0, not -1'],
  [
    'an override without files',
    'overrides:\n  - rules: {arguing: off}\n',
    '.supportlintrc:2: overrides.0: "files" is missing'
  ],
  [
    'an unknown rule in an override',
    'overrides:\n  - files: "*.md"\n    rules:\n      argueing: off\n',
    '.supportlintrc:4: overrides.0: unknown rule "argueing". Did you mean "arguing"?'
  ],
  [
    'an unknown key in an override',
    'overrides:\n  - files: "*.md"\n    failOn: info\n',
    expect.stringMatching(
      /^\.supportlintrc:3: overrides\.0: unknown key "failOn"\. There are: files, /
    ) as unknown as string
  ],
  [
    'an unknown preset in an override',
    'overrides:\n  - files: a\n    extends: chatt\n',
    '.supportlintrc:3: overrides.0: unknown preset "chatt". Did you mean "chat"?'
  ],
  ['a list', '- a\n- b\n', '.supportlintrc:1: the configuration must be a map of keys, not ["a","b"]'],
  [
    'broken YAML',
    'extends: strict\nrules: {arguing: off\nnames: []\n',
    '.supportlintrc:3: missed comma between flow collection entries'
  ],
  ['a key written twice', 'names: []\nnames: [a]\n', '.supportlintrc:2: duplicated mapping key'],
  [
    'broken JSON',
    '{\n  "extends": "strict",\n  "rules": {"arguing" "off"}\n}',
    expect.stringMatching(/^\.supportlintrc:3: /) as unknown as string
  ],
  [
    'a page that is missing',
    'words:\n  - support/jargon.ru.md\n',
    '.supportlintrc:2: cannot read "support/jargon.ru.md" (looked for support/jargon.ru.md)'
  ],
  [
    'a page without a language in its name',
    'words: [support/jargon.md]',
    '.supportlintrc:1: "support/jargon.md" must be named <rule>.<ru|en>.md, with the rule in lower case: "jargon.en.md"'
  ]
])('%s', async (_, text, message) => {
  expect(await mistakeIn({'.supportlintrc': text})).toEqual(message)
})

test('JSON and package.json have lines too', async () => {
  const config = {names: [], rules: {'too-long': ['error', {chat: 'many'}]}}
  const message = 'rules.too-long: option "chat" must be a number, not "many"'
  expect(await mistakeIn({'.supportlintrc.json': config})).toBe(`.supportlintrc.json:7: ${message}`)
  expect(await mistakeIn({'package.json': {name: 'desk', supportlint: config}})).toBe(`package.json:9: ${message}`)
})

test('a program names the keys', async () => {
  const program = 'export default {rules: {jargn: "off"}}'
  expect(await mistakeIn({'supportlint.config.mjs': program})).toBe(
    'supportlint.config.mjs: rules.jargn: unknown rule "jargn". Did you mean "jargon"?'
  )
  expect(await mistakeIn({'a.config.mjs': 'export default {rules: {"too-long": ["off", {chat: ""}]}}'})).toBe(
    'a.config.mjs: rules.too-long: option "chat" must be a number, not ""'
  )
  expect(await mistakeIn({'.supportlintrc.cjs': 'module.exports = {channel: 1}'})).toBe(
    '.supportlintrc.cjs: channel must be email, chat or social, not 1'
  )
})

test('a program that cannot be run', async () => {
  expect(await mistakeIn({'a.mjs': 'throw new Error("no network")'})).toMatch(
    /^a\.mjs(:1)?: cannot be run: no network$/
  )
  expect(await mistakeIn({'a.mjs': 'export default {'})).toMatch(/^a\.mjs(:1)?: cannot be run: /)
  expect(await mistakeIn({'a.mjs': 'export const x = 1'})).toBe('a.mjs: cannot be run: it has no default export')
})

test('a mistake in a further file is told there', async () => {
  const files = {'.supportlintrc': 'extends: ./base.yaml', 'base.yaml': 'extends: strict\nrules:\n  argung: off\n'}
  expect(await mistakeIn(files)).toBe('base.yaml:3: unknown rule "argung". Did you mean "arguing"?')
  const circle = {'a.yaml': 'extends: ./b.yaml', 'b.yaml': 'names: []\nextends: ./a.yaml'}
  expect(await mistakeIn(circle)).toBe('b.yaml:2: "./a.yaml" extends itself')
})

test('mistakes in a page of the team', async () => {
  const config = {'.supportlintrc': 'words: [jargon.en.md]'}
  expect(await mistakeIn({...config, 'jargon.en.md': '# Ours\n\n## Wrods\n'})).toMatch(
    /^jargon\.en\.md:3: unknown section "Wrods"\. Did you mean "Words"\?/
  )
  expect(await mistakeIn({...config, 'jargon.en.md': '# Ours\n\n## Words\n\n- ...\n'})).toMatch(
    /^jargon\.en\.md:5: "\.\.\.": /
  )
  expect(await mistakeIn({...config, 'jargon.en.md': '# Ours\n\n## Words\n\n- dunning → =a; b\n'})).toBe(
    'jargon.en.md:5: what fits as it is ("→ =text") must be the only thing to say instead'
  )
  const house = {'.supportlintrc': 'words: [house.en.md]', 'house.en.md': '# House\n\n## Words\n\n- kindly\n'}
  expect(await mistakeIn(house)).toBe('house.en.md:1: add "- found: …" under "## Messages": what to tell the agent')
})

test('--config with a file that is missing', async () => {
  await expect(loadConfig({config: 'nowhere.yaml'})).rejects.toThrow('--config nowhere.yaml: no such file')
})

test.each<[string, string]>([
  ['jargn: off', `--rule 'jargn: off': unknown rule "jargn". Did you mean "jargon"?`],
  ['jargon', `--rule 'jargon': expected "id: severity" or "id: [severity, {options}]"`],
  ['jargon: warn', `--rule 'jargon: warn': rules.jargon must be ${LEVELS}, not "warn"`],
  [
    'too-long: [off, {chat: a}]',
    `--rule 'too-long: [off, {chat: a}]': rules.too-long: option "chat" must be a number, not "a"`
  ],
  ['too-long: [off', expect.stringMatching(/^--rule 'too-long: \[off': /) as unknown as string]
])('--rule %s', async (flag, message) => {
  const error: unknown = await loadConfig({config: false, rules: [flag]}).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UserError)
  expect((error as UserError).message).toEqual(message)
})
