import {missingFacet} from '../../src/core/missing.js'

export default missingFacet('fix', 'error', ['resolved', 'interim'])
