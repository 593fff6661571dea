import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {columns} from '../../src/reporters/columns.js'
import {excerpts} from '../../src/reporters/excerpt.js'
import {visible} from '../../src/reporters/visible.js'
import {at} from './samples.js'

describe('excerpts', () => {
  it('marks each place of a line once, in one excerpt', () => {
    const text = 'раз\nдва три два\n'
    const [one, ...rest] = excerpts(
      text,
      [
        {start: 12, end: 15},
        {start: 4, end: 7}
      ],
      40
    )
    expect(rest).toEqual([])
    expect(one).toEqual({line: 2, text: 'два три два', carets: '^^^     ^^^', places: [1, 0]})
  })

  it('marks words that two findings share once', () => {
    const text = 'в данный момент'
    const places = [at(text, 'в данный момент'), at(text, 'данный'), at(text, 'данный момент')]
    expect(excerpts(text, places, 40)).toMatchObject([{carets: '^^^^^^^^^^^^^^^', places: [0, 1, 2]}])
  })

  it('marks the first line of a place that has several', () => {
    const text = 'раз два\nтри'
    expect(excerpts(text, [{start: 4, end: 11}], 40)).toMatchObject([{line: 1, carets: '    ^^^'}])
  })

  it('shows where something is missing between words', () => {
    expect(excerpts('раз два', [{start: 3, end: 3}], 40)).toMatchObject([{carets: '   ^'}])
  })

  it('fits the width, with the carets under the words, whatever the text', () => {
    const texts = fc.string({
      unit: fc.constantFrom('я', 'x', ' ', '\t', '\n', '漢', '👍', '\u001B', '\uD83D', '…'),
      minLength: 1,
      maxLength: 300
    })
    const places = fc.array(fc.tuple(fc.nat(300), fc.nat(40)), {minLength: 1, maxLength: 5})
    fc.assert(
      fc.property(texts, places, fc.integer({min: 12, max: 80}), (text, pairs, width) => {
        const spans = pairs.map(([start, length]) => {
          const from = Math.min(start, text.length - 1)
          return {start: from, end: Math.min(from + length, text.length)}
        })
        const found = excerpts(text, spans, width)
        expect(found.flatMap((one) => one.places).sort()).toEqual([...spans.keys()].sort())
        for (const {text: shown, carets, places} of found) {
          expect(columns(shown)).toBeLessThanOrEqual(width)
          const first = spans[places[0]]
          const before = carets.indexOf('^')
          const word = visible(text.slice(first.start, first.end).split('\n')[0]).trim().slice(0, 1)
          // The column of the caret is the column of the word's first letter.
          if (/[яx]/.test(word) && !/[\s\uD83D\uDC4D]/u.test(text[first.start]))
            expect(underCaret(shown, before)).toBe(word)
        }
      })
    )
  })
})

function underCaret(shown: string, column: number): string | undefined {
  let used = 0
  for (const character of shown) {
    if (used === column) return character
    used += columns(character)
  }
  return undefined
}
