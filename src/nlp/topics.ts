// What a question is about, and how much of that a text takes up.
import type {Sentence, Word} from '../core/document.js'
import type {Asked} from './asked.js'
import {has} from './says.js'

const CONTENT = ['NOUN', 'VERB', 'INFN', 'ADJF', 'ADJ', 'PRTS', 'PRTF', 'ADJS', 'GRND']
/** Articles, pronouns, auxiliaries. */
const SMALL = ['det', 'poss', 'Anum', 'aux', 'modal', 'Apro', 'NPRO']

/** A word of meaning; unknown ones are mostly names. */
export function isContent({analyses, key}: Word): boolean {
  if (analyses.length === 0) return key.length > 2
  const {tags} = analyses[0]
  return CONTENT.some((tag) => tags.has(tag)) && !SMALL.some((tag) => tags.has(tag))
}

/** The words that say what it is about, none of the weak ones. */
export const topicsOf = ({words, lang}: Pick<Asked, 'words' | 'lang'>): Word[] =>
  words.filter((word) => isContent(word) && !has([word], lang, 'asks-weak'))

/** Words with so many letters in common at the beginning are of one root: «почините» and «починка». */
const ROOT = 5

/** What the words are recognised by: their lemmas, and the roots of the long ones. */
export function rootsOf(words: readonly Word[]): ReadonlySet<string> {
  const roots = new Set<string>()
  for (const word of words) if (isContent(word)) for (const root of rootsOfWord(word)) roots.add(root)
  return roots
}

const rootsOfWord = ({lemmas}: Word): string[] =>
  lemmas.flatMap((lemma) => (lemma.length < ROOT ? [lemma] : [lemma, `${lemma.slice(0, ROOT)}-`]))

export const isAmong = (word: Word, roots: ReadonlySet<string>): boolean =>
  rootsOfWord(word).some((root) => roots.has(root))

/** How many of the topics are among the roots: none 0, all 1. */
export const shareOf = (topics: readonly Word[], roots: ReadonlySet<string>): number =>
  topics.length === 0 ? 0 : topics.filter((topic) => isAmong(topic, roots)).length / topics.length

const VERBAL = ['VERB', 'INFN', 'PRTS', 'ADJS', 'PRED', 'aux', 'modal']
/** A sentence that answers begins with its verb within so many words; more of them with a greeting before. */
const BEGINNING = 3
const GREETING = 3

/** «Подойдёт ли чехол?» «Подойдёт»: does a sentence begin with the question's verb? */
export function isEchoed({words}: Asked, sentences: readonly Sentence[]): boolean {
  const verbs = new Set(words.filter(isVerbal).flatMap(({lemmas, key}) => [...lemmas, key]))
  return sentences.some((sentence) =>
    sentence.words
      .slice(0, BEGINNING + (sentence.acts.has('greeting') ? GREETING : 0))
      .some(({lemmas, key}) => verbs.has(key) || lemmas.some((one) => verbs.has(one)))
  )
}

const isVerbal = ({analyses}: Word): boolean => analyses.length > 0 && VERBAL.some((tag) => analyses[0].tags.has(tag))
