// What blame and talking down are learned from: the signs of a sentence, alone and in pairs, and less from its words. Tags of
// all words, places and lengths, by which the other labels are told (`model/features.ts`), only drown the few that tell.
import type {Sentence, Word} from '../../core/document.js'
import {hashOf} from '../hash.js'
import {mix} from '../model/features.js'
import {type ToneSign, toneSignsOf} from './signs.js'

/** Kinds of features; at most 16. */
enum Of {
  Word,
  Words,
  Opener,
  Mark,
  Sign,
  SignWord,
  SignWords,
  Pair,
  Near,
  SignMark
}

/** What one feature of a kind counts: a sign says more than a word, which is in a handful of examples by chance. */
const VALUES: Readonly<Record<Of, number>> = {
  [Of.Word]: 0.4,
  [Of.Words]: 0.2,
  [Of.Opener]: 0.2,
  [Of.Mark]: 1,
  [Of.Sign]: 2,
  [Of.SignWord]: 1,
  [Of.SignWords]: 1,
  [Of.Pair]: 0.3,
  [Of.Near]: 0.5,
  [Of.SignMark]: 1
}

/** The kind is in the highest bits of a feature. */
const KIND_SHIFT = 28
const featureOf = (kind: Of, a: number, b = 0, c = 0): number =>
  ((kind << KIND_SHIFT) | (mix(kind, a, b, c) >>> (32 - KIND_SHIFT))) >>> 0

export const worthOf = (feature: number): number => VALUES[(feature >>> KIND_SHIFT) as Of]

/** A sign is paired with so many of those behind it. */
const PAIRED = 10
/** Signs with at most so many words between them are near. */
const NEAR = 2

/** Features of a sentence or of some of its clauses, none twice. */
export function toneFeaturesOf(sentence: Sentence): Uint32Array {
  const features = new Set<number>()
  const lemmas = sentence.words.map((word) => hashOf(word.kind === 'word' ? word.lemmas[0] : word.kind))
  addWords(features, sentence.words, lemmas)
  features.add(featureOf(Of.Mark, hashOf(sentence.mark)))
  addSigns(features, toneSignsOf(sentence), lemmas, hashOf(sentence.mark))
  return Uint32Array.from(features)
}

function addWords(features: Set<number>, words: readonly Word[], lemmas: readonly number[]): void {
  const keys = words.map(({kind, key}) => hashOf(kind === 'word' ? key : kind))
  for (const [at, lemma] of lemmas.entries()) {
    features.add(featureOf(Of.Word, lemma, 0))
    if (keys[at] !== lemma) features.add(featureOf(Of.Word, keys[at], 1))
    if (at + 1 < lemmas.length) {
      features.add(featureOf(Of.Words, lemma, lemmas[at + 1], 0))
      features.add(featureOf(Of.Words, keys[at], keys[at + 1], 1))
    }
    if (at + 2 < lemmas.length) features.add(featureOf(Of.Words, lemma, lemmas[at + 2], 2))
  }
  if (keys.length > 0) features.add(featureOf(Of.Opener, keys[0]))
  if (keys.length > 1) features.add(featureOf(Of.Opener, keys[0], keys[1]))
}

/** Each sign with its words and with the end of the sentence, and which of them stands before which. */
function addSigns(features: Set<number>, signs: readonly ToneSign[], lemmas: readonly number[], mark: number): void {
  const names = signs.map(({name}) => hashOf(name))
  for (const [at, {start, end}] of signs.entries()) {
    const name = names[at]
    features.add(featureOf(Of.Sign, name))
    features.add(featureOf(Of.SignWord, name, lemmas[start] ?? 0))
    if (end - start > 1) features.add(featureOf(Of.SignWords, name, lemmas[start], lemmas[end - 1]))
    features.add(featureOf(Of.SignMark, name, mark, 0))
    if (start === 0) features.add(featureOf(Of.SignMark, name, 0, 1))
    for (let next = at + 1; next < Math.min(signs.length, at + 1 + PAIRED); next++) {
      const other = signs[next]
      if (other.start < end) continue
      features.add(featureOf(Of.Pair, name, names[next]))
      if (other.start - end <= NEAR) features.add(featureOf(Of.Near, name, names[next]))
    }
  }
}
