import {missingFacet} from '../../src/core/missing.js'
import {isFounded} from '../../src/nlp/founded.js'

export default missingFacet({facet: 'nextUpdate', severity: 'warning', cost: 9, kinds: ['interim'], founded: isFounded})
