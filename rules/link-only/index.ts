import {defineRule} from '../../src/core/define-rule.js'
import {onlyPoints} from '../../src/nlp/pointer.js'

export default defineRule({
  severity: 'error',
  since: '0.1.0',
  cost: 16,
  *check({doc}) {
    // Beside an answer a link is welcome.
    if (doc.answers.solution.verdict === 'present') return
    const sentence = onlyPoints(doc)
    if (!sentence) return
    const at = sentence.acts.get('link-only') ?? {start: sentence.start, end: sentence.end}
    yield {at, message: 'found', data: {text: doc.text.slice(at.start, at.end)}}
  }
})
