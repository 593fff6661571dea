// Replies repeat their sentences: formulae, templates, the same answer to the same question. What is told by the words of a
// sentence alone is worked out for the first of those that are alike, and kept for the others.
import type {Sentence, Word} from '../core/document.js'
import {kept, once} from './kept.js'

/** Long ones are seldom repeated, and not worth the room. UTF-16 code units. */
const LONG = 400

/** What is known of a sentence takes some kilobytes, of so many some tens of megabytes. */
const FULL = 12_000

/** The same object for all sentences with the same text, read in the same way. */
const shapes = kept((_key: string): object => ({}), FULL)

/** The sentence that these are all the words of. */
export function sentenceOf(words: readonly Word[]): Sentence | undefined {
  const sentence = words[0]?.sentence
  return sentence?.words === words ? sentence : undefined
}

const shapeOf = once((sentence: Sentence): object => {
  const {text, lang, words} = sentence
  // Some of the words of a sentence are not alike to the whole of another.
  if (!sentenceOf(words) || text.length > LONG) return sentence
  const kinds = words.every(({kind}) => kind === 'word') ? '' : words.map(({kind}) => kind).join(' ')
  return shapes(`${lang}\n${kinds}\n${text}`)
})

/**
 * A pure function of a sentence, wherever it stands: the answer holds places counted from its start, or its words by number.
 * `variantOf` names what the answer rests on besides the words: the part, the acts.
 */
export function onceAlike<T>(
  make: (sentence: Sentence) => T,
  variantOf: (sentence: Sentence) => string = () => ''
): (sentence: Sentence) => T {
  const known = new WeakMap<object, Map<string, {readonly value: T}>>()
  return (sentence) => {
    const shape = shapeOf(sentence)
    const variant = variantOf(sentence)
    let values = known.get(shape)
    if (!values) known.set(shape, (values = new Map()))
    let found = values.get(variant)
    if (!found) values.set(variant, (found = {value: make(sentence)}))
    return found.value
  }
}

/** A variant: the sentence's part. */
export const partOf = ({part}: Sentence): string => part

/** A variant: its part and what it does. */
export const partAndActs = ({part, acts}: Sentence): string => `${part} ${[...acts.keys()].join(' ')}`
