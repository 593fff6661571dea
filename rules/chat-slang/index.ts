import {defineRule, wordProblems} from '../../src/core/define-rule.js'
import type {Document} from '../../src/core/document.js'
import type {Span} from '../../src/core/types.js'
import {asksForNothing} from '../../src/nlp/question.js'

/** «))» and «((» for smiles: more closing brackets than were opened, or the other way round. */
const BRACKETS = /(?<![:;=\p{Ps}-])(?:\){2,}|\({2,})/gu

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 10,
  *check({doc, words}) {
    let last: Span | undefined
    for (const problem of wordProblems({doc, words})) {
      const at = problem.at!
      const isDouble = last !== undefined && isSaidAgain(doc.text, last, at)
      last = at
      if (!isDouble && !isStrayLetter(doc.text, at) && !(isFriendly(doc.text, at) && isBanter(doc))) yield problem
    }
    for (const {text, start, part} of doc.sentences) {
      if (part === 'quote') continue
      for (const {0: found, index} of text.matchAll(BRACKETS)) {
        const open = text.slice(0, index).split('(').length - text.slice(0, index).split(')').length
        if (found[0] === ')' ? open > 0 : text.slice(index).includes(')')) continue
        const at = {start: start + index, end: start + index + found.length}
        yield {at, message: 'brackets', data: {text: found}, fixes: [{at, text: '', safe: false}]}
      }
    }
  }
})

/** "Woot woot": one remark for the double. */
const isSaidAgain = (text: string, last: Span, {start, end}: Span): boolean =>
  text.slice(last.start, last.end).toLowerCase() === text.slice(start, end).toLowerCase() &&
  /^[\s,!-]*$/.test(text.slice(last.end, start))

/** "Awww", «урааа», "yeah, buddy": spoken warmth, where an abbreviation is mere haste. */
const isFriendly = (text: string, {start, end}: Span): boolean =>
  /^(?:a+w+|no{2,}|y+a+y+|wo+w+|[ao]+h+|h+m+|у+р+а+|[оа]{2,}|у+х+)$|\b(?:buddy|pal|mate)$/iu.test(
    text.slice(start, end)
  )

/** The customer jokes, cheers or shows a picture, and nobody is sorry: there is no matter that the tone could slight. */
const isBanter = ({question, traits}: Document): boolean =>
  question !== undefined && !traits.empathy && asksForNothing(question)

/** A letter that stands for no word: "U.S.", and one struck by accident before a new sentence. */
const isStrayLetter = (text: string, {start, end}: Span): boolean =>
  end - start === 1 && /^(?:\.[A-Z]|\s+[A-Z][a-z])/.test(text.slice(end, end + 4))
