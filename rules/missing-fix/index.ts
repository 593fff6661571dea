import {missingFacet} from '../../src/core/missing.js'
import {isFounded} from '../../src/nlp/founded.js'

export default missingFacet({
  facet: 'fix',
  severity: 'warning',
  cost: 6,
  kinds: ['resolved', 'interim'],
  founded: isFounded
})
