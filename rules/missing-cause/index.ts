import {missingFacet} from '../../src/core/missing.js'

export default missingFacet('cause', 'error', ['resolved', 'interim', 'refusal'])
