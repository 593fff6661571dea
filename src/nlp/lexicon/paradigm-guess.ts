import type {Paradigm} from './opencorpora.js'
import type {Survey} from './survey.js'

/** Word classes that take new words; names have endings of their own and would mislead. */
const PRODUCTIVE = /^(NOUN|ADJF|INFN)\b(?!.*\b(Name|Surn|Patr|Geox|Orgn|Abbr|Apro|Anum|Erro|Dist)\b)/
const LONGEST_ENDING = 5

/** Tells by which paradigms words inflect. */
export interface Guesser {
  /** Paradigms of the lexemes with this very lemma. */
  paradigmsOf(lemma: string): readonly Paradigm[]
  /** Paradigms of the lemmas that end likest, most frequent first: pymorphy's idea. */
  guess(lemma: string): readonly Paradigm[]
}

/** A form of a lexeme. */
export interface Inflected {
  readonly form: string
  readonly tags: string
}

/** Learns the endings of OpenCorpora's lemmas. */
export function createGuesser(paradigms: readonly Paradigm[], {lemmas}: Survey): Guesser {
  const byEnding = new Map<string, Map<number, number>>()
  for (const [lemma, numbers] of lemmas) {
    for (const number of numbers.filter((number) => PRODUCTIVE.test(paradigms[number]![0]!.tags))) {
      for (const ending of endings(lemma)) {
        const counts = byEnding.get(ending) ?? new Map<number, number>()
        byEnding.set(ending, counts.set(number, (counts.get(number) ?? 0) + 1))
      }
    }
  }
  return {
    paradigmsOf: (lemma) => (lemmas.get(lemma) ?? []).map((number) => paradigms[number]!),
    guess(lemma) {
      const known = endings(lemma).find((ending) => byEnding.has(ending))
      const counts = [...(byEnding.get(known ?? '') ?? [])].sort((a, b) => b[1] - a[1])
      return counts.map(([number]) => paradigms[number]!)
    }
  }
}

/** The forms of a word by a paradigm; none if the lemma does not end as the paradigm's does. */
export function inflect(lemma: string, paradigm: Paradigm): Inflected[] {
  const {prefix, suffix} = paradigm[0]!
  if (!lemma.startsWith(prefix) || !lemma.endsWith(suffix)) return []
  const stem = lemma.slice(prefix.length, lemma.length - suffix.length)
  return paradigm.map((cell) => ({form: cell.prefix + stem + cell.suffix, tags: cell.tags}))
}

/** Endings of a word, longest first. */
function endings(word: string): string[] {
  return Array.from({length: Math.min(LONGEST_ENDING, word.length)}, (_, i) => word.slice(-LONGEST_ENDING + i))
}
