import type {Document, Match, Phrase, Phrases, Word} from '../../src/core/document.js'
import {overlaps} from '../../src/core/span.js'

/** «DKIM-селектор», «SLA-таймер», "RMA-number": a word of the page joined with another by a hyphen. */
export function* compounds(doc: Document, phrases: Phrases, found: readonly Match[]): Generator<Match> {
  for (const word of doc.words) {
    if (word.kind !== 'word' || word.quoted || !word.key.includes('-') || word.sentence.part === 'quote') continue
    const phrase = phraseOf(word, phrases)
    if (phrase && !found.some((match) => overlaps(match, word))) {
      yield {start: word.start, end: word.end, text: word.text, instead: [], section: phrase.section, words: [word]}
    }
  }
}

function phraseOf({text, key, lang}: Word, phrases: Phrases): Phrase | undefined {
  const parts = key.split('-')
  // "E-POS", "X-RAY": with a letter before it, it is a name of its own.
  if (parts[0].length === 1) return undefined
  const written = text.split('-')
  for (const [place, part] of parts.entries()) {
    const begun = phrases[lang].get(part)?.flatMap((group) => group.phrases)
    const phrase = begun?.find(({elements}) => {
      const {lemmas, forms, capitals} = elements[0]
      return (
        elements.length === 1 && (lemmas.includes(part) || forms.includes(part) || capitals.includes(written[place]))
      )
    })
    if (phrase) return phrase
  }
  return undefined
}
