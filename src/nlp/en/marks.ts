// Where the phrases and word classes of `acts.md` stand in a sentence: all sections are looked for in one pass.
import type {Phrase, Word} from '../../core/document.js'
import {actBook} from '../lang.js'
import {findPhrases} from '../phrases.js'

/** Words [from, to) of the sentence are a phrase of this section. */
export interface Mark {
  readonly section: string
  readonly from: number
  readonly to: number
  /** Its first word. */
  readonly word: Word
}

/** Classes of a word alone, told by its key or its lemma. */
interface Begun {
  readonly byKey: readonly string[]
  readonly byLemma: readonly string[]
}

/** Classes are many and words repeat: most look-ups end here. Emptied when full, so memory stays flat. */
const cache = new Map<string, Begun>()
const FULL = 20_000

function begunBy(first: string): Begun {
  const known = cache.get(first)
  if (known) return known
  const groups = actBook('en').all.get(first) ?? []
  // What needs another word is longer; of the rest only what is one word with no exceptions is a class.
  const alone = groups.filter(({needs}) => needs.length === 0).flatMap(({phrases}) => phrases.filter(isClass))
  const byLemma = alone.filter(({elements}) => elements[0].lemmas.includes(first)).map(({section}) => section)
  const begun = {byKey: alone.map(({section}) => section), byLemma}
  if (cache.size >= FULL) cache.clear()
  cache.set(first, begun)
  return begun
}

const isClass = ({elements, except}: Phrase): boolean =>
  elements.length === 1 && except.length === 0 && elements[0].capitals.length === 0

/** Classes of single words first, then phrases. */
export function marksOf(words: readonly Word[]): Mark[] {
  const found: Mark[] = []
  const classes: ReadonlySet<string>[] = []
  for (const [from, word] of words.entries()) {
    const sections = new Set(begunBy(word.key).byKey)
    for (const lemma of word.lemmas) for (const section of begunBy(lemma).byLemma) sections.add(section)
    for (const section of sections) found.push({section, from, to: from + 1, word})
    classes.push(sections)
  }
  const offset = words[0]?.index ?? 0
  for (const {section, words: matched} of findPhrases(words, actBook('en').all)) {
    const from = matched[0].index - offset
    if (matched.length === 1 && classes[from].has(section)) continue
    found.push({section, from, to: from + matched.length, word: matched[0]})
  }
  return found
}

/** Does the word at `from` open a clause of this kind: reason, condition, time, relative …? */
export const opens = (marks: readonly Mark[], from: number, kind: string): boolean =>
  marks.some((mark) => mark.from === from && mark.section === `openers-${kind}`)
