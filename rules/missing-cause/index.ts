import {missingFacet} from '../../src/core/missing.js'
import {isFounded} from '../../src/nlp/founded.js'

export default missingFacet({
  facet: 'cause',
  severity: 'warning',
  cost: 7,
  kinds: ['resolved', 'interim', 'refusal'],
  founded: isFounded
})
