// Where the phrases and word classes of `acts.md` stand in a sentence: all sections are looked for in one pass.
import type {Word} from '../../core/document.js'
import {actBook} from '../lang.js'

/** Words [from, to) of the sentence are a phrase of this section. */
export interface Mark {
  readonly section: string
  readonly from: number
  readonly to: number
  /** Its first word. */
  readonly word: Word
}

/** Classes of single words first, then phrases. */
export function marksOf(words: readonly Word[]): Mark[] {
  const book = actBook('en')
  const found: Mark[] = []
  for (const [from, word] of words.entries()) {
    for (const section of book.classesOf(word)) found.push({section, from, to: from + 1, word})
  }
  const offset = words[0]?.index ?? 0
  for (const {section, words: matched} of book.phrases.within(words)) {
    const from = matched[0].index - offset
    found.push({section, from, to: from + matched.length, word: matched[0]})
  }
  return found
}

/** Does the word at `from` open a clause of this kind: reason, condition, time, relative …? */
export const opens = (marks: readonly Mark[], from: number, kind: string): boolean =>
  marks.some((mark) => mark.from === from && mark.section === `openers-${kind}`)
