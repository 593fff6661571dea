// Prefixes that stand apart from their word: «пере загрузите», "un lock".
import type {Sentence, Word} from '../../core/document.js'
import {lookUp} from '../look-up.js'
import type {Mistake} from './find.js'

/** Prefixes that are no words of their own, or hardly ever. */
const PREFIXES: ReadonlySet<string> = new Set(
  'пере недо раз рас воз вос обез разъ подъ отъ объ съ въ изъ un dis mis re'.split(' ')
)

/** A prefix, and a word that is one with it. */
export function tornPrefixes({words, text, start}: Sentence): Mistake[] {
  return words.slice(0, -1).flatMap((word, at) => {
    const next = words[at + 1]!
    if (
      !PREFIXES.has(word.key) ||
      /['’]/.test(text[word.start - start - 1] ?? '') ||
      text.slice(word.end - start, next.start - start) !== ' ' ||
      !isTorn(word, next)
    )
      return []
    return [{from: at, to: at + 2, right: [`${word.text}${next.text}`.toLowerCase()]}]
  })
}

function isTorn({key, lang}: Word, next: Word): boolean {
  if (next.key.length < 4 || next.kind !== 'word') return false
  const {analyses} = lookUp(key + next.key, lang)
  // «раз смотрю» is once, «раз пришли» is since.
  return analyses.length > 0 && (key !== 'раз' || next.analyses.length === 0)
}
