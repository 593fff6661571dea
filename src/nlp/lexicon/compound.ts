import type {Analysis} from '../../core/document.js'
import type {Lang} from '../../core/types.js'

/** What the automaton itself knows. */
export interface Stored {
  has(key: string): boolean
  analyse(key: string): readonly Analysis[]
}

/** Readings of a word that is not stored but made of stored ones; undefined when it is not. */
export type Compound = (key: string, stored: Stored) => readonly Analysis[] | undefined

/** How each language makes words of words. */
export const compounds: Readonly<Record<Lang, Compound>> = {ru: russianCompound, en: englishCompound}

/** Particles that hang on any word: «скажите-ка», «деньги-то». */
const PARTICLES = new Set(['ка', 'то', 'таки'])
const UNCHANGING = ['PREP', 'CONJ', 'PRCL', 'INTJ']
/** A small word in a compound is a mistake, not a word: «что-бы», «не-правильно», «все-равно». */
const SMALL = [...UNCHANGING, 'NPRO', 'Apro']
/** Names and abbreviations in Latin letters, and numbers: «sms-рассылка», «3-дневный». */
const FOREIGN = /^[a-z\d]+$/
/** English prefixes that a hyphen may part from the word. */
const PREFIX = /^(anti|co|multi|mid|non|post|pre|re|semi|sub|super|ultra|un)$/
const ADVERB: Analysis['tags'] = new Set(['ADVB'])
const NOUN: Analysis['tags'] = new Set(['NOUN', 'sing'])

/** «интернет-магазин», «по-хорошему», «скажите-ка». */
function russianCompound(key: string, stored: Stored): readonly Analysis[] | undefined {
  const {heads, last} = hyphenated(key)
  if (heads.length === 0) return undefined
  if (heads.length === 1 && PARTICLES.has(last)) return withParticle(heads[0]!, stored)
  if (heads.length === 1 && heads[0] === 'по') return isManner(last, stored) ? [{lemma: key, tags: ADVERB}] : undefined
  // «да-да», «еле-еле»
  if (heads.length === 1 && heads[0] === last) return stored.has(last) ? joined(key, last, stored) : undefined
  const isPart = (part: string) => FOREIGN.test(part) || (stored.has(part) && !isSmall(stored.analyse(part)))
  if (!heads.every(isPart) || !isPart(last)) return undefined
  return joined(key, last, stored)
}

/** Pronouns take particles too («она-то»), prepositions do not («за-то»). */
function withParticle(word: string, stored: Stored): readonly Analysis[] | undefined {
  const [first] = stored.analyse(word)
  return first && !UNCHANGING.some((tag) => first.tags.has(tag)) ? stored.analyse(word) : undefined
}

/** «follow-up», «24-hour», «x-ray», «customer's», «customers'». */
function englishCompound(key: string, stored: Stored): readonly Analysis[] | undefined {
  const owner = /^(.+)'s$|^(.+s)'$/.exec(key)
  if (owner) return known(owner[1] ?? owner[2]!, stored)
  const {heads, last} = hyphenated(key)
  const isPart = (part: string) => stored.has(part) || /^(\d+|[a-z])$/.test(part) || PREFIX.test(part)
  if (heads.length === 0 || !heads.every(isPart) || !stored.has(last)) return undefined
  // A verb with its adverb is a noun: a follow-up, a log-in.
  return isSmall(stored.analyse(last)) || stored.analyse(last)[0]?.tags.has('ADVB')
    ? [{lemma: key, tags: NOUN}]
    : joined(key, last, stored)
}

function known(key: string, stored: Stored): readonly Analysis[] | undefined {
  return stored.has(key) ? stored.analyse(key) : englishCompound(key, stored)
}

/** The parts of a word between hyphens. No heads when it has no hyphen, or nothing between two. */
function hyphenated(key: string): {heads: readonly string[]; last: string} {
  const parts = key.split('-')
  return parts.includes('') ? {heads: [], last: key} : {heads: parts.slice(0, -1), last: parts.at(-1)!}
}

function joined(key: string, last: string, stored: Stored): readonly Analysis[] {
  const before = key.slice(0, key.length - last.length)
  return stored.analyse(last).map(({lemma, tags}) => ({lemma: before + lemma, tags}))
}

function isSmall(analyses: readonly Analysis[]): boolean {
  return SMALL.some((tag) => analyses[0]?.tags.has(tag))
}

/** «по-» makes adverbs of a dative («по-хорошему») and of -ски («по-русски»). */
function isManner(word: string, stored: Stored): boolean {
  const fits = ({tags}: Analysis) => tags.has('ADJF') && tags.has('datv') && tags.has('sing') && !tags.has('Apro')
  return stored.analyse(word).some(fits) || (/[сц]ки$/.test(word) && stored.has(`${word}й`))
}
