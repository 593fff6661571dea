import {type Document, type Match, type Phrases, SILENT_PARTS, type Word} from '../../src/core/document.js'
import {keyOf} from '../../src/nlp/key.js'
import {isProper} from '../../src/nlp/proper.js'

export interface Abbreviation {
  /** The word that it stands in: «SLA» in «SLA-таймер». */
  readonly word: Word
  /** The last word of one with a slash: «л» of «ф/л». */
  readonly last: Word
  /** In lower case, without the plural's s. */
  readonly letters: string
  /** The pages' full words; empty for one that they don't know. */
  readonly instead: readonly string[]
  /** The pages say that everybody knows it. */
  readonly known: boolean
}

/** Longer ones are words that were shouted. */
const LONGEST = 6

/** All abbreviations that the agent wrote, in order. `matches` are the places of the phrases. */
export function* abbreviations(doc: Document, matches: readonly Match[], phrases: Phrases): Generator<Abbreviation> {
  const slashed = new Map<number, Match>()
  for (const match of matches) if (isSlashed(match, doc.text)) slashed.set(match.words[0].index, match)
  for (const word of doc.words) {
    const match = slashed.get(word.index)
    if (SILENT_PARTS.has(word.sentence.part) || word.quoted) continue
    if (match) {
      const letters = match.words.map(({key}) => key).join('/')
      yield {word, last: match.words[match.words.length - 1], letters, instead: match.instead, known: false}
    } else if (word.kind === 'word') yield* inWord(word, phrases)
  }
}

/** «ф/л», "w/o": letters of a phrase that has more words than one, joined by a mark. */
const isSlashed = ({words, instead}: Match, text: string): boolean =>
  instead.length > 0 &&
  words.slice(1).every((word, at) => /^[/&]$/.test(text.slice(words[at].end, word.start))) &&
  words.length > 1

function* inWord(word: Word, phrases: Phrases): Generator<Abbreviation> {
  // An abbreviation has capitals, which a key never has; most words have none.
  if (word.text === word.key) return
  const parts = word.text.split('-')
  // «КС-ПР», "E-POS": the code or name of a thing.
  if (parts.length > 1 && parts.every(isCapitals)) return
  for (const part of parts) {
    const written = singular(part)
    if (!hasShape(written)) continue
    const letters = keyOf(written)
    const ways = waysOf({...word, text: written, key: letters, lemmas: [letters]}, phrases[word.sentence.lang])
    // With small letters («МоёТВ») it is a name, unless the pages say more.
    if (!ways && (!isCapitals(written) || !isOdd(word, parts))) continue
    yield {word, last: word, letters, instead: ways ?? [], known: ways?.length === 0}
  }
}

/** Full words of a listed abbreviation: none for one that everybody knows; undefined for one that is not listed. */
function waysOf(part: Word, index: Phrases['ru']): readonly string[] | undefined {
  const own = index.within([part])
  return own.find(({instead}) => instead.length === 0)?.instead ?? own[0]?.instead
}

/** "RMAs" and "RMA's" are "RMA". */
const singular = (text: string): string => text.replace(/^([A-Z]{2,})['’]?s$/, '$1')

/** Two capitals or more, and more capitals than small letters: «ЧДП», «ПДнД», "PoD". */
function hasShape(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST) return false
  let capitals = 0
  for (const letter of text) if (letter !== letter.toLowerCase()) capitals++
  return capitals > 1 && capitals * 2 > text.length
}

const isCapitals = (text: string): boolean => text === text.toUpperCase()

/** The lexicon does not have it, or has it as an abbreviation: else it is a shouted word or a name. */
function isOdd({analyses}: Word, parts: readonly string[]): boolean {
  // Two Latin letters may be anything: a state, a grade, somebody's initials.
  const letters = parts.map(singular).find(hasShape) ?? ''
  if (letters.length < (isLatin(letters) ? 3 : 2) || isRoman(letters)) return false
  if (parts.length > 1 || analyses.length === 0) return true
  const {tags} = analyses[0]
  return tags.has('Abbr') && !isProper(tags)
}

const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x250
/** Of the small numerals only: «MCC» and "CDC" are abbreviations. */
const isRoman = (text: string): boolean => /^[IVX]+$/.test(text)
