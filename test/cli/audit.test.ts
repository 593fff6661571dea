import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {BIN, cleanEnv, folder, run} from './running.js'

interface Line {
  readonly id?: string | number
  readonly line?: number
  readonly error?: string
  readonly findings?: readonly {readonly ruleId: string; readonly range?: readonly [number, number]}[]
}

const exported = (name: string): Buffer => readFileSync(new URL(`../../fixtures/exports/${name}`, import.meta.url))
const parsed = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
const cwd = folder({
  '.supportlintrc': JSON.stringify({extends: [], rules: {misspelling: 'error'}}),
  'good.ndjson': '{"id": 1, "reply": "Оплата прошла."}\n',
  'bad.ndjson': '{"id": 2, "reply": "Проверте почту."}\n',
  'broken.ndjson': exported('broken.ndjson')
})
const audit = ['audit', '-', '--from', 'ndjson', '--format', 'ndjson']

describe('audit', () => {
  it('writes a result line for each record, in order', () => {
    const {code, stdout, stderr} = run(audit, {cwd, input: exported('records.ndjson')})
    expect(parsed(stdout).map(({id}) => id)).toEqual(['ru-1', 2, undefined])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  it('says in its place what could not be read', () => {
    const {code, stdout, stderr} = run(audit, {cwd, input: exported('broken.ndjson')})
    const lines = parsed(stdout)
    expect(lines.map(({id, line}) => id ?? line)).toEqual(['first', 2, 3, 4, 5, 6, 7, 'eighth'])
    expect(lines[3]).toEqual({line: 4, error: '"reply" must be a string'})
    expect(stderr).toBe('supportlint: <stdin>: 6 of 8 records could not be read, the first on line 2\n')
    expect(code).toBe(2)
  })

  it.each([
    ['good.ndjson', [], 0],
    ['bad.ndjson', [], 1],
    ['broken.ndjson', ['--allow-unreadable'], 0],
    ['*d.ndjson', [], 1],
    ['nowhere.ndjson', [], 2]
  ])('ends %s %j with %i', (name, args, code) => {
    expect(run(['audit', name, ...args], {cwd}).code).toBe(code)
  })

  it('takes options before the command too', () => {
    expect(run(['--format', 'ndjson', 'audit', 'bad.ndjson'], {cwd}).stdout).toMatch(/^\{"id":2,/)
  })

  it('names the record in the other formats', () => {
    expect(run(['audit', 'bad.ndjson', '--format', 'compact'], {cwd}).stdout).toMatch(/^bad\.ndjson#2:1:1: error: /)
    expect(JSON.parse(run(['audit', 'bad.ndjson', '--format', 'json'], {cwd}).stdout)).toMatchObject([
      {id: 2, errorCount: 1}
    ])
  })

  it('says that there is nothing in it', () => {
    const {code, stdout, stderr} = run(audit, {cwd})
    expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: 'supportlint: standard input is empty\n'})
  })

  it('gives a readable line for whatever a reply holds', () => {
    // The same replies in every run: what may come is what is tested, not what happens to.
    const replies = fc.sample(fc.string({unit: 'binary', maxLength: 60}), {seed: 7, numRuns: 300})
    const input = replies
      .map((reply, id) => JSON.stringify({id, reply: `Проверте почту, пожалуйста. ${reply}`}))
      .join('\n')
    const {stdout} = run(audit, {cwd, input})
    const lines = parsed(stdout)
    expect(lines.map(({id}) => id)).toEqual(replies.map((_, id) => id))
    for (const {findings} of lines) expect(findings?.[0]).toMatchObject({ruleId: 'misspelling', range: [0, 8]})
  })

  it('stops quietly when nobody reads on', () => {
    const input = '{"reply": "Проверте почту."}\n'.repeat(5000)
    const command = `"$0" "$1" audit - --format ndjson | head -1; echo "\${PIPESTATUS[0]}"`
    const {stdout, stderr} = spawnSync('bash', ['--norc', '-c', command, process.execPath, BIN], {
      cwd,
      input,
      encoding: 'utf8',
      env: cleanEnv()
    })
    expect(stderr).toBe('')
    expect(stdout.trimEnd().split('\n')).toEqual([expect.stringMatching(/^\{.*\}$/), '0'])
  })
})
