// Does a reply that asks back show that the request was understood (GUIDELINES 001.14)?
import type {Document, Word} from '../core/document.js'
import {has} from './says.js'
import {isContent} from './topics.js'

/** Longer words with this beginning in common are of one root: «почините» and «починка». */
const ROOT = 5

/** How many of the request's words of meaning come back in the reply's own sentences, each counted once. */
export function namedMatters({sentences}: Document, question: Document): number {
  const said = new Set(sentences.filter(({part}) => part === 'body').flatMap(({words}) => words.flatMap(rootsOf)))
  const named = new Set<string>()
  for (const word of question.words) if (rootsOf(word).some((root) => said.has(root))) named.add(word.lemmas[0])
  return named.size
}

/** Its lemmas, cut where they are long; none for a word that is everywhere. */
function rootsOf(word: Word): string[] {
  if (word.kind !== 'word' || !isContent(word) || has([word], word.lang, 'asks-weak')) return []
  return word.lemmas.map((lemma) => lemma.slice(0, ROOT))
}
