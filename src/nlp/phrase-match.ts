// Does a phrase of a book match these words? Elements are read where they lie among the book's numbers (`phrase-pack.ts`).
import type {Word} from '../core/document.js'
import {GAP_BITS, GAP_SHIFT, MET_BITS, Met, WAYS_SHIFT} from './phrase-pack.js'

/** No word of the book. */
export const UNKNOWN = -1
/** An exception may begin so many words more before what it excepts than it has elements. */
const ROOM = 3
/** No match. */
const NOWHERE = -1

/** The words that are looked at, each with the numbers that the book has for its key and its other lemmas. */
export interface Numbered {
  readonly words: readonly Word[]
  readonly numbers: readonly Int32Array[]
}

export interface Matcher {
  /** Place after the last word of the match of the phrase at `phrase` that begins at `from`; -1 when there is none. */
  match(text: Numbered, from: number, phrase: number): number
  /** Where the strings to write instead are listed, behind their length. */
  insteadAt(phrase: number): number
}

export function matcherOf(data: Int32Array, stringAt: (number: number) => string): Matcher {
  const insteadAt = (phrase: number): number => phrase + 1
  const exceptionsAt = (phrase: number): number => insteadAt(phrase) + 1 + data[insteadAt(phrase)]

  function match(text: Numbered, from: number, phrase: number): number {
    const exceptions = exceptionsAt(phrase)
    let at = exceptions + 1
    for (let left = data[exceptions]; left > 0; left--) at = afterElements(at)
    const to = matchElements(text, from, at + 1, data[at])
    if (to === NOWHERE) return NOWHERE
    at = exceptions + 1
    for (let left = data[exceptions]; left > 0; left--) {
      if (covers(text, from, to, at)) return NOWHERE
      at = afterElements(at)
    }
    return to
  }

  /** Place behind a list of elements, whose length is in front of it. */
  function afterElements(at: number): number {
    let element = at + 1
    for (let left = data[at]; left > 0; left--) element += 1 + (data[element] >> WAYS_SHIFT)
    return element
  }

  function matchElements(text: Numbered, place: number, element: number, left: number): number {
    if (left === 0) return place
    const head = data[element]
    const ways = head >> WAYS_SHIFT
    const next = element + 1 + ways
    const gap = (head >> GAP_SHIFT) & GAP_BITS
    if (gap > 0) {
      for (let skip = 0; skip <= gap; skip++) {
        const to = matchElements(text, place + skip, next, left - 1)
        if (to !== NOWHERE) return to
      }
      return NOWHERE
    }
    if (place < text.words.length && isMet(text, place, element + 1, next)) {
      const to = matchElements(text, place + 1, next, left - 1)
      if (to !== NOWHERE) return to
    }
    const optional = (head & 1) !== 0
    return optional ? matchElements(text, place, next, left - 1) : NOWHERE
  }

  /** Is the word one of the ways from `begin` to `end`? */
  function isMet({words, numbers}: Numbered, place: number, begin: number, end: number): boolean {
    const own = numbers[place]
    for (let at = begin; at < end; at++) {
      const number = data[at] >> MET_BITS
      const met = data[at] & ((1 << MET_BITS) - 1)
      if (
        met === Met.Lemma
          ? own.includes(number)
          : met === Met.Form
            ? own[0] === number
            : words[place].text === stringAt(number)
      )
        return true
    }
    return false
  }

  /** Does the exception at `at` match anywhere across the found words? */
  function covers(text: Numbered, from: number, to: number, at: number): boolean {
    for (let place = Math.max(0, from - data[at] - ROOM); place <= from; place++) {
      if (matchElements(text, place, at + 1, data[at]) >= to) return true
    }
    return false
  }

  return {match, insteadAt}
}
