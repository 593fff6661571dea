import type {Document, Match, Phrases, Word} from '../../src/core/document.js'
import {overlaps} from '../../src/core/span.js'

/** «DKIM-селектор», «SLA-таймер», "RMA-number": a word of the page joined with another by a hyphen. */
export function* compounds(doc: Document, phrases: Phrases, found: readonly Match[]): Generator<Match> {
  for (const word of doc.words) {
    if (word.kind !== 'word' || word.quoted || !word.key.includes('-') || word.sentence.part === 'quote') continue
    const section = sectionOf(word, phrases)
    if (section !== undefined && !found.some((match) => overlaps(match, word))) {
      yield {start: word.start, end: word.end, text: word.text, instead: [], isEqual: false, section, words: [word]}
    }
  }
}

/** The section that has one of the parts as a word by itself. */
function sectionOf(word: Word, phrases: Phrases): string | undefined {
  const parts = word.key.split('-')
  // "E-POS", "X-RAY": with a letter before it, it is a name of its own.
  if (parts[0].length === 1) return undefined
  const written = word.text.split('-')
  for (const [place, part] of parts.entries()) {
    const [found] = phrases[word.lang].within([{...word, text: written[place], key: part, lemmas: [part]}])
    if (found) return found.section
  }
  return undefined
}
