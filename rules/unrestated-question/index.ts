import {defineRule} from '../../src/core/define-rule.js'
import type {Act, Document, Phrases} from '../../src/core/document.js'
import {questionsOf} from '../../src/nlp/asked.js'
import {namedMatters} from '../../src/nlp/restated.js'

/** With so many questions at once it is not clear which one the reply asks back about. */
const MANY = 3
/** So many words of the customer's in the reply name the matter. */
const NAMED = 2

/** Acts of a reply that does more than ask. */
const GUESSES: readonly Act[] = ['step', 'option', 'cause', 'fix', 'link-only']

export default defineRule({
  severity: 'info',
  preset: 'strict',
  since: '0.2.0',
  applies: {kinds: ['clarifying'], needs: ['question']},
  options: {words: 60},
  *check({doc, words, options}) {
    const {question} = doc
    if (!question || (question.words.length < options.words && questionsOf(question).length < MANY)) return
    // Who names a likely cause or a way to try has understood enough.
    if (doc.sentences.some(({acts}) => GUESSES.some((act) => acts.has(act)))) return
    if (!restates(doc, words) && namedMatters(doc, question) < NAMED) yield {message: 'missing'}
  }
})

/** «Правильно ли я понимаю, что …» */
function restates(doc: Document, words: Phrases): boolean {
  for (const _ of doc.find(words)) return true
  return false
}
