// Word classes and phrases of `acts.md`, as the readers of acts ask for them.
import type {Found, Sentence, Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import {actBook} from '../lang.js'
import {findPhrases} from '../phrases.js'

const FULL = 20_000

/** The sections that a key or lemma is in or begins a phrase of: replies repeat their words. */
const known = new Map<string, ReadonlySet<string>>()

function sectionsOf(first: string): ReadonlySet<string> {
  let found = known.get(first)
  if (!found) {
    found = new Set(
      actBook('ru')
        .all.get(first)
        ?.map(({section}) => section)
    )
    if (known.size >= FULL) known.clear()
    known.set(first, found)
  }
  return found
}

/** Is the word, in any of its readings, one of the class? */
export const isA = ({key, lemmas}: Word, section: string): boolean =>
  sectionsOf(key).has(section) || lemmas.some((lemma) => sectionsOf(lemma).has(section))

/** Is it this very form of a small word («не», «мы»)? */
export const isForm = (word: Word | undefined, section: string): boolean =>
  word !== undefined && sectionsOf(word.key).has(section)

/** Is the dictionary form one of the class? For a word whose reading is settled. */
export const inClass = (lemma: string, section: string): boolean => sectionsOf(lemma).has(section)

/** Sections that are asked of single words and never looked for as phrases. */
const CLASS = /^(?:verbs?|nouns?|words?|pronouns|adverbs|time|open-(?!therefore)|conjunctions|prefixes)/

/** All phrases of a sentence, since some forty sections are asked of it and of its clauses. */
const found = new WeakMap<Sentence, readonly Found[]>()

function phrasesOf(sentence: Sentence): readonly Found[] {
  let matches = found.get(sentence)
  if (!matches) {
    matches = [...findPhrases(sentence.words, actBook('ru').all)].filter(
      ({section, words}) => !CLASS.test(section) && words.some(({quoted}) => !quoted)
    )
    found.set(sentence, matches)
  }
  return matches
}

/** The first phrase of the section among the words. */
export function phraseIn(words: readonly Word[], section: string): Found | undefined {
  if (words.length === 0) return undefined
  const first = words[0].index
  const last = words[words.length - 1].index
  return phrasesOf(words[0].sentence).find(
    (match) =>
      match.section === section && match.words[0].index >= first && match.words[match.words.length - 1].index <= last
  )
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
