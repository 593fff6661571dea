import fc from 'fast-check'
import {expect, test} from 'vitest'
import {overlaps, overlapsAny} from '../../src/core/span.js'

const span = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]) => ({start, end: start + length}))

test('a place overlaps any of many when it overlaps one', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, at) => {
      expect(overlapsAny(spans)(at)).toBe(spans.some((one) => overlaps(one, at)))
    })
  )
})
