import type {Analysis} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {lexicon} from './lexicon/lexicon.js'

export interface Reading {
  readonly analyses: readonly Analysis[]
  /** Distinct lemmas, likeliest first; the key itself when there are none. */
  readonly lemmas: readonly string[]
  readonly known: boolean
}

/** Replies repeat their words: in a batch nine look-ups in ten end here. Emptied when full, so memory stays flat. */
const cache: Record<Lang, Map<string, Reading>> = {ru: new Map(), en: new Map()}
const FULL = 50_000

/** What the lexicon says of a word. What is not a word (`lang` undefined) is known and has no readings. */
export function lookUp(key: string, lang: Lang | undefined): Reading {
  if (lang === undefined) return {analyses: [], lemmas: [key], known: true}
  const words = cache[lang]
  let reading = words.get(key)
  if (!reading) {
    const analyses = lexicon(lang).analyse(key)
    const lemmas = analyses.length === 0 ? [key] : [...new Set(analyses.map(({lemma}) => lemma))]
    reading = {analyses, lemmas, known: lexicon(lang).has(key)}
    if (words.size >= FULL) words.clear()
    words.set(key, reading)
  }
  return reading
}
