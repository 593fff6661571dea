import {missingFacet} from '../../src/core/missing.js'

export default missingFacet('status', 'warning', ['resolved', 'interim'])
