import {missingFacet} from '../../src/core/missing.js'
import {isBareLink} from '../../src/nlp/bare-link.js'
import {showsWay} from '../../src/nlp/ways.js'

export default missingFacet({
  facet: 'solution',
  severity: 'warning',
  cost: 20,
  unless: showsWay,
  saidBy: isBareLink,
  kinds: ['resolved', 'interim', 'clarifying', 'howto', 'refusal']
})
