import {missingFacet} from '../../src/core/missing.js'

export default missingFacet('solution', 'warning', ['resolved', 'interim', 'clarifying', 'howto', 'refusal'])
