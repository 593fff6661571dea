import {missingFacet} from '../../src/core/missing.js'
import {isFounded} from '../../src/nlp/founded.js'

export default missingFacet({facet: 'prevention', severity: 'info', cost: 3, kinds: ['resolved'], founded: isFounded})
