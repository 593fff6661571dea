import fc from 'fast-check'
import {expect, test} from 'vitest'
import {kept} from '../../src/nlp/kept.js'

test('a kept function gives what the function gives', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'abcdefghij')), fc.integer({min: 2, max: 6}), (keys, full) => {
      const upper = kept((key) => key.toUpperCase(), full)
      expect(keys.map(upper)).toEqual(keys.map((key) => key.toUpperCase()))
    })
  )
})

test('an answer that is asked for again and again is worked out once, whatever else is asked', () => {
  const made: string[] = []
  const ask = kept((key) => made.push(key), 10)
  for (let at = 0; at < 1000; at++) {
    ask('always')
    ask(`once-${at}`)
  }
  expect(made.filter((key) => key === 'always')).toHaveLength(1)
  expect(made).toHaveLength(1001)
})

test('what was not asked for lately is forgotten', () => {
  const made: string[] = []
  const ask = kept((key) => made.push(key), 4)
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'a']) ask(key)
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a'])
})

test('nothing at all is an answer too', () => {
  let times = 0
  const ask = kept((): undefined => {
    times++
  })
  ask('a')
  ask('a')
  expect(times).toBe(1)
})
