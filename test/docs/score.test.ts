import {describe, expect, it} from 'vitest'
import {RULE_IDS} from '../../src/config/registry.js'
import {LANGS} from '../../src/core/types.js'
import {explainScore, scoreText} from '../../src/docs/score.js'

describe('explain score', () => {
  it('has every rule, the dearest first', () => {
    const {costs} = explainScore()
    expect(costs.map(({rule}) => rule).sort()).toEqual([...RULE_IDS].sort())
    expect(costs.map(({cost}) => cost)).toEqual(costs.map(({cost}) => cost).sort((a, b) => b - a))
  })

  it.each(LANGS)('says it in %s', (lang) => {
    expect(scoreText(lang)).toMatch(/missing-solution\s+−20/)
  })
})
