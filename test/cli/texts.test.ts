import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folder, run} from './running.js'

const empty = folder({})

describe('help', () => {
  it('teaches each kind of user, and the exit codes', () => {
    const {code, stdout, stderr} = run(['--help'], {cwd: empty})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    for (const words of ['You write replies', 'You lead a team', 'CI', 'Exit code', '--ticket', 'audit', 'explain']) {
      expect(stdout).toContain(words)
    }
  })

  it('fits 80 columns', () => {
    const {stdout} = run(['--help'], {cwd: empty})
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('is there for commands', () => {
    expect(run(['audit', '--help'], {cwd: empty}).stdout).toContain('--allow-unreadable')
    expect(run(['help', 'explain'], {cwd: empty}).stdout).toContain('supportlint explain')
  })

  it('tells the version', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(run(['--version'], {cwd: empty})).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
  })
})

describe('explain', () => {
  it('tells about a rule, in the language asked for', () => {
    expect(run(['explain', 'jargon', '--locale', 'ru'], {cwd: empty}).stdout).toMatch(/^jargon: .*\p{Script=Cyrillic}/u)
    expect(run(['explain', 'jargon'], {cwd: empty}).stdout).toMatch(/^jargon: [A-Za-z]/)
  })

  it('tells a program', () => {
    const {stdout} = run(['explain', 'jargon', '--format', 'json'], {cwd: empty})
    expect(JSON.parse(stdout)).toMatchObject({id: 'jargon'})
  })

  it('helps with a mistyped rule', () => {
    const {code, stdout, stderr} = run(['explain', 'jargn'], {cwd: empty})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toBe('supportlint: unknown rule "jargn". Did you mean "jargon"?\n')
  })
})

describe('rules', () => {
  it('lists them', () => {
    expect(run(['rules'], {cwd: empty}).stdout).toMatch(/^misspelling /m)
    const ids = (JSON.parse(run(['rules', '--format', 'json'], {cwd: empty}).stdout) as {id: string}[]).map(
      ({id}) => id
    )
    expect(ids).toContain('missing-cause')
  })
})

describe('init', () => {
  it('writes a configuration that works, once', () => {
    const cwd = folder({})
    expect(run(['init'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(readFileSync(join(cwd, '.supportlintrc'), 'utf8')).toContain('$schema: ')
    expect(run(['print-config'], {cwd})).toMatchObject({code: 0, stderr: ''})
    expect(run(['init'], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'supportlint: .supportlintrc: there is a configuration already; edit it, or remove it first\n'
    })
  })
})

describe('print-config', () => {
  it('prints what holds for a file', () => {
    const rc = {rules: {jargon: 'info'}, overrides: [{files: '*.md', rules: {jargon: 'off'}}]}
    const cwd = folder({'.supportlintrc.json': JSON.stringify(rc)})
    const level = (...args: string[]): unknown =>
      (JSON.parse(run(['print-config', ...args], {cwd}).stdout) as {rules: {jargon: unknown}}).rules.jargon
    expect(level()).toBe('info')
    expect(level('a.md')).toBe('off')
    expect(level('--no-config')).toBe('warning')
    expect(level('a.md', '--rule', 'jargon: error')).toBe('error')
  })
})
