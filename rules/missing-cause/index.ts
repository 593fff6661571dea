import {missingFacet} from '../../src/core/missing.js'

export default missingFacet('cause', 'warning', ['resolved', 'interim', 'refusal'])
