import {describe, expect, it} from 'vitest'
import {costAfter, costOf, costOfDoubt, scoreOf} from '../../src/engine/score.js'

describe('the score', () => {
  it('is 100 without findings and never below 0', () => {
    expect(scoreOf([])).toBe(100)
    expect(scoreOf([{cost: 70}, {cost: 70}])).toBe(0)
  })

  it('takes the rule’s own cost, or that of a severity that was changed', () => {
    expect(costOf({severity: 'error', cost: 18})).toBe(18)
    expect(costOf({severity: 'error', cost: 18}, 'info')).toBe(3)
    expect(costOf({severity: 'warning'})).toBe(5)
  })

  it('halves for each further finding of a rule', () => {
    expect([0, 1, 2].map((times) => costAfter(8, times))).toEqual([8, 4, 2])
  })

  it('pays for a doubt by how likely it is, and not at all for an unlikely one', () => {
    expect(costOfDoubt(20, 0.4)).toBe(8)
    expect(costOfDoubt(20, 0.1)).toBe(0)
  })
})
