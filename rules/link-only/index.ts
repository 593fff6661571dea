import {defineRule} from '../../src/core/define-rule.js'
import {bareLink} from '../../src/nlp/bare-link.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 16,
  *check({doc}) {
    const sentence = bareLink(doc)
    if (!sentence) return
    const at = sentence.acts.get('link-only') ?? {start: sentence.start, end: sentence.end}
    yield {at, message: 'found', data: {text: doc.text.slice(at.start, at.end)}}
  }
})
