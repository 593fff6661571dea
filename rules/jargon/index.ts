import {defineRule, wordProblems} from '../../src/core/define-rule.js'
import type {Document, Match, Phrases, Word} from '../../src/core/document.js'
import type {Ticket} from '../../src/core/types.js'
import {customerWords, isCustomers} from '../../src/nlp/customer-words.js'
import {isExplained} from '../../src/nlp/explained.js'
import {compounds} from './compounds.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 8,
  *check({doc, words, audience, ticket}) {
    if (audience === 'technician') return
    yield* wordProblems({doc: {...doc, find: () => own(doc, words, ticket)}, words})
  }
})

/** Not in the signature, not the words that the customer used first, nor those explained on the spot. */
function* own(doc: Document, words: Phrases, ticket: Ticket): Generator<Match> {
  const used = customerWords(doc, ticket)
  const found = [...doc.find(words)]
  const all = [...found, ...compounds(doc, words, found)]
  const hard = new Set(all.flatMap((match) => match.words))
  const isHard = (word: Word): boolean => hard.has(word)
  for (const match of all) {
    const {part} = match.words[0].sentence
    if (part === 'signature' || part === 'footer') continue
    if (!isCustomers(match.words, used) && !isExplained(match.words, doc, isHard)) yield match
  }
}
