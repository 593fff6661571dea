// Phrases → the book that `phrase-book.ts` searches. A book is read as it lies in its file: words are numbers, phrases are
// stretches of numbers, and nothing is parsed or made into objects. As text the same took a tenth of a start.
import type {Phrase, PhraseElement} from '../core/document.js'
import {keyOf} from './key.js'
import {packLines} from './line-table.js'
import {type Hashes, hashesOf} from './word-hashes.js'

/** Numbers before the slots of the words: how many slots, words and sections, where the phrases begin, how many numbers in all. */
export const HEAD = 5
/** Numbers a slot: both hashes of a word, and the number of the word; 0 where the slot is free. */
export const SLOT = 3
/** Slots for each word, at least: fewer make longer searches. */
const ROOM = 1.5

/** How an alternative of an element is met; in the lowest bits, below its number. */
export enum Met {
  /** As a word in any form. */
  Lemma,
  /** In this form only. */
  Form,
  /** Written so: the number is that of a string. */
  Capitals
}
export const MET_BITS = 2
/** An element's head: how many alternatives, above the gap, above whether it may be missing. */
export const GAP_SHIFT = 1
export const GAP_BITS = 0xf
export const WAYS_SHIFT = 5
/** A phrase that a word is the anchor of: the most words before the anchor are above the fewest. */
export const REACH_BITS = 0xff
export const REACH_SHIFT = 8

/** A single word by itself, in which nothing else is to be looked at. */
const isClass = ({elements, except, instead}: Phrase): boolean =>
  elements.length === 1 && except.length === 0 && instead.length === 0 && elements[0].capitals.length === 0

/**
 * Numbers of 32 bits: the head; the slots of the words; for each word where its lists begin; the lists; the phrases. Then the
 * strings: the names of the sections, the capitals, the phrases to write instead.
 *
 * Lists of a word: sections that have it by itself (twice the number, one more where any form of it will do); phrases that it
 * is the anchor of, each with its reach; sections that it begins phrases of. Each with its length in front.
 * A phrase: its section; how many strings to write instead, and these; how many exceptions and, for each, its elements behind
 * how many they are; the elements of the phrase itself behind how many they are.
 */
export function packBook(all: Iterable<Phrase>): Buffer {
  const phrases = [...all]
  const words = numbered(phrases.flatMap(wordsOf))
  const strings = numbered([...phrases.map(({section}) => section), ...phrases.flatMap(stringsOf)])
  const sections = new Set(phrases.map(({section}) => section)).size
  const lists = Array.from(words, () => ({
    classes: new Set<number>(),
    anchored: [] as number[],
    begun: new Set<number>()
  }))
  const listsOf = (word: string) => lists[words.get(word)!]
  const anchorOf = anchors(phrases)
  const body: number[] = []
  for (const phrase of phrases) {
    const section = strings.get(phrase.section)!
    const [first] = phrase.elements
    for (const word of keysOf(first)) listsOf(word).begun.add(section)
    if (isClass(phrase)) {
      for (const word of first.forms) listsOf(word).classes.add(2 * section)
      for (const word of first.lemmas) listsOf(word).classes.add(2 * section + 1)
      continue
    }
    const {element, reach} = anchorOf(phrase)
    for (const word of new Set(keysOf(element))) listsOf(word).anchored.push(body.length, reach)
    body.push(section, phrase.instead.length, ...phrase.instead.map((text) => strings.get(text)!), phrase.except.length)
    for (const elements of [...phrase.except, phrase.elements]) {
      body.push(elements.length, ...elements.flatMap((one) => packElement(one, words, strings)))
    }
  }
  const starts: number[] = []
  const listed: number[] = []
  for (const {classes, anchored, begun} of lists) {
    starts.push(listed.length)
    listed.push(classes.size, ...classes, anchored.length / 2, ...anchored, begun.size, ...begun)
  }
  const slots = packSlots([...words.keys()])
  const begin = HEAD + slots.length + starts.length + listed.length
  const head = [slots.length / SLOT, words.size, sections, begin, begin + body.length]
  const numbers = Int32Array.from([...head, ...slots, ...starts, ...listed, ...body])
  return Buffer.concat([Buffer.from(numbers.buffer), packLines(new Map(), [...strings.keys()])])
}

/** Places in the order of first appearance. */
const numbered = (texts: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(texts)].map((text, number) => [text, number]))

const keysOf = ({lemmas, forms, capitals}: PhraseElement): string[] => [...lemmas, ...forms, ...capitals.map(keyOf)]
const wordsOf = ({elements, except}: Phrase): string[] => [elements, ...except].flat().flatMap(keysOf)
const stringsOf = ({elements, except, instead}: Phrase): string[] => [
  ...instead,
  ...[elements, ...except].flat().flatMap(({capitals}) => capitals)
]

type Numbers = ReadonlyMap<string, number>

function packElement(
  {lemmas, forms, capitals, gap, optional}: PhraseElement,
  words: Numbers,
  strings: Numbers
): number[] {
  const way = (met: Met, numbers: Numbers) => (text: string) => (numbers.get(text)! << MET_BITS) | met
  const ways = [
    ...lemmas.map(way(Met.Lemma, words)),
    ...forms.map(way(Met.Form, words)),
    ...capitals.map(way(Met.Capitals, strings))
  ]
  return [(ways.length << WAYS_SHIFT) | (gap << GAP_SHIFT) | Number(optional), ...ways]
}

/** Where a phrase is looked for, and how far before that place it may begin. */
interface Anchor {
  readonly element: PhraseElement
  readonly reach: number
}

/**
 * A phrase is looked for where the rarest of its words stands: «вы …» begins a hundred phrases, and most sentences have it.
 * A word is as rare as it is in the phrases, and a long one rarer than a short one.
 */
function anchors(phrases: readonly Phrase[]): (phrase: Phrase) => Anchor {
  const times = new Map<string, number>()
  for (const {elements} of phrases) {
    for (const word of elements.flatMap(keysOf)) times.set(word, (times.get(word) ?? 0) + 1)
  }
  const commonness = (element: PhraseElement): number =>
    keysOf(element).reduce((sum, word) => sum + times.get(word)! / word.length, 0)
  return ({elements}) => {
    let best: Anchor | undefined
    let least = Number.POSITIVE_INFINITY
    let fewest = 0
    let most = 0
    for (const element of elements) {
      const {gap, optional} = element
      if (gap === 0 && !optional && commonness(element) < least) {
        least = commonness(element)
        best = {element, reach: (most << REACH_SHIFT) | fewest}
      }
      fewest += Number(gap === 0 && !optional)
      most += gap || 1
    }
    // A phrase begins with a word that must be there (`phrases.ts`).
    return best!
  }
}

function packSlots(words: readonly string[]): Int32Array {
  const count = 1 << Math.ceil(Math.log2(Math.max(2, words.length * ROOM)))
  const slots = new Int32Array(SLOT * count)
  const taken = new Map<string, string>()
  for (const [number, word] of words.entries()) {
    const hashes: Hashes = hashesOf(word)
    const other = taken.get(hashes.join())
    if (other !== undefined) throw new Error(`"${word}" and "${other}" have the same hashes`)
    taken.set(hashes.join(), word)
    let slot = hashes[0] & (count - 1)
    while (slots[SLOT * slot + 2] !== 0) slot = (slot + 1) & (count - 1)
    slots.set([...hashes, number + 1], SLOT * slot)
  }
  return slots
}
