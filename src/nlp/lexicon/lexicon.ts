import {dataDirectory} from '../../core/data-directory.js'
import type {Analysis} from '../../core/document.js'
import type {Lang} from '../../core/types.js'
import {findWord, letterNumbers} from './automaton.js'
import {compounds} from './compound.js'
import {readTables} from './read.js'
import {alphabetOf, createReader} from './readings.js'
import {createSuggester, type Guess} from './suggest.js'

/** The words of a language. Keys are lower case with ё as е. */
export interface Lexicon {
  /** Is this form a word? */
  has(key: string): boolean
  /** Every reading, likeliest first; [] if unknown. The arrays and tag sets are shared: never mutate. */
  analyse(key: string): readonly Analysis[]
  /** Near words for a misspelt key, best first. Bounded work. */
  suggest(key: string, limit: number): readonly string[]
  /** The same, with how far each is. */
  guess(key: string, limit: number): readonly Guess[]
}

const loaded: Partial<Record<Lang, Lexicon>> = {}

/** Loaded on the first call and kept. Throws when the data file is missing, naming `npm run build`. */
export function lexicon(lang: Lang): Lexicon {
  return (loaded[lang] ??= openLexicon(new URL(`${lang}.lex`, dataDirectory), lang))
}

function openLexicon(path: URL, lang: Lang): Lexicon {
  const tables = readTables(path)
  const alphabet = alphabetOf(tables)
  const letters = letterNumbers(alphabet)
  const read = createReader(tables)
  const find = (word: string): number => findWord(tables.cells, tables.root, letters, word)
  const stored = {
    has: (key: string) => find(key) !== -1,
    analyse: (key: string) => {
      const cell = find(key)
      return cell === -1 ? [] : read(key, cell)
    }
  }
  const compound = compounds[lang]
  const guess = createSuggester({tables, alphabet, find, lang})
  return {
    has: (key) => find(key) !== -1 || compound(key, stored) !== undefined,
    analyse: (key) => (find(key) === -1 ? (compound(key, stored) ?? []) : stored.analyse(key)),
    guess,
    suggest: (key, limit) => guess(key, limit).map(({word}) => word)
  }
}
