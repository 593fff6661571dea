import {describe, expect, it} from 'vitest'
import {columnsOf, systemLocale, wantsColor} from '../../src/cli/environment.js'
import {namedFiles} from '../../src/cli/files.js'
import {ticketOf} from '../../src/cli/ticket-options.js'
import {linesOf, placer} from '../../src/core/lines.js'
import {verdict} from '../../src/core/verdict.js'
import {folder} from './running.js'

describe('environment', () => {
  it.each([
    [{LANG: 'ru_RU.UTF-8'}, 'ru'],
    [{LANG: 'ru'}, 'ru'],
    [{LANG: 'ru_RU.UTF-8', LC_ALL: 'en_GB'}, 'en'],
    [{LANG: 'ru_RU.UTF-8', LC_MESSAGES: 'de_DE'}, undefined],
    [{LANG: 'C.UTF-8'}, undefined],
    [{LANG: 'rue'}, undefined],
    [{}, undefined]
  ])('%j speaks %s', (variables, locale) => {
    expect(systemLocale(variables)).toBe(locale)
  })

  it('paints terminals', () => {
    expect(wantsColor(undefined, {}, true)).toBe(true)
    expect(wantsColor(undefined, {TERM: 'dumb'}, true)).toBe(false)
    expect(wantsColor(undefined, {NO_COLOR: ''}, true)).toBe(true)
    expect(wantsColor(undefined, {NO_COLOR: '1'}, true)).toBe(false)
    expect(wantsColor(undefined, {FORCE_COLOR: ''}, false)).toBe(true)
    expect(wantsColor(false, {FORCE_COLOR: '1'}, true)).toBe(false)
  })

  it('is 80 columns wide unless it says otherwise', () => {
    expect(columnsOf({}, false)).toBe(80)
    expect(columnsOf({COLUMNS: '100'}, false)).toBe(100)
    expect(columnsOf({COLUMNS: '0'}, false)).toBe(80)
  })
})

describe('files', () => {
  it('are named, in order, globs sorted', async () => {
    const root = folder({'b.txt': '', 'a.txt': '', 'sub/c.txt': ''})
    const named = await namedFiles([`${root}/sub/c.txt`, `${root}/*.txt`, '-'], [])
    expect(named).toEqual([`${root}/sub/c.txt`, `${root}/a.txt`, `${root}/b.txt`, '-'].map((path) => ({path})))
  })
})

describe('ticket', () => {
  it('takes single options over the file', async () => {
    const root = folder({
      't.json': '{"customer": {"name": "Anna", "gender": "f"}, "kind": "interim"}',
      'q.txt': '\uFEFFWhere is it?'
    })
    const ticket = await ticketOf({
      ticket: `${root}/t.json`,
      customer: 'Ann',
      question: `@${root}/q.txt`,
      channel: 'chat'
    })
    expect(ticket).toEqual({
      customer: {name: 'Ann', gender: 'f'},
      kind: 'interim',
      question: 'Where is it?',
      channel: 'chat'
    })
  })
})

describe('verdict', () => {
  const totals = {cases: 1, unreadable: 0, error: 0, warning: 2, info: 3}

  it('is of the first threshold that is passed', () => {
    expect(verdict(totals, {failOn: 'error'})).toBe('clean')
    expect(verdict(totals, {failOn: 'warning'})).toBe('fail-on')
    expect(verdict({...totals, warning: 0}, {failOn: 'warning'})).toBe('clean')
    expect(verdict({...totals, warning: 0}, {failOn: 'info'})).toBe('fail-on')
    expect(verdict(totals, {failOn: 'error', maxWarnings: 1})).toBe('max-warnings')
    expect(verdict(totals, {failOn: 'error', maxWarnings: 2})).toBe('clean')
  })
})

describe('lines', () => {
  const text = 'a\r\nbc\n\nd\re'

  it('end at \\n, \\r\\n and \\r', () => {
    expect(linesOf(text).map(({start, end}) => text.slice(start, end))).toEqual(['a', 'bc', '', 'd', 'e'])
    expect(linesOf('')).toEqual([{start: 0, end: 0}])
    expect(linesOf('a\n')).toHaveLength(2)
  })

  it('give places to offsets', () => {
    const place = placer(text)
    expect([0, 1, 3, 4, 6, 9].map(place)).toEqual([
      {line: 1, column: 1},
      {line: 1, column: 2},
      {line: 2, column: 1},
      {line: 2, column: 2},
      {line: 3, column: 1},
      {line: 5, column: 1}
    ])
    expect(place(text.length)).toEqual({line: 5, column: 2})
  })
})
