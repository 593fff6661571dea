// What faults of tone are learned from: what the other model knows a sentence by (`model/features.ts`), and the signs of tone
// in it, alone and in pairs, which count for more, lest they drown in the many words.
import type {Sentence} from '../../core/document.js'
import {FeatureSet} from '../model/feature-set.js'
import {mix, nameHash, ownFeaturesOf} from '../model/features.js'
import {type ToneSign, toneSignsOf} from './signs.js'

/** Kinds of features; at most 16. */
enum Of {
  Own,
  Sign,
  SignWord,
  SignWords,
  Pair,
  Near,
  SignMark
}

/** What one feature of a kind counts: a sign says more than a word, which is in a handful of examples by chance. */
const VALUES: Readonly<Record<Of, number>> = {
  [Of.Own]: 0.4,
  [Of.Sign]: 2,
  [Of.SignWord]: 1,
  [Of.SignWords]: 1,
  [Of.Pair]: 0.3,
  [Of.Near]: 0.5,
  [Of.SignMark]: 1
}

/** The kind is in the highest bits of a feature. */
const KIND_SHIFT = 28
const featureOf = (kind: Of, hash: number): number => ((kind << KIND_SHIFT) | (hash >>> (32 - KIND_SHIFT))) >>> 0

export const worthOf = (feature: number): number => VALUES[(feature >>> KIND_SHIFT) as Of]

/** A sign is paired with so many of those behind it. */
const PAIRED = 4
/** Signs with at most so many words between them are near. */
const NEAR = 2

/** Features of a sentence or of some of its clauses, none twice. */
export function toneFeaturesOf(sentence: Sentence): Uint32Array {
  const features = new FeatureSet()
  const own = ownFeaturesOf(sentence)
  for (let at = 0; at < own.length; at++) features.add(featureOf(Of.Own, own[at]))
  addSigns(features, sentence, toneSignsOf(sentence))
  return features.toArray()
}

/** Each sign with its words and with the end of the sentence, and which of them stands before which. */
function addSigns(features: FeatureSet, {words, mark}: Sentence, signs: readonly ToneSign[]): void {
  const add = (kind: Of, a: number, b = 0, c = 0): void => {
    features.add(featureOf(kind, mix(kind, a, b, c)))
  }
  const lemmaAt = (at: number): number => nameHash(words[at]?.kind === 'word' ? words[at].lemmas[0] : '')
  const names = signs.map(({name}) => nameHash(name))
  const last = nameHash(mark)
  for (const [at, {start, end}] of signs.entries()) {
    const name = names[at]
    add(Of.Sign, name)
    add(Of.SignWord, name, lemmaAt(start))
    if (end - start > 1) add(Of.SignWords, name, lemmaAt(start), lemmaAt(end - 1))
    add(Of.SignMark, name, last)
    if (start === 0) add(Of.SignMark, name, 0, 1)
    for (let next = at + 1; next < Math.min(signs.length, at + 1 + PAIRED); next++) {
      const other = signs[next]
      if (other.start < end) continue
      add(Of.Pair, name, names[next])
      if (other.start - end <= NEAR) add(Of.Near, name, names[next])
    }
  }
}
