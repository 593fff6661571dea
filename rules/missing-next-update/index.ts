import {missingFacet} from '../../src/core/missing.js'

export default missingFacet({facet: 'nextUpdate', severity: 'warning', cost: 9, sure: 1.3, kinds: ['interim']})
