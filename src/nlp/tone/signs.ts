// What blame and talking down are told by: the word classes of `tone.md`, and the grammar of the words.
import type {Sentence, Word} from '../../core/document.js'
import {toneBook} from '../lang.js'

/** `start` and `end` are places among the words of the sentence. */
export interface ToneSign {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Signs in order of their first words. A word may be several. */
export function toneSignsOf({words, lang, mark}: Sentence): ToneSign[] {
  const signs: ToneSign[] = []
  if (words.length === 0) return signs
  const first = words[0].index
  const book = toneBook(lang)
  for (const [start, word] of words.entries()) {
    for (const name of book.classesOf(word)) signs.push({name, start, end: start + 1})
  }
  for (const {section, words: found} of book.phrases.within(words)) {
    const start = found[0].index - first
    signs.push({name: section, start, end: found[found.length - 1].index - first + 1})
  }
  for (const [start, word] of words.entries()) {
    const name = grammarOf(word)
    if (name !== undefined) signs.push({name, start, end: start + 1})
    // «Потерянный» пропуск, the "faulty" lamp; a name in quotation marks has a capital.
    if (word.quoted && !words[start - 1]?.quoted && word.text === word.key) {
      signs.push({name: 'quoted', start, end: start + 1})
    }
  }
  signs.sort((a, b) => a.start - b.start)
  if (mark === '?') signs.push({name: mark, start: words.length, end: words.length + 1})
  return signs
}

/** Grammar that tells, the likeliest first: whose deed it is, whether it was, is to be, or is told to do. */
const TELLING = ['neg', 'modal', 'impr', 'past', 'futr', 'INFN', 'GRND', 'COMP', '2per', '1per', 'PRTS'] as const

function grammarOf({kind, analyses}: Word): string | undefined {
  if (kind !== 'word' || analyses.length === 0) return undefined
  const {tags} = analyses[0]
  return TELLING.find((tag) => tags.has(tag))
}
