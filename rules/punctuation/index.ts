// What is certain without understanding the reply: spaces, doubled marks, pairs that are not closed, two styles in one
// reply, and the Russian commas that a rule of grammar asks for. The Russian page's words are parentheticals and joints.
import {defineRule} from '../../src/core/define-rule.js'
import {greetingGaps} from './address.js'
import {commaIn} from './comma.js'
import {asideFix, gapAtJoint, jointIn} from './commas.js'
import {openPairs} from './pairs.js'
import {wrongSpaces} from './spaces.js'
import {mixedStyle} from './styles.js'

/** Of double spaces so many are shown: more come from pasting, and are one fault. */
const MOST_SPACES = 3

export default defineRule({
  severity: 'info',
  since: '0.2.0',
  // What is said of the words themselves comes first.
  givesWay: true,
  cost: 1,
  *check({doc, words}) {
    const own = doc.sentences.filter(({part}) => part !== 'quote')
    let doubleSpaces = 0
    for (const [at, sentence] of own.entries()) {
      for (const problem of wrongSpaces(sentence, doc, own[at + 1])) {
        if (problem.message !== 'spaces' || doubleSpaces++ < MOST_SPACES) yield problem
      }
      if (sentence.lang === 'ru' && sentence.part === 'greeting')
        for (const gap of greetingGaps(sentence)) yield commaIn(gap, 'address')
    }
    yield* openPairs(own)
    yield* mixedStyle(own, 'quotes')
    yield* mixedStyle(own, 'dash')
    for (const match of doc.find(words)) {
      const joint = jointIn(match)
      const gap = joint && gapAtJoint(joint, match.words, doc.text)
      if (gap) yield commaIn(gap, 'joint')
      const fix = joint ? undefined : asideFix(match, doc.text)
      const {start, end, text} = match
      if (fix) yield {at: {start, end}, message: 'aside', data: {text}, fixes: [fix]}
    }
  }
})
