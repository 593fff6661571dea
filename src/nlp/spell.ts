// The spelling step. retext-spell on a whole Hunspell dictionary costs seconds and half a gigabyte, so it is handed one cut
// to the draft: the words that the compiled lexicon knows. What the others may mean is the lexicon's to say.

import type {Root} from 'nlcst'
import retextSpell from 'retext-spell'
import {VFile} from 'vfile'
import type {Misspelling, Word} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {guessDerived} from './derived.js'
import {byFit} from './fit.js'
import {kept, once} from './kept.js'
import {guessLayout} from './layout.js'
import {capitalized, startsUpper} from './letters.js'
import {lexicon} from './lexicon/lexicon.js'
import type {Guess} from './lexicon/suggest.js'
import {lookUp} from './look-up.js'
import {shortNames} from './short-names.js'
import {isStrange} from './strange-words.js'
import {isCode, isName, isUnlisted} from './unlisted.js'

/** Suggestions offered for a word, at most. */
const OFFERED = 5
/** Beyond it a part of the word is tried. */
const FAR_WHOLE = 140

/** Another language's words are far from ours. */
const FAR_STRANGE = 140

/** A sentence with many mistakes is still ours: most of its unknown words are near known ones. */
function isForeign(words: readonly Word[]): boolean {
  if (!isStrange(words)) return false
  const unknown = words.filter(({kind, known, lang}) => kind === 'word' && !known && lang === 'ru')
  const near = unknown.filter(
    (word) => (GUESSES[word.lang](word.key)[0]?.cost ?? Number.POSITIVE_INFINITY) <= FAR_STRANGE
  )
  return near.length * 3 <= unknown.length
}

const isForeignSentence = once(isForeign)

/** Words that may be misspelt, and what they may mean: nobody's name, no code, not somebody else's words. */
function suspects(words: readonly Word[], right: ReadonlySet<string>): Word[] {
  const short = shortNames(words)
  return words.filter(
    (word) =>
      word.kind === 'word' &&
      !word.known &&
      !word.quoted &&
      !short.has(word.key) &&
      !isExempt(word, right) &&
      !isForeignSentence(word.sentence.words) &&
      !isForeign(around(word, words))
  )
}

/** So many words on each side: a short sentence in another language seldom stands alone. */
const AROUND = 10

/** In the same letters: what stands in others tells nothing of these. */
const around = ({index, lang}: Word, words: readonly Word[]): readonly Word[] =>
  words
    .slice(Math.max(0, index - AROUND), index + AROUND)
    .filter((one) => one.lang === lang && one.key.charCodeAt(0) < BEYOND)
/** Beyond the blocks of Latin and Cyrillic. */
const BEYOND = 0x530

function isExempt(word: Word, right: ReadonlySet<string>): boolean {
  const {key, lang, analyses} = word
  if (right.has(key) || analyses.length > 0 || key.length < 3) return true
  return isCode(word) || isName(word) || lookUp(bare(key), lang).known
}

/** Without accents: "café" is known as "cafe". */
const bare = (key: string): string =>
  /[\u00C0-\u024F]/.test(key) ? key.normalize('NFD').replace(/[\u0300-\u036F]/g, '') : key

/** Runs retext-spell over the tree. `right`: keys of words that are right here, whatever the dictionaries say. */
export function spell(tree: Root, words: readonly Word[], right: ReadonlySet<string>): Misspelling[] {
  const unknown = new Map<number, Misspelling>()
  for (const word of suspects(words, right)) {
    const guesses = GUESSES[word.lang](word.key)
    if (!isUnlisted(word, guesses))
      unknown.set(word.start, {word, suggestions: inCase(word, byFit(word, guesses, right))})
  }
  if (unknown.size === 0) return []
  const dictionary = cutDictionary(words, unknown)
  // `max: -1`: nspell guesses by trying edits, a hundred times slower than the lexicon's walk over its automaton.
  const check = retextSpell({dictionary, ignoreLiteral: false, max: -1}) as unknown as Step
  const file = new VFile()
  withoutStacks(() => check(tree, file, () => {}))
  return file.messages.flatMap((message) => {
    const {place} = message
    const found = place && 'start' in place ? unknown.get(place.start.offset ?? -1) : undefined
    if (!found) return []
    message.expected = [...found.suggestions]
    return [found]
  })
}

/** A step that is done when it returns, since the dictionary is at hand. */
type Step = (tree: Root, file: VFile, next: () => void) => void

/** A message is an error that nobody throws; what its stack costs is most of what spelling costs. */
function withoutStacks(work: () => void): void {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** Replies repeat their slips too. */
const GUESSES = {ru: kept((key) => guess(key, 'ru')), en: kept((key) => guess(key, 'en'))}

function guess(key: string, lang: Lang): readonly Guess[] {
  const parted = lang === 'ru' ? withoutHyphen(key) : undefined
  if (parted !== undefined) return [{word: parted, cost: HYPHEN, edits: HYPHEN}]
  const near = (of: string) => lexicon(lang).guess(of, OFFERED)
  const guesses = near(key)
  const derived = guesses[0] === undefined || guesses[0].cost > FAR_WHOLE ? guessDerived(key, lang, near) : []
  if (derived.length > 0) return derived
  return guesses.length > 0 ? guesses : guessLayout(key, lang)
}

const HYPHEN = 40

/** «во-многом»: a preposition has no hyphen behind it. */
function withoutHyphen(key: string): string | undefined {
  const [left = '', right = '', more] = key.split('-')
  const isPreposition = lookUp(left, 'ru').analyses[0]?.tags.has('PREP') === true && left !== 'по'
  return isPreposition && more === undefined && lookUp(right, 'ru').known ? `${left} ${right}` : undefined
}

/** The guesses with a capital where the word has one, and in capitals if it is. */
function inCase({text}: Word, guesses: readonly Guess[]): string[] {
  if (text === text.toUpperCase()) return guesses.map(({word}) => word.toUpperCase())
  return guesses.map(({word}) => (startsUpper(text) ? capitalized(word) : word))
}

/** Every word of the draft that is right, as it is written; nothing needs an affix. */
function cutDictionary(words: readonly Word[], unknown: ReadonlyMap<number, unknown>) {
  const right = new Set(words.filter(({start}) => !unknown.has(start)).map(({text}) => text.replaceAll('/', '\\/')))
  return {aff: Buffer.from('SET UTF-8'), dic: Buffer.from([right.size, ...right].join('\n'))}
}
