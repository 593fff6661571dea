import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folder, run} from './running.js'

const rc = '# ours\nextends: [] # none\nrules: {misspelling: error}\nnames:\n  - Битрикс24 # the CRM\n'

describe('words add', () => {
  it('adds words to the nearest configuration, once, and they are right from then on', () => {
    const cwd = folder({'.supportlintrc': rc, 'chats/draft.txt': 'Ваш заказл уже готов к работе.\n'})
    const here = {cwd: join(cwd, 'chats')}
    expect(run(['draft.txt'], here).code).toBe(1)
    const path = join(cwd, '.supportlintrc')
    expect(run(['words', 'add', 'Заказл', 'заказл', 'Битрикс24'], here)).toEqual({
      code: 0,
      stdout: `Already in ${path}: Битрикс24.\nAdded to ${path}: Заказл.\n`,
      stderr: ''
    })
    expect(readFileSync(path, 'utf8')).toBe(`${rc}  - Заказл\n`)
    expect(run(['draft.txt'], here).code).toBe(0)
    expect(run(['words', 'add', 'заказл'], {cwd}).stdout).toBe('Already in .supportlintrc: заказл.\n')
    expect(readFileSync(path, 'utf8')).toBe(`${rc}  - Заказл\n`)
    expect(readdirSync(cwd).sort()).toEqual(['.supportlintrc', 'chats'])
  })

  it('writes a configuration where there is none', () => {
    const cwd = folder({})
    mkdirSync(join(cwd, 'in'))
    const {code, stdout} = run(['words', 'add', 'Зюмзик', 'Мост Банк'], {cwd})
    expect({code, stdout}).toEqual({code: 0, stdout: 'Wrote .supportlintrc with Зюмзик, Мост Банк.\n'})
    expect(readFileSync(join(cwd, '.supportlintrc'), 'utf8')).toMatch(
      /^# .*\n(?:.*\n)*names: \[Зюмзик, "Мост Банк"\]\n$/
    )
    expect(run(['print-config'], {cwd}).code).toBe(0)
  })

  it('goes where --config says', () => {
    const cwd = folder({'.supportlintrc': rc, 'my.json': '{"extends": "strict"}'})
    expect(run(['words', 'add', '--config', 'my.json', 'Зюмзик'], {cwd}).stdout).toBe('Added to my.json: Зюмзик.\n')
    expect(readFileSync(join(cwd, 'my.json'), 'utf8')).toBe('{"extends": "strict", "names": ["Зюмзик"]}')
    expect(readFileSync(join(cwd, '.supportlintrc'), 'utf8')).toBe(rc)
  })

  it.each([
    [
      'a program',
      {'supportlint.config.mjs': 'export default {}\n'},
      ['Зум'],
      'supportlint.config.mjs: this is a program; add to its "names" by hand: Зум'
    ],
    ['a configuration with a mistake', {'.supportlintrc': 'nmaes: []\n'}, ['Зум'], /^\.supportlintrc:1: .*nmaes/],
    ['one that is missing', {}, ['--config', 'x.yaml', 'Зум'], '--config x.yaml: no such file'],
    [
      'several documents',
      {'.supportlintrc': 'lang: ru\n...\n'},
      ['Зум'],
      /cannot be added without touching the rest; add to its "names" by hand: Зум$/
    ],
    ['no word', {}, ['—'], '"—" is no word'],
    ['an escape', {}, ['Зум\u001B[2J'], '"Зум\\u001b[2J" is no word'],
    ['nothing', {}, [], "missing required argument 'word'"]
  ] as const)('tells of %s', (_, files, args, message) => {
    const cwd = folder(files)
    const {code, stdout, stderr} = run(['words', 'add', ...args], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    const line = stderr.replace(/^supportlint: (.*)\n$/, '$1')
    if (typeof message === 'string') expect(line).toBe(message)
    else expect(line).toMatch(message)
    expect(readdirSync(cwd)).toEqual(Object.keys(files))
  })

  it('is all that can be done with words', () => {
    const {code, stderr} = run(['words'], {cwd: folder({})})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'supportlint: say what to do with the words: supportlint words add WORD…\n'
    })
  })
})
