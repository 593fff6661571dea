import {missingFacet} from '../../src/core/missing.js'

export default missingFacet({
  facet: 'solution',
  severity: 'warning',
  cost: 20,
  sure: 0.6,
  kinds: ['resolved', 'interim', 'clarifying', 'howto', 'refusal']
})
