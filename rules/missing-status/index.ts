import {missingFacet} from '../../src/core/missing.js'
import {isFounded} from '../../src/nlp/founded.js'

export default missingFacet({
  facet: 'status',
  severity: 'warning',
  cost: 8,
  kinds: ['resolved', 'interim'],
  founded: isFounded
})
