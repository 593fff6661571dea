import {describe, expect, it} from 'vitest'
import type {Reporter, Result, Run, Totals, Unreadable} from '../../src/core/types.js'
import {columns} from '../../src/reporters/columns.js'
import compact from '../../src/reporters/compact.js'
import json from '../../src/reporters/json.js'
import ndjson from '../../src/reporters/ndjson.js'
import pretty from '../../src/reporters/pretty.js'
import {clean, draft, hostileDraft, runOf, unreadable, wide} from './samples.js'

const all = [draft, wide, hostileDraft, unreadable, clean]

function report(reporter: Reporter, results: readonly (Result | Unreadable)[], run: Run): string {
  const read = results.filter((one) => 'findings' in one)
  const count = (severity: string): number =>
    read.flatMap(({findings}) => findings).filter((one) => one.severity === severity).length
  const totals: Totals = {
    cases: read.length,
    unreadable: results.length - read.length,
    error: count('error'),
    warning: count('warning'),
    info: count('info')
  }
  return [reporter.begin?.(run), ...results.map((one) => reporter.each(one, run)), reporter.end?.(totals, run)].join('')
}

const printed = async (results: readonly (Result | Unreadable)[], run: Run): Promise<string> =>
  report(await pretty(run), results, run)
const snapshot = (name: string): string => `../../fixtures/reports/${name}`

describe('pretty', () => {
  it('marks the words of a Russian draft', async () => {
    await expect(await printed([draft], runOf('ru'))).toMatchFileSnapshot(snapshot('pretty-ru-80.txt'))
  })

  it('fits a narrow terminal', async () => {
    const text = await printed([draft, wide], runOf('ru', 40))
    await expect(text).toMatchFileSnapshot(snapshot('pretty-ru-40.txt'))
    expect(Math.max(...text.split('\n').map(columns))).toBeLessThanOrEqual(40)
  })

  it('puts carets under wide characters, and names the record', async () => {
    await expect(await printed([wide, clean], runOf('en'))).toMatchFileSnapshot(snapshot('pretty-en-80.txt'))
  })

  it('makes controls of a letter harmless', async () => {
    const text = await printed([hostileDraft, unreadable], runOf('en'))
    await expect(text).toMatchFileSnapshot(snapshot('pretty-hostile.txt'))
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
  })

  it('paints only when it may', async () => {
    expect(await printed(all, runOf('en'))).not.toContain('\u001B[')
    expect(await printed([draft], runOf('en', 80, {color: true}))).toContain('\u001B[31m')
  })

  it('says which threshold decided', async () => {
    const last = async (results: readonly Result[], more: Partial<Run>): Promise<string | undefined> =>
      (await printed(results, runOf('en', 200, more))).trimEnd().split('\n').at(-1)
    expect(await last([clean], {})).toBe('✔ No findings')
    expect(await last([draft], {})).toBe('✘ 2 errors, 1 warning, 1 info. Failed: --fail-on error')
    expect(await last([wide], {})).toBe('✔ 1 warning')
    expect(await last([wide], {failOn: 'info'})).toBe('✘ 1 warning. Failed: --fail-on info')
    expect(await last([wide], {maxWarnings: 0})).toBe('✘ 1 warning. Failed: --max-warnings 0')
    expect(await last([draft], {quiet: true})).toContain('--fail-on error. Warnings and info are hidden (--quiet)')
  })

  it('is quick with a draft that is one line of a megabyte', async () => {
    const text = `${'слово '.repeat(170_000)}тчк`
    const finding = {...hostileDraft.findings[0], at: {start: text.length - 3, end: text.length}}
    const long = {
      ...draft,
      case: {...draft.case, reply: {text, format: 'plain' as const}},
      answers: clean.answers,
      findings: [finding]
    }
    const start = performance.now()
    await printed([long], runOf('ru'))
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('compact', () => {
  it('writes a line a finding', async () => {
    await expect(report(compact(), all, runOf('ru'))).toMatchFileSnapshot(snapshot('compact.txt'))
  })
})

describe('json', () => {
  it("has ESLint's shape", async () => {
    const text = report(json(), all, runOf('ru'))
    await expect(JSON.stringify(JSON.parse(text), null, 2)).toMatchFileSnapshot(snapshot('eslint-shape.json'))
  })

  it('is an empty list when there is nothing', () => {
    expect(JSON.parse(report(json(), [], runOf('ru')))).toEqual([])
  })

  it('has no control characters in it', () => {
    expect(report(json(), all, runOf('ru'))).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
  })
})

describe('ndjson', () => {
  it('writes a result line a reply', async () => {
    const text = report(ndjson(), all, runOf('ru'))
    await expect(text).toMatchFileSnapshot(snapshot('results.ndjson'))
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as {id?: unknown; line?: number})
    expect(lines).toHaveLength(all.length)
    expect(lines[1].id).toBe(42)
    expect(lines[3].line).toBe(17)
  })

  it('keeps ranges that slice the reply', () => {
    const {findings} = JSON.parse(ndjson().each(draft, runOf('ru'))) as {findings: {range?: [number, number]}[]}
    const words = findings.flatMap(({range}) => (range ? [draft.case.reply.text.slice(...range)] : []))
    expect(words).toEqual(['пофиксили', 'прокси на проде', 'Проверте'])
  })
})
