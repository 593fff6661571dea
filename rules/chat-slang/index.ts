import {defineRule, wordProblems} from '../../src/core/define-rule.js'

/** «))» and «((» for smiles: more closing brackets than were opened, or the other way round. */
const BRACKETS = /(?<![:;=\p{Ps}-])(?:\){2,}|\({2,})/gu

export default defineRule({
  severity: 'error',
  since: '0.1.0',
  cost: 10,
  *check({doc, words}) {
    yield* wordProblems({doc, words})
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
