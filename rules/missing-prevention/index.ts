import {missingFacet} from '../../src/core/missing.js'

export default missingFacet('prevention', 'info', ['resolved'])
