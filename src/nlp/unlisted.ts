// Right words that no dictionary lists: names, codes, words of a trade. Where no known word is near enough to be meant,
// the unknown one is rather new than wrong.
import type {Word} from '../core/document.js'
import {isDerived, isLinked, isNegated, isReflexive, isSoftened} from './derived.js'
import givenNames from './given-names.txt'
import {startsLow, startsUpper} from './letters.js'
import type {Guess} from './lexicon/suggest.js'
import {lookUp} from './look-up.js'
import {entriesOf} from './names/table.js'
import {placeIn} from './place-in.js'

/** Beyond it lie more new words than misspelt ones. English writers go further astray, and Russian makes more words. */
const FAR = {ru: 165, en: 205} as const
/** One slip in a long word is a slip, however rare the word is that it makes. */
const LONG = 9
const SLIP = 110
const FURTHER = 60
/** For a word that is made of a known one: «предаукционный». But "untill" is no tillage undone, and «расчитывать» sounds right. */
const SOUND = 40
const FAR_DERIVED = {ru: 105, en: 125} as const
/** For the first word of a sentence, which has a capital whether it is a name or not; and for short names. */
const FAR_CAPITAL = 150
const FAR_SHORT = 65
/** For a given name that may be meant for another word: "Ive". */
const FAR_NAME = 30
const SHORT = 6

/** SMS, iPhone; «птс» as chats write it; «кол-во», "am/pm"; `.htaccess`, `shop.example`, `%appdata%`, `^Anoop`. */
export function isCode({text, key, lang, sentence, start, end}: Word): boolean {
  if (key === "n't" || /[a-zа-яё][A-ZА-ЯЁ]|^[A-ZА-ЯЁ]{2}|-[A-ZА-ЯЁ]|[\u0300-\u036F]/.test(text) || key.includes('/'))
    return true
  if (/^[бвгджзйклмнпрстфхцчшщ]{3,4}$/.test(key) || /^[а-я]{1,3}-[а-я]{1,3}$/.test(key)) return true
  // "we were unawa... https://": the channel cut it.
  const rest = sentence.text.slice(end - sentence.start)
  if (/^(?:\.{3}|…)\s*https?:/.test(rest) || (lang === 'en' && /^(?:\.{3}|…)\s*$/.test(rest))) return true
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 2), start - sentence.start)
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 2)
  // «Готово.Проверьте» lacks a space, while `.htaccess` is a name.
  if (lang === 'en' && /(?:^|[^.…])\.$/.test(before)) return true
  return /[%\\/_@#^$<{=~*]$/.test(before) || /^(?:[%\\_@>}=~*(]|\.[a-z\d])/.test(after)
}

/** A capital inside a sentence, or before another one. */
export function isName(word: Word): boolean {
  const {text, end, sentence} = word
  if (!startsUpper(text)) return false
  if (!isFirst(word)) return true
  if (sentence.part !== 'body') return false
  const next = nextOf(word)
  return (
    next !== undefined &&
    next.start === end + 1 &&
    startsUpper(next.text) &&
    startsLow(next.text.slice(1)) &&
    !isPronoun(next)
  )
}

const NAMES = ` ${givenNames.replace(/^#.*$/gm, '').replaceAll('\n', ' ')} `

/** A given name of some nation; in the lexicon it would hide mistakes in small letters. */
const isGivenName = (key: string): boolean => entriesOf(key).length > 0 || NAMES.includes(` ${key} `)

/** «Абонимент Вам продлили»: the capital is for politeness. */
const isPronoun = ({analyses}: Word): boolean => analyses.some(({tags}) => tags.has('NPRO') || tags.has('Apro'))

const isFirst = ({text, sentence}: Word): boolean => sentence.words.find(({kind}) => kind === 'word')?.text === text

const nextOf = (word: Word): Word | undefined => word.sentence.words[placeIn(word) + 1]

/** Is the unknown word rather one that the dictionaries lack than a misspelt one? `guesses`: what may be meant, best first. */
export function isUnlisted(word: Word, guesses: readonly Guess[]): boolean {
  const {text, key, lang, sentence} = word
  const [best] = guesses
  // Nothing is near a compound of which each part is known: «как-только», «что-бы».
  if (best === undefined) return !isJoinedWrongly(word)
  if (lang === 'ru' && (isNegated(key) || isLinked(key) || isReflexive(key) || isSoftened(key))) return true
  if (lang === 'ru' && /^не [^ ]+$/.test(best.word)) return false
  if (lang === 'en' && isNounPair(best)) return true
  if (best.cost > FAR_DERIVED[lang] && best.edits > SOUND && isDerived(key, lang)) return true
  if (isCut(word, guesses)) return true
  const far = FAR[lang] + (isSlip(word, best) ? FURTHER : 0)
  if (!startsUpper(text)) return best.cost > far
  if (isGivenName(key)) return best.cost > FAR_NAME
  if (sentence.part !== 'body') return best.cost > FAR_CAPITAL || !isCourtesy(best.word, word)
  return (
    best.cost >
    (isSubject(word) && key.length <= SHORT
      ? FAR_SHORT
      : key.length > SHORT + 1
        ? far
        : isSlip(word, best) && lang === 'ru'
          ? FAR[lang]
          : FAR_CAPITAL)
  )
}

/** One mistake in a long word; or two long words written as one, but no compound: «длинноухий», «слайдшоу». */
function isSlip({key, lang}: Word, {word, edits}: Guess): boolean {
  if (key.length < LONG || edits > SLIP) return false
  const [left = '', right] = word.split(' ')
  if (right === undefined) return true
  return lang === 'ru' && left.length > 3 && right.length > 3 && !/[ое]$/.test(left) && !isBareNoun(left)
}

/** «слайд», «бизнес»: such a noun may stand before another as its part. */
const isBareNoun = (key: string): boolean =>
  lookUp(key, 'ru').analyses.some(({tags}) => tags.has('NOUN') && tags.has('masc') && tags.has('nomn'))

/** «мы с рисунко…»: somebody did not finish. */
const isCut = ({key, sentence, end}: Word, guesses: readonly Guess[]): boolean =>
  /^(?:\.{3}|…)\s*$/.test(sentence.text.slice(end - sentence.start)) && guesses.some(({word}) => word.startsWith(key))

const isJoinedWrongly = ({key, lang}: Word): boolean =>
  key.includes('-') && new Set(key.split('-')).size > 1 && key.split('-').every((part) => lookUp(part, lang).known)

/** "elderflower", "gamertag": English writes two nouns as one as it likes. */
function isNounPair({word}: Guess): boolean {
  const parts = word.split(' ')
  const isNoun = (part: string) => part.length > 3 && lookUp(part, 'en').analyses[0]?.tags.has('NOUN')
  return parts.length === 2 && parts.every(isNoun)
}

/** Names stand in greetings and signatures, and so do a few words that are no names: «Здраствуйте», "Regads". */
function isCourtesy(meant: string, {lang}: Word): boolean {
  if (lang === 'en')
    return /^(?:hello|dear|thanks?|good|best|kind|regards|sincerely|yours|warm|morning|please)$/.test(meant)
  const [first] = lookUp(meant, lang).analyses
  return (
    first !== undefined &&
    (first.tags.has('VERB') || first.tags.has('ADJF') || first.tags.has('ADVB') || first.tags.has('INTJ'))
  )
}

const FINITE = ['past', '3per', 'aux']

/** "Bex is driving", "Owain turned it": names do without an article, most nouns do not. */
function isSubject(word: Word): boolean {
  const next = nextOf(word)
  return (
    word.lang === 'en' &&
    next !== undefined &&
    next.analyses.some(({tags}) => tags.has('VERB') && FINITE.some((tag) => tags.has(tag)))
  )
}
