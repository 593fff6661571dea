import type {Analysis} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {kept} from './kept.js'
import {lexicon} from './lexicon/lexicon.js'

export interface Reading {
  readonly analyses: readonly Analysis[]
  /** Distinct lemmas, likeliest first; the key itself when there are none. */
  readonly lemmas: readonly string[]
  readonly known: boolean
}

const FULL = 50_000
const readerOf = (lang: Lang) =>
  kept((key): Reading => {
    const analyses = lexicon(lang).analyse(key)
    const lemmas = analyses.length === 0 ? [key] : [...new Set(analyses.map(({lemma}) => lemma))]
    return {analyses, lemmas, known: lexicon(lang).has(key)}
  }, FULL)
const readers = {ru: readerOf('ru'), en: readerOf('en')}

/** What the lexicon says of a word. What is not a word (`lang` undefined) is known and has no readings. */
export const lookUp = (key: string, lang: Lang | undefined): Reading =>
  lang === undefined ? {analyses: [], lemmas: [key], known: true} : readers[lang](key)
