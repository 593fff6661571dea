import {missingFacet} from '../../src/core/missing.js'

export default missingFacet('fix', 'warning', ['resolved', 'interim'])
