import {missingFacet} from '../../src/core/missing.js'

export default missingFacet({
  facet: 'cause',
  severity: 'warning',
  cost: 7,
  sure: 0.6,
  kinds: ['resolved', 'interim', 'refusal']
})
