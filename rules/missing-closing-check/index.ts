// The loop is closed where the customer is asked to look, invited to write if anything is wrong, or has confirmed it already.
import {defineRule} from '../../src/core/define-rule.js'
import type {Act, Document, Phrases, Sentence} from '../../src/core/document.js'
import {isSupposed} from '../../src/nlp/ownership.js'
import {reportsTrouble} from '../../src/nlp/question.js'

/** What was mended. */
const DONE: readonly Act[] = ['fix', 'fixed-bare']
/** How it stands now. */
const STANDS: readonly Act[] = ['status-ok', 'fixed-bare']

const ADVICE: readonly Act[] = ['step', 'option', 'link-only']

export default defineRule({
  severity: 'info',
  preset: 'strict',
  since: '0.2.0',
  applies: {kinds: ['resolved'], needs: ['question']},
  *check({doc, words}) {
    const {question, sentences} = doc
    if (!question || !reportsTrouble(question) || !isMended(sentences)) return
    if (!sentences.some(({acts, mark}) => acts.has('close-check') || mark === '?') && !isClosed(doc, words)) {
      yield {message: 'missing'}
    }
  }
})

/** Said to work again, without a figure, an hour or an address to hold on to: whether it does, only the customer sees. */
function isMended(sentences: readonly Sentence[]): boolean {
  const does = (acts: readonly Act[]) => sentences.filter((one) => acts.some((act) => one.acts.has(act)))
  const told = [...does(DONE), ...does(STANDS)]
  const isProven = told.some(({words}) => words.some(({kind}) => kind !== 'word'))
  // Advice on what to do or what happens in general is no report.
  const isReport = does(ADVICE).length === 0 && !told.some(isSupposed)
  return isReport && !isProven && does(DONE).length > 0 && does(STANDS).length > 0
}

/** In the words of the page, in the closing lines too: «если что, звоните». */
function isClosed(doc: Document, words: Phrases): boolean {
  for (const _ of doc.find(words)) return true
  return false
}
