import {missingFacet} from '../../src/core/missing.js'

export default missingFacet('nextUpdate', 'warning', ['interim'])
