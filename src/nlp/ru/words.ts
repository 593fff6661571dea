// Word classes and phrases of `acts.md`, as the readers of acts ask for them.
import type {Found, Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import {kept} from '../kept.js'
import {actBook} from '../lang.js'

/** The sections that a key or lemma is in or begins a phrase of. */
const sectionsOf = kept((first): ReadonlySet<string> => new Set(actBook('ru').sectionsBegunBy(first)))

/** Is the word, in any of its readings, one of the class? */
export const isA = ({key, lemmas}: Word, section: string): boolean =>
  sectionsOf(key).has(section) || lemmas.some((lemma) => sectionsOf(lemma).has(section))

/** Is it this very form of a small word («не», «мы»)? */
export const isForm = (word: Word | undefined, section: string): boolean =>
  word !== undefined && sectionsOf(word.key).has(section)

/** Is the dictionary form one of the class? For a word whose reading is settled. */
export const inClass = (lemma: string, section: string): boolean => sectionsOf(lemma).has(section)

/** The first phrase of the section among the words of a clause, where it is the writer's own. */
export function phraseIn(words: readonly Word[], section: string): Found | undefined {
  if (words.length === 0) return undefined
  const {start, sentence} = words[0]
  const {end} = words[words.length - 1]
  for (const match of actBook('ru').section(section).within(sentence.words)) {
    if (match.start >= start && match.end <= end && match.words.some(({quoted}) => !quoted)) return match
  }
  return undefined
}

/** From the first word to the last, with the quotation mark that closes it. */
export function spanOf(words: readonly Word[]): Span {
  const {end, quoted, sentence} = words[words.length - 1]
  const closes = quoted && /[»”"]/.test(sentence.text[end - sentence.start] ?? '')
  return {start: words[0].start, end: closes ? end + 1 : end}
}

/** Has the likeliest reading the tag? */
export const hasTag = (word: Word, tag: string): boolean => word.analyses[0]?.tags.has(tag) ?? false

export const isPreposition = (word: Word | undefined): boolean =>
  word !== undefined && (word.analyses[0]?.tags.has('PREP') ?? false)
