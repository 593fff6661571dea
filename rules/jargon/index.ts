import {defineRule, wordProblems} from '../../src/core/define-rule.js'
import type {Document, Match, Phrases} from '../../src/core/document.js'
import {compounds} from './compounds.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  *check({doc, words, audience}) {
    if (audience === 'technician') return
    const asked = new Set(doc.question?.words.flatMap(({key, lemmas}) => [key, ...lemmas]))
    const foreign = {...doc, find: () => own(doc, words, asked)}
    yield* wordProblems({doc: foreign, words})
  }
})

/** Not the words that the customer used first, nor those explained on the spot. */
function* own(doc: Document, words: Phrases, asked: ReadonlySet<string>): Generator<Match> {
  const found = [...doc.find(words)]
  for (const match of [...found, ...compounds(doc, words, found)]) {
    const used = match.words.every(({key, lemmas}) => asked.has(key) || lemmas.some((lemma) => asked.has(lemma)))
    if (!used && !isExplained(match, doc.text)) yield match
  }
}

function isExplained({start, end}: Match, text: string): boolean {
  return EXPLANATION.test(text.slice(end, end + 24)) || (text[start - 1] === '(' && text[end] === ')')
}

/** «DNS (адресная книга интернета)», «SLA — это срок …», "the CDN, which is …"; and «срок ответа (SLA)» the other way round. */
const EXPLANATION =
  /^["»”]?\s*(?:\(\p{L}|[-–—]\s*это\s|,?\s*(?:то есть|т\. ?е\.|that is|i\.e\.|which (?:is|means)|meaning)\s)/iu
