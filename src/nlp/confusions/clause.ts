// What rules of Russian grammar ask of the words around one another.
import type {Sentence, Word} from '../../core/document.js'

/** The clause around word `at`, from one mark to the next: the index of its first word, and the one after its last. */
export function clauseOf({words, text, start}: Sentence, at: number): readonly [from: number, to: number] {
  const isParted = (i: number) => text.slice(words[i - 1]!.end - start, words[i]!.start - start).trim() !== ''
  let from = at
  let to = at + 1
  while (from > 0 && !isParted(from)) from--
  while (to < words.length && !isParted(to)) to++
  return [from, to]
}

/** Has some reading of the word all of these grammemes? */
export const isRead = ({analyses}: Word, ...wanted: readonly string[]): boolean =>
  analyses.some(({tags}) => wanted.every((tag) => tags.has(tag)))

/** Adverbs, particles and pronouns in other cases than the first: they stand between words that belong together. */
export function isPassedOver(word: Word): boolean {
  if (isRead(word, 'NPRO')) return !isRead(word, 'NPRO', 'nomn')
  return isRead(word, 'ADVB') || isRead(word, 'PRCL')
}
