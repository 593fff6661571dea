import fc from 'fast-check'
import {expect, test} from 'vitest'
import {openLines, packLines} from '../../../src/nlp/line-table.js'

const key = fc.string({minLength: 1, unit: 'grapheme-composite'}).filter((text) => !text.includes('\n'))

test('each line comes back by its key, and no key that is not there has one', () => {
  fc.assert(
    fc.property(fc.dictionary(key, fc.string()), fc.array(fc.string()), key, (lines, more, other) => {
      const keyed = new Map(Object.entries(lines))
      const table = openLines(packLines(keyed, more))
      for (const [one, line] of keyed) expect(table.get(one)).toBe(line)
      expect(table.get(other)).toBe(keyed.get(other))
      expect(more.map((_, number) => table.more(number))).toEqual(more)
    })
  )
})

test('an empty table is asked like another', () => {
  expect(openLines(packLines(new Map())).get('a')).toBeUndefined()
})
