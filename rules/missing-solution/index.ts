import {missingFacet} from '../../src/core/missing.js'

export default missingFacet('solution', 'error', ['resolved', 'interim', 'clarifying', 'howto', 'refusal'])
