// The spelling step. retext-spell on a whole Hunspell dictionary costs seconds and half a gigabyte, so it is handed one cut
// to the draft: the words that the compiled lexicon knows. What the others may mean is the lexicon's to say.

import type {Root} from 'nlcst'
import retextSpell from 'retext-spell'
import {VFile} from 'vfile'
import type {Misspelling, Sentence, Word} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {startsUpper} from './letters.js'
import {lexicon} from './lexicon/lexicon.js'
import {lookUp} from './look-up.js'
import {entriesOf} from './names/table.js'
import prefixText from './prefixes.txt'

/** Suggestions offered for a word, at most. */
const OFFERED = 5

/** Words that may be misspelt, and what they may mean: nobody's name, no code, not somebody else's words. */
function suspects(words: readonly Word[], right: ReadonlySet<string>): Word[] {
  return words.filter(
    (word) => word.kind === 'word' && !word.known && !word.quoted && !isExempt(word, right) && !isForeign(word.sentence)
  )
}

/** A sentence in Spanish or Polish is not misspelt English: most of its words are in no dictionary. */
function isForeign({words}: Sentence): boolean {
  const plain = words.filter(({kind}) => kind === 'word')
  return plain.length >= 4 && plain.filter(({known}) => !known).length > plain.length * 0.4
}

function isExempt(word: Word, right: ReadonlySet<string>): boolean {
  const {text, key, lang, analyses} = word
  if (right.has(key) || analyses.length > 0 || key.length < 3) return true
  return isAbbreviation(text, key) || isName(word) || isDerived(key, lang) || lookUp(bare(key), lang).known
}

/** SMS, iPhone; «птс» as chats write it; «кол-во», "am/pm". */
function isAbbreviation(text: string, key: string): boolean {
  if (/[a-zа-яё][A-ZА-ЯЁ]|^[A-ZА-ЯЁ]{2}/.test(text) || key.includes('/')) return true
  return /^[бвгджзйклмнпрстфхцчшщ]{3,4}$/.test(key) || /^[а-я]{1,3}-[а-я]{1,3}$/.test(key)
}

/** A capital inside a sentence, in a greeting or a signature, or at the start before a comma: «Фирдаус, …». */
function isName({text, key, sentence, end, index}: Word): boolean {
  if (!startsUpper(text)) return false
  const first = sentence.words.find(({kind}) => kind === 'word')
  if (sentence.part !== 'body' || first?.text !== text) return true
  const next = sentence.words[index - sentence.words[0].index + 1]
  const isCalled = sentence.text[end - sentence.start] === ',' && entriesOf(key).length > 0
  return isCalled || (next !== undefined && next.start === end + 1 && /^\p{Lu}\p{Ll}/u.test(next.text))
}

/** «непройденный», «авиакасса», "reselect": a known word behind a beginning that joins nearly any. */
function isDerived(key: string, lang: Lang): boolean {
  const rest = PREFIXES.filter((one) => one.lang === lang && key.startsWith(one.prefix)).map(({prefix}) =>
    key.slice(prefix.length)
  )
  if (rest.some((one) => one.length > 4 && lookUp(one, lang).analyses.length > 0)) return true
  // «незнаю» is two words, «непройденный» is one.
  const negated = lang === 'ru' && key.startsWith('не') ? lookUp(key.slice(2), lang).analyses : []
  return negated.length > 0 && negated.every(({tags}) => tags.has('ADJF') || tags.has('PRTF'))
}

const PREFIXES = prefixText
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({lang: line.slice(0, 2), prefix: line.slice(3)}))

/** Without accents: "café" is known as "cafe". */
const bare = (key: string): string =>
  /[\u00C0-\u024F]/.test(key) ? key.normalize('NFD').replace(/[\u0300-\u036F]/g, '') : key

/** Runs retext-spell over the tree. `right`: keys of words that are right here, whatever the dictionaries say. */
export function spell(tree: Root, words: readonly Word[], right: ReadonlySet<string>): Misspelling[] {
  const unknown = new Map(suspects(words, right).map((word) => [word.start, word]))
  if (unknown.size === 0) return []
  const dictionary = cutDictionary(words, unknown)
  // `max: -1`: nspell guesses by trying edits, a hundred times slower than the lexicon's walk over its automaton.
  const check = retextSpell({dictionary, ignoreLiteral: false, max: -1}) as unknown as Step
  const file = new VFile()
  withoutStacks(() => check(tree, file, () => {}))
  return file.messages.flatMap((message) => {
    const {place} = message
    const word = place && 'start' in place ? unknown.get(place.start.offset ?? -1) : undefined
    if (!word) return []
    const suggestions = suggest(word)
    message.expected = suggestions
    return [{word, suggestions}]
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

function suggest({text, key, lang}: Word): string[] {
  const found = lexicon(lang).suggest(key, OFFERED)
  return startsUpper(text) ? found.map((one) => one[0].toUpperCase() + one.slice(1)) : [...found]
}

/** Every word of the draft that is right, as it is written; nothing needs an affix. */
function cutDictionary(words: readonly Word[], unknown: ReadonlyMap<number, Word>) {
  const right = new Set(words.filter(({start}) => !unknown.has(start)).map(({text}) => text.replaceAll('/', '\\/')))
  return {aff: Buffer.from('SET UTF-8'), dic: Buffer.from([right.size, ...right].join('\n'))}
}
