import {missingFacet} from '../../src/core/missing.js'

export default missingFacet({facet: 'status', severity: 'warning', cost: 8, sure: 1.8, kinds: ['resolved', 'interim']})
