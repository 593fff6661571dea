import {defineRule, wordProblems} from '../../src/core/define-rule.js'
import type {Span} from '../../src/core/types.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 8,
  givesWay: ['unknown', 'instead'],
  *check({doc, words}) {
    for (const {word, suggestions} of doc.misspellings) {
      const at = {start: word.start, end: word.end}
      if (suggestions.length === 0) yield {at, message: 'unknown', data: {text: word.text}}
      else yield wrong('instead', at, word.text, suggestions)
    }
    // Right words in the wrong place, which no dictionary finds: those that grammar tells («по ошибки»), and phrases.
    const found = doc.confusions
    for (const {start, end, right} of found) yield wrong('confused', {start, end}, doc.text.slice(start, end), right)
    for (const problem of wordProblems({doc, words})) {
      if (!found.some(({start, end}) => start < problem.at!.end && problem.at!.start < end)) yield problem
    }
  }
})

function wrong(message: string, at: Span, text: string, right: readonly string[]) {
  const fixes = right.map((way) => ({at, text: way, safe: false}))
  return {at, message, data: {text, instead: right.slice(0, 3).join(', ')}, fixes}
}
