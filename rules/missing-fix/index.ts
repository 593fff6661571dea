import {missingFacet} from '../../src/core/missing.js'

export default missingFacet({facet: 'fix', severity: 'warning', cost: 6, sure: 1.4, kinds: ['resolved', 'interim']})
