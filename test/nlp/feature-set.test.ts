import fc from 'fast-check'
import {expect, test} from 'vitest'
import {FeatureSet} from '../../src/nlp/model/feature-set.js'

const feature = fc.integer({min: 0, max: 0xffffffff})

test('it holds what a set holds, in the same order', () => {
  fc.assert(
    fc.property(fc.array(feature), fc.array(feature), (first, more) => {
      const features = new FeatureSet(first)
      for (const one of [...more, ...first]) features.add(one)
      expect([...features.toArray()]).toEqual([...new Set([...first, ...more])])
    })
  )
})

test('it grows', () => {
  const all = Array.from({length: 5000}, (_, at) => at * 1024)
  const features = new FeatureSet()
  for (const one of [...all, ...all]) features.add(one)
  expect([...features.toArray()]).toEqual(all)
})
