// What the model knows a sentence by: its words, their grammar, neighbours and classes, and what the readers of acts make of
// it. Each feature is a number (a hash), because a sentence has hundreds and none of them is ever read by anybody.
import type {Act, Document, Sentence, Word} from '../../core/document.js'
import {hashOf} from '../hash.js'
import {kept, once, oncePerReading} from '../kept.js'
import {actBook} from '../lang.js'
import {FeatureSet} from './feature-set.js'

/** Grammemes that tell what a word does in its sentence; gender, case and the like only scatter the few examples there are. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'VERB NOUN INFN PRTS PRTF ADJF ADJS GRND NPRO PREP CONJ PRCL ADVB COMP NUMR PRED INTJ Ques Abbr ' +
    'past pres futr impr 1per 2per 3per pssv perf impf neg aux modal ger part poss'
  ).split(' ')
)

/** Kinds of features: the same word as lemma, as neighbour and as opener are three things. */
enum Of {
  Lemma = 1,
  Key,
  Head,
  Tail,
  Tag,
  Lemmas,
  Keys,
  Tags,
  LemmaTag,
  TagLemma,
  Skip,
  Triple,
  Section,
  SectionTag,
  Opener,
  OpenerPair,
  Mark,
  Length,
  Part,
  Place,
  Act,
  Acts,
  ActBefore,
  ActAfter,
  Told,
  Number
}

const {imul} = Math

/** One number of a kind and up to three others, all bits stirred. */
export function mix(kind: number, a: number, b = 0, c = 0): number {
  let hash = imul(kind, 0x9e3779b1) + imul(a, 0x85ebca6b) + imul(b, 0xc2b2ae35) + imul(c, 0x165667b1)
  hash = imul(hash ^ (hash >>> 15), 0x27d4eb2f)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** What one word is known by. */
interface Sign {
  readonly lemma: number
  readonly key: number
  readonly tag: number
  /** Of its first letters, and of its last ones where it is long. */
  readonly head: number
  readonly tail: number | undefined
}

const tagHashes = new WeakMap<ReadonlySet<string>, number>()

function tagOf({kind, analyses}: Word): number {
  if (kind !== 'word') return nameHash(kind)
  if (analyses.length === 0) return 0
  const {tags} = analyses[0]
  let tag = tagHashes.get(tags)
  if (tag === undefined) {
    tag = 0
    for (const one of tags) if (TELLING.has(one)) tag ^= hashOf(one)
    tagHashes.set(tags, tag)
  }
  return tag
}

function signOf(word: Word): Sign {
  if (word.kind === 'word') return signOfWord(word)
  const own = nameHash(word.kind)
  return {lemma: own, key: own, tag: tagOf(word), head: own, tail: undefined}
}

const signOfWord = oncePerReading((word): Sign => {
  const {key, lemmas} = word
  return {
    lemma: hashOf(lemmas[0]),
    key: hashOf(key),
    tag: tagOf(word),
    head: hashOf(key.slice(0, 4)),
    tail: key.length > 5 ? hashOf(key.slice(-3)) : undefined
  }
})

/** Of sections, acts and the like: there are few, and each is met again and again. */
export const nameHash = kept(hashOf)

/** Features of each sentence, in order, none twice in a sentence; numbers of 32 bits. */
export const featuresOf = (sentences: readonly Sentence[], question: Document | undefined): Uint32Array[] =>
  placeFeaturesOf(sentences, question).map((place, at) => {
    const features = new FeatureSet(ownFeaturesOf(sentences[at]))
    for (const feature of place) features.add(feature)
    return features.toArray()
  })

/** What each sentence is known by beside its own features: where it stands, and among which others. */
export function placeFeaturesOf(sentences: readonly Sentence[], question: Document | undefined): Uint32Array[] {
  const told = new Set(question?.words.flatMap(({kind, lemmas}) => (kind === 'word' ? lemmas[0] : [])))
  return sentences.map((sentence, at) => {
    const place = mix(Of.Place, at < 2 ? at : at === sentences.length - 1 ? 3 : 2)
    const features = [...neighbours(sentences, at), place]
    if (told.size > 0) features.push(mix(Of.Told, shareTold(sentence, told)))
    return Uint32Array.from(features)
  })
}

/** Features of a sentence, or of some of its clauses, by itself. Both models ask for them. */
export const ownFeaturesOf = once((sentence: Sentence): Uint32Array => {
  const features = new FeatureSet()
  addWords(features, sentence)
  addClasses(features, sentence)
  addActs(features, sentence)
  features.add(mix(Of.Mark, nameHash(sentence.mark)))
  features.add(mix(Of.Length, Math.min(6, sentence.words.length >> 2)))
  features.add(mix(Of.Part, nameHash(sentence.part)))
  return features.toArray()
})

/** Words shorter than this are in every message. */
const SMALL = 3

/** In quarters: how much of the sentence the customer said before. */
function shareTold({words}: Sentence, told: ReadonlySet<string>): number {
  const content = words.filter(({kind, lemmas}) => kind === 'word' && lemmas[0].length > SMALL)
  const known = content.filter(({lemmas}) => told.has(lemmas[0])).length
  return Math.round((4 * known) / (content.length || 1))
}

function addWords(features: FeatureSet, {words}: Sentence): void {
  const signs = words.map(signOf)
  for (let at = 0; at < signs.length; at++) {
    const {lemma, key, tag, head, tail} = signs[at]
    const word = words[at]
    features.add(mix(Of.Lemma, lemma))
    features.add(mix(Of.Tag, tag))
    if (word.kind === 'number') features.add(mix(Of.Number, 0))
    if (word.kind === 'word') {
      if (key !== lemma) features.add(mix(Of.Key, key))
      features.add(mix(Of.Head, head))
      if (tail !== undefined) features.add(mix(Of.Tail, tail))
    }
    const next = signs[at + 1]
    if (!next) continue
    features.add(mix(Of.Lemmas, lemma, next.lemma))
    features.add(mix(Of.Keys, key, next.key))
    features.add(mix(Of.Tags, tag, next.tag))
    features.add(mix(Of.LemmaTag, lemma, next.tag))
    features.add(mix(Of.TagLemma, tag, next.lemma))
    const third = signs[at + 2]
    if (!third) continue
    features.add(mix(Of.Skip, lemma, third.lemma))
    features.add(mix(Of.Triple, tag, next.tag, third.tag))
  }
  if (signs.length > 0) features.add(mix(Of.Opener, signs[0].key, 0))
  if (signs.length > 0) features.add(mix(Of.Opener, signs[0].tag, 1))
  if (signs.length > 1) features.add(mix(Of.OpenerPair, signs[0].key, signs[1].key))
}

/** Word classes and phrases of `acts.md`, the classes with the grammar of the word. */
function addClasses(features: FeatureSet, {words, lang}: Sentence): void {
  const book = actBook(lang)
  const addClass = (section: string, word: Word): void => {
    const hash = nameHash(section)
    features.add(mix(Of.Section, hash))
    features.add(mix(Of.SectionTag, hash, tagOf(word)))
  }
  for (const word of words) for (const section of book.classesOf(word)) addClass(section, word)
  for (const {section, words: found} of book.phrases.within(words)) {
    if (found.length === 1) addClass(section, found[0])
    else features.add(mix(Of.Section, nameHash(section)))
  }
}

function addActs(features: FeatureSet, {acts}: Sentence): void {
  let all = 0
  for (const act of acts.keys()) {
    features.add(mix(Of.Act, nameHash(act)))
    all ^= nameHash(act)
  }
  features.add(mix(Of.Acts, all))
}

function neighbours(sentences: readonly Sentence[], at: number): number[] {
  const told = (kind: Of, acts: Iterable<Act> = []): number[] => Array.from(acts, (act) => mix(kind, nameHash(act)))
  return [...told(Of.ActBefore, sentences[at - 1]?.acts.keys()), ...told(Of.ActAfter, sentences[at + 1]?.acts.keys())]
}
