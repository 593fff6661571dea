import {missingFacet} from '../../src/core/missing.js'

export default missingFacet({facet: 'prevention', severity: 'info', cost: 3, sure: 0.7, kinds: ['resolved']})
