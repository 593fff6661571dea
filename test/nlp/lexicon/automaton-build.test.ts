import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findWord, letterNumbers} from '../../../src/nlp/lexicon/automaton.js'
import {buildAutomaton} from '../../../src/nlp/lexicon/automaton-build.js'
import {LAST} from '../../../src/nlp/lexicon/format.js'

const ALPHABET = 'abcd'

function build(words: Readonly<Record<string, number>>): (word: string) => number {
  const sorted = Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1))
  const {cells, root} = buildAutomaton(sorted, ALPHABET)
  return (word) => findWord(cells, root, letterNumbers(ALPHABET), word)
}

/** The annotation of a cell, without the bit that says where the state ends. */
const annotation = (cell: number): number => cell & ~LAST

describe('buildAutomaton', () => {
  it('finds its words and no others', () => {
    const find = build({ab: 1, abc: 2, b: 3, bab: 1})
    expect(['ab', 'abc', 'b', 'bab'].map((word) => annotation(find(word)))).toEqual([1, 2, 3, 1])
    expect(['', 'a', 'ba', 'abcd', 'abd', 'x', 'ж'].map(find)).toEqual([-1, -1, -1, -1, -1, -1, -1])
  })

  it('stores equal ends once', () => {
    const one = buildAutomaton([['abcd', 1]], ALPHABET)
    const two = buildAutomaton(
      [
        ['abcd', 1],
        ['bbcd', 1]
      ],
      ALPHABET
    )
    expect(two.cells.length).toBe(one.cells.length + 1)
  })

  it('keeps words apart that differ in their annotation', () => {
    const find = build({abcd: 1, bbcd: 2})
    expect([annotation(find('abcd')), annotation(find('bbcd'))]).toEqual([1, 2])
  })

  it('refuses words out of order, and none', () => {
    const unsorted: [string, number][] = [
      ['b', 1],
      ['a', 1]
    ]
    expect(() => buildAutomaton(unsorted, ALPHABET)).toThrow('sorted')
    expect(() => buildAutomaton([], ALPHABET)).toThrow('at least one word')
    expect(() => buildAutomaton([['x', 1]], ALPHABET)).toThrow('alphabet')
  })

  it('finds every word with its annotation, whatever the words', () => {
    const word = fc.string({unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 6})
    fc.assert(
      fc.property(fc.dictionary(word, fc.nat(9), {minKeys: 1, maxKeys: 200}), fc.array(word), (words, others) => {
        const find = build(words)
        for (const [key, mark] of Object.entries(words)) expect(annotation(find(key))).toBe(mark)
        for (const other of others.filter((key) => !Object.hasOwn(words, key))) expect(find(other)).toBe(-1)
      })
    )
  })
})
