import {defineRule} from '../../src/core/define-rule.js'
import {openQuestions} from '../../src/nlp/answered.js'
import {isPiece} from '../../src/nlp/piece.js'

/** Longer questions are cut: the agent has the message at hand. */
const SHOWN = 80

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 9,
  applies: {needs: ['question']},
  *check({doc}) {
    if (isPiece(doc.text)) return
    for (const {text} of openQuestions(doc)) yield {message: 'left', data: {question: shortened(text)}}
  }
})

/** In one line, cut at a word. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= SHOWN) return line
  return `${line.slice(0, line.lastIndexOf(' ', SHOWN))}…`
}
