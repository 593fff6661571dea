// Compiled phrases as the bundle carries them, searched where they lie (`phrase-pack.ts` tells how). One search of a sentence
// finds the phrases of all sections, because dozens are asked of each.
import type {Found, Phrase, PhraseIndex, Word} from '../core/document.js'
import {onceAlike, sentenceOf} from './alike.js'
import {kept, oncePerReading} from './kept.js'
import {openLines} from './line-table.js'
import {matcherOf, type Numbered, UNKNOWN} from './phrase-match.js'
import {HEAD, packBook, REACH_BITS, REACH_SHIFT, SLOT} from './phrase-pack.js'
import {hashesOf, wordHashes} from './word-hashes.js'

export interface Book {
  /** The sections that have the word by itself, whatever stands beside it: its classes. Each once. */
  classesOf(word: Word): readonly string[]
  /** The other phrases of all sections: of several words, or with exceptions, or with something to say instead. */
  readonly phrases: PhraseIndex
  /** The phrases of one section, single words and all; empty when there is no such. */
  section(name: string): PhraseIndex
  /** Is there such a section? */
  hasSection(name: string): boolean
  /** The sections that have phrases which this key or lemma begins. */
  sectionsBegunBy(first: string): readonly string[]
}

/** Of phrases that are at hand, from the sources or from a team's pages. */
export const bookOfPhrases = (phrases: Iterable<Phrase>): Book => openBook(packBook(phrases))

/** Opens what `packBook` made. */
export function openBook(bytes: Buffer): Book {
  const [slots, wordCount, sectionCount, body, length] = new Int32Array(bytes.buffer, bytes.byteOffset, HEAD)
  const data = new Int32Array(bytes.buffer, bytes.byteOffset, length)
  const starts = HEAD + SLOT * slots
  const lists = starts + wordCount
  const lines = openLines(bytes.subarray(length * Int32Array.BYTES_PER_ELEMENT))
  const strings: string[] = []
  const stringAt = (number: number): string => (strings[number] ??= lines.more(number))
  const stringsAt = (at: number): readonly string[] =>
    data[at] === 0 ? NO_STRINGS : Array.from(data.subarray(at + 1, at + 1 + data[at]), stringAt)
  const {match, insteadAt} = matcherOf(data, stringAt)

  function numberOf(first: number, second: number): number {
    for (let slot = first & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = HEAD + SLOT * slot
      if (data[at + 2] === 0) return UNKNOWN
      if (data[at] === first && data[at + 1] === second) return data[at + 2] - 1
    }
  }
  const numbersOf = oncePerReading((word) => {
    const hashes = wordHashes(word)
    return Int32Array.from({length: hashes.length / 2}, (_, at) => numberOf(hashes[2 * at], hashes[2 * at + 1]))
  })

  // A word's three lists, each behind its length.
  const after = (at: number, width: number): number => at + 1 + width * data[at]
  const classesAt = (number: number): number => lists + data[starts + number]
  const anchoredAt = (number: number): number => after(classesAt(number), 1)
  const begunAt = (number: number): number => after(anchoredAt(number), 2)

  const classesOf = oncePerReading((word): readonly string[] => {
    const found = new Set<string>()
    for (const [place, number] of numbersOf(word).entries()) {
      if (number === UNKNOWN) continue
      const at = classesAt(number)
      for (const one of data.subarray(at + 1, after(at, 1))) {
        const inAnyForm = (one & 1) !== 0
        if (place === 0 || inAnyForm) found.add(stringAt(one >> 1))
      }
    }
    return found.size === 0 ? NO_STRINGS : [...found]
  })

  /** The phrases that are no single words, in the order of the words. */
  function search(words: readonly Word[]): Hit[] {
    const text: Numbered = {words, numbers: words.map(numbersOf)}
    const hits: Hit[] = []
    for (let place = 0; place < words.length; place++) {
      const numbers = text.numbers[place]
      for (let reading = 0; reading < numbers.length; reading++) {
        if (numbers[reading] !== UNKNOWN) lookAround(text, place, anchoredAt(numbers[reading]), hits)
      }
    }
    return hits.length > 1 ? hits.sort((a, b) => a.from - b.from) : hits
  }

  /** Tries the phrases of an anchor's list wherever they may begin. */
  function lookAround(text: Numbered, place: number, list: number, hits: Hit[]): void {
    for (let at = list + 1; at < after(list, 2); at += 2) {
      const phrase = body + data[at]
      const last = place - (data[at + 1] & REACH_BITS)
      for (let from = Math.max(0, place - (data[at + 1] >> REACH_SHIFT)); from <= last; from++) {
        const to = match(text, from, phrase)
        // The anchor may be there twice.
        if (to > 0 && !hits.some((hit) => hit.phrase === phrase && hit.from === from)) hits.push({from, to, phrase})
      }
    }
  }

  const foundAt = (words: readonly Word[], {from, to, phrase}: Hit): Found => ({
    start: words[from].start,
    end: words[to - 1].end,
    instead: stringsAt(insteadAt(phrase)),
    section: stringAt(data[phrase]),
    words: words.slice(from, to)
  })

  function searched(words: readonly Word[]): Searched {
    const hits = search(words)
    const sections = new Map<string, Hit[]>()
    const add = (section: string, hit: Hit): void => {
      const own = sections.get(section)
      if (own) own.push(hit)
      else sections.set(section, [hit])
    }
    for (let at = 0; at < words.length; at++) {
      for (const section of classesOf(words[at])) add(section, {from: at, to: at + 1, phrase: ALONE})
    }
    for (const hit of hits) add(stringAt(data[hit.phrase]), hit)
    for (const own of sections.values()) if (own.length > 1) own.sort((a, b) => a.from - b.from)
    return {hits, sections}
  }
  const searchedAlike = onceAlike(({words}) => searched(words))
  // Parts of a sentence are asked for one thing and forgotten.
  function searchOf(words: readonly Word[]): Searched {
    const sentence = sentenceOf(words)
    return sentence ? searchedAlike(sentence) : searched(words)
  }

  function inSection(words: readonly Word[], name: string): readonly Found[] {
    const hits = searchOf(words).sections.get(name)
    if (!hits) return NOT_FOUND
    return hits.map((hit) => (hit.phrase === ALONE ? foundAlone(words[hit.from], name) : foundAt(words, hit)))
  }

  const sectionsBegunBy = kept((first): readonly string[] => {
    const number = numberOf(...hashesOf(first))
    return number === UNKNOWN ? NO_STRINGS : stringsAt(begunAt(number))
  })
  const views = new Map<string, PhraseIndex>()
  let names: ReadonlySet<string> | undefined
  return {
    classesOf,
    phrases: {
      within: (words) => searchOf(words).hits.map((hit) => foundAt(words, hit)),
      begins: (first) => sectionsBegunBy(first).length > 0
    },
    section(name) {
      let view = views.get(name)
      if (!view)
        views.set(
          name,
          (view = {within: (words) => inSection(words, name), begins: (first) => sectionsBegunBy(first).includes(name)})
        )
      return view
    },
    hasSection: (name) =>
      (names ??= new Set(Array.from({length: sectionCount}, (_, number) => stringAt(number)))).has(name),
    sectionsBegunBy
  }
}

const NO_STRINGS: readonly string[] = []

/** The phrase at `phrase` matches the words [from, to). */
interface Hit {
  readonly from: number
  readonly to: number
  readonly phrase: number
}

/** Instead of a phrase: a word by itself. */
const ALONE = -1

/** What was found among words, by their numbers. */
interface Searched {
  readonly hits: readonly Hit[]
  /** With single words. */
  readonly sections: ReadonlyMap<string, readonly Hit[]>
}

const NOT_FOUND: readonly Found[] = []

const foundAlone = (word: Word, section: string): Found => ({
  start: word.start,
  end: word.end,
  instead: NO_STRINGS,
  section,
  words: [word]
})
