// What a word may be. Readings come likeliest first, and those of small words (and, the, to) are the only ones meant.
import type {Word} from '../../core/document.js'

const CLOSED = ['CONJ', 'PREP', 'NPRO', 'PRCL', 'INTJ', 'det', 'poss', 'neg']

/** Any reading has the tag. Asked of each word dozens of times, hence the plain loop. */
export function has(word: Word | undefined, tag: string): boolean {
  if (word === undefined) return false
  for (const {tags} of word.analyses) if (tags.has(tag)) return true
  return false
}
/** The likeliest reading has the tag. */
export const first = (word: Word | undefined, tag: string): boolean => word?.analyses[0]?.tags.has(tag) ?? false
function both(word: Word, tag: string, other: string): boolean {
  for (const {tags} of word.analyses) if (tags.has(tag) && tags.has(other)) return true
  return false
}

/** A small word: never a verb, whatever rare readings it has. */
export const isClosed = (word: Word | undefined): boolean => CLOSED.some((tag) => first(word, tag))

/** Chat leaves the apostrophe out: dont, cant, im, hes. */
const BARE_NEGATIVE = /^(?:do|does|did|ca|wo|is|was|are|were|have|has|had)nt$/
const BARE_AUXILIARY = /^(?:i|you|they|that|there|he|she)(m|ve|s|re)$/
const GLUED: Readonly<Record<string, string>> = {ve: 'have', ll: 'will', d: "'d", re: 'be', m: 'be', s: "'s"}

/** Lemma of be, have, do and the modals, also where they are glued to a pronoun (I've, we'll, that's); empty for others. */
export function auxiliaryOf(word: Word | undefined): string {
  if (word === undefined || word.kind !== 'word') return ''
  const {key} = word
  if (first(word, 'aux') || first(word, 'modal')) return word.analyses[0].lemma
  if (/^(?:do|does|did)$/.test(key)) return 'do'
  if (BARE_NEGATIVE.test(key)) return negatedAuxiliary(key)
  const glued = /'(ve|ll|d|re|m)$/.exec(key) ?? BARE_AUXILIARY.exec(key)
  if (glued) return GLUED[glued[1]]
  return key.endsWith("'s") && (isPronoun(word) || first(word, 'ADVB') || first(word, 'Ques')) ? "'s" : ''
}

function negatedAuxiliary(key: string): string {
  if (key.startsWith('d')) return 'do'
  if (key.startsWith('c')) return 'can'
  if (key.startsWith('wo')) return 'will'
  return key.startsWith('h') ? 'have' : 'be'
}

export const isPronoun = (word: Word | undefined): boolean => first(word, 'NPRO')
/** "Probably" is an adjective to the dictionary. */
export const isAdverb = (word: Word | undefined): boolean =>
  first(word, 'ADVB') ||
  (word !== undefined && /[a-z]{3}ly$/.test(word.key) && !has(word, 'NOUN') && !has(word, 'VERB'))
export const isNegative = (word: Word | undefined): boolean =>
  word !== undefined && (first(word, 'neg') || /n't$/.test(word.key) || BARE_NEGATIVE.test(word.key))
/** Opens a noun phrase: what stands right after it is no verb. */
export const isDeterminer = (word: Word | undefined): boolean =>
  first(word, 'det') || first(word, 'poss') || first(word, 'Anum')
/** What is in no dictionary is mostly a name. */
export function isNoun(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'number') return false
  return word.kind !== 'word' || word.analyses.length === 0 || has(word, 'NOUN')
}

/** New verbs (resynced, rebooked) are in no dictionary, but their endings are plain. */
const isNewVerb = ({analyses, kind, key}: Word): boolean =>
  analyses.length === 0 && kind === 'word' && /[a-z]{3}ed$/.test(key)
export const isVerb = (word: Word): boolean => has(word, 'VERB') || isNewVerb(word)
export const isPast = (word: Word | undefined): boolean =>
  word !== undefined && (both(word, 'VERB', 'past') || isNewVerb(word))
export const isParticiple = (word: Word | undefined): boolean =>
  word !== undefined && (both(word, 'VERB', 'part') || isNewVerb(word))
export const isGerund = (word: Word | undefined): boolean =>
  word !== undefined && (both(word, 'VERB', 'ger') || /^[a-z]{3,}(?:tt|nn|pp|gg)ing$/.test(word.key))
export const isThird = (word: Word | undefined): boolean => word !== undefined && both(word, 'VERB', '3per')
/** The base form of a verb: that of an imperative, of an infinitive, of "they open". */
export const isBase = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isClosed(word) &&
  word.analyses.some(({lemma, tags}) => lemma === word.key && tags.has('VERB') && tags.has('pres'))
/** Lemma of the verb that the word is a form of. */
export const verbLemma = (word: Word): string => word.analyses.find(({tags}) => tags.has('VERB'))?.lemma ?? word.key

/** May stand right after a verb as its object or its place. */
export const opensObject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.kind !== 'word' ||
    word.quoted ||
    isDeterminer(word) ||
    isPronoun(word) ||
    isAdverb(word) ||
    first(word, 'PREP') ||
    first(word, 'NUMR'))
