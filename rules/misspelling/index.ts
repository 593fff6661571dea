import {defineRule, wordProblems} from '../../src/core/define-rule.js'

export default defineRule({
  severity: 'error',
  since: '0.1.0',
  givesWay: true,
  *check({doc, words}) {
    for (const {word, suggestions} of doc.misspellings) {
      const at = {start: word.start, end: word.end}
      if (suggestions.length === 0) yield {at, message: 'unknown', data: {text: word.text}}
      else {
        const instead = suggestions.slice(0, 3).join(', ')
        const fixes = suggestions.map((text) => ({at, text, safe: false}))
        yield {at, message: 'instead', data: {text: word.text, instead}, fixes}
      }
    }
    // Right words in the wrong place, which no dictionary finds: "should of", «а так же».
    yield* wordProblems({doc, words})
  }
})
