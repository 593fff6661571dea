import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {bad, cwd} from './drafts.js'
import {run} from './running.js'

describe('exit code', () => {
  it.each([
    ['0 when nothing is found', ['good.txt'], 0],
    ['0 for warnings', ['warned.txt'], 0],
    ['1 for errors', ['bad.txt'], 1],
    ['1 for what --fail-on says', ['warned.txt', '--fail-on', 'warning'], 1],
    ['1 for more warnings than allowed', ['warned.txt', '--max-warnings', '0'], 1],
    ['0 for as many as allowed', ['warned.txt', '--max-warnings', '1'], 0],
    ['1 for what the configuration says', ['warned.txt', '--config', 'strict.json'], 1],
    ['0 when the flag says otherwise', ['warned.txt', '--config', 'strict.json', '--fail-on', 'error'], 0],
    ['1 for the worst of several files', ['good.txt', 'bad.txt'], 1],
    ['2 when a file is missing, whatever the others hold', ['good.txt', 'nowhere.txt', 'bad.txt'], 2],
    ['0 when the rule is off', ['bad.txt', '--rule', 'misspelling: off'], 0],
    ['1 when the rule is made worse', ['warned.txt', '--rule', 'repeated-word: error'], 1]
  ])('is %s', (_, args, code) => {
    expect(run(args, {cwd}).code).toBe(code)
  })

  it('is explained by the last line', () => {
    const {stdout} = run(['warned.txt', '--max-warnings', '0', '--locale', 'en'], {cwd})
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('✘ 1 warning. Failed: --max-warnings 0')
  })
})

describe('input', () => {
  const words = (stdout: string): string[] =>
    (JSON.parse(stdout) as {messages: {ruleId: string; range: [number, number]}[]}[]).flatMap(({messages}) =>
      messages.map(({range}) => bad.slice(...range))
    )

  it.each(['bad.txt', 'windows.txt', 'utf16.txt', 'utf16-unmarked.txt'])('reads %s right', (name) => {
    const {stdout, code} = run([name, '--format', 'json'], {cwd})
    expect(words(stdout)[0]).toBe('Проверте')
    expect(code).toBe(1)
  })

  it('comes from a pipe, or where "-" stands', () => {
    const {stdout} = run(['--format', 'compact'], {cwd, input: bad})
    expect(stdout).toMatch(/^<stdin>:3:16: error: .* \[misspelling\]$/m)
    expect(run(['good.txt', '-', '--format', 'compact'], {cwd, input: bad}).stdout).toBe(stdout)
  })

  it('goes by the name of --stdin-filename, for the report and for overrides', () => {
    const args = ['--config', 'parts.json', '--format', 'compact', '--stdin-filename']
    expect(run([...args, 'mails/3.md'], {cwd, input: bad}).stdout).toMatch(/^mails\/3\.md:3:16: error/m)
    expect(run([...args, 'chats/3.md'], {cwd, input: bad}).stdout).not.toContain('error')
  })

  it('is several files, in order, each by its own configuration', () => {
    const {stdout, stderr, code} = run(
      ['bad.txt', 'chats/*.md', 'nowhere.txt', 'reply [1].txt', '--config', 'parts.json', '--format', 'json'],
      {cwd}
    )
    const files = JSON.parse(stdout) as {filePath: string; errorCount: number}[]
    expect(files.map(({filePath, errorCount}) => [filePath, errorCount])).toEqual([
      ['bad.txt', 1],
      ['chats/1.md', 0],
      ['chats/2.md', 0],
      ['reply [1].txt', 1]
    ])
    expect(stderr).toBe('supportlint: nowhere.txt: no such file\n')
    expect(code).toBe(2)
  })
})

describe('report', () => {
  const colours = (env: Record<string, string>, ...args: string[]): boolean =>
    run(['bad.txt', ...args], {cwd, env}).stdout.includes('\u001B[')

  it('has no colours in a pipe', () => {
    expect(colours({})).toBe(false)
    expect(colours({NO_COLOR: '1', FORCE_COLOR: '1'})).toBe(false)
    expect(colours({FORCE_COLOR: '1'})).toBe(true)
    expect(colours({FORCE_COLOR: '0'})).toBe(false)
    expect(colours({NO_COLOR: '1'}, '--color')).toBe(true)
    expect(colours({FORCE_COLOR: '1'}, '--no-color')).toBe(false)
  })

  it("speaks the locale's language, else the reply's", () => {
    const english = (args: string[], env: Record<string, string> = {}): boolean =>
      run(['good.txt', ...args], {cwd, env}).stdout.includes('No findings')
    expect(english([])).toBe(false)
    expect(english([], {LC_ALL: 'en_US.UTF-8'})).toBe(true)
    expect(english([], {LC_ALL: '', LANG: 'en_US.UTF-8', LC_MESSAGES: 'ru_RU.UTF-8'})).toBe(false)
    expect(english(['--locale', 'en'], {LC_ALL: 'ru_RU.UTF-8'})).toBe(true)
  })

  it('goes to a file', () => {
    const {stdout, code} = run(['bad.txt', '--format', 'compact', '--output-file', 'report.txt'], {
      cwd,
      env: {FORCE_COLOR: '1'}
    })
    expect({stdout, code}).toEqual({stdout: '', code: 1})
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toContain('[misspelling]')
  })

  it('has errors only when it is quiet', () => {
    const all = run(['bad.txt', '--format', 'compact'], {cwd}).stdout
    const quiet = run(['bad.txt', '--format', 'compact', '--quiet'], {cwd}).stdout
    expect(all.split('\n')).toHaveLength(3)
    expect(quiet.split('\n')).toHaveLength(2)
    expect(quiet).toContain(': error: ')
  })

  it('fits COLUMNS', () => {
    const {stdout} = run(['bad.txt'], {cwd, env: {COLUMNS: '40'}})
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  it('makes escape sequences of a draft harmless', () => {
    const input = `${bad}\u001B[2J \u009B31m Проверте\u202E\n`
    for (const format of ['pretty', 'compact', 'json', 'ndjson']) {
      expect(run(['--format', format], {cwd, input}).stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
    }
  })
})

it('has written nothing but what it was asked for', () => {
  expect(existsSync(join(cwd, 'nowhere'))).toBe(false)
})
