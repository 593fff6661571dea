// What a reply says most often is what it means, unless the company has chosen. The Russian page's words are sayings and
// names that address nobody; the English page's are titles.
import {defineRule} from '../../src/core/define-rule.js'
import type {Document, Match, Sentence, Word} from '../../src/core/document.js'
import type {Context} from '../../src/core/rule.js'
import type {Problem, Span} from '../../src/core/types.js'
import {startsUpper} from '../../src/nlp/letters.js'
import {type Address, findAddresses} from '../../src/nlp/names/address.js'
import type {Company} from '../../src/nlp/names/calls.js'
import {ownText} from '../../src/nlp/names/own-text.js'
import {entriesOf} from '../../src/nlp/names/table.js'
import {tokensOf} from '../../src/nlp/names/tokens.js'
import {isFamiliar, isToMany, type You, youOf} from '../../src/nlp/ru/you.js'

type Options = {address: string}

/** A word that addresses the reader. */
interface Addressing {
  readonly word: Word
  readonly you: You
}

export default defineRule<Options>({
  severity: 'warning',
  since: '0.2.0',
  // `any`, `Вы`, `вы` or `ты`.
  options: {address: 'any'},
  *check(context) {
    const {doc, options} = context
    const matches = [...doc.find(context.words)]
    yield* titles(doc, matches)
    const all = addressings(context, matches)
    if (all.length === 0) return
    yield* closeness(all, options.address)
    yield* capitals(all, doc.text, options.address)
  }
})

/** Words to the reader, and to one reader: «вы с братом», «вы оба», «Коллеги, вы» are many. */
function addressings({doc, names}: Context<Options>, matches: readonly Match[]): Addressing[] {
  const right = new Set(matches.flatMap(({words}) => words.map(({index}) => index)))
  const own = doc.sentences.filter(({part, lang}) => lang === 'ru' && (part === 'body' || part === 'greeting'))
  if (own.some(greetsMany)) return []
  return own.flatMap(({words}): Addressing[] => {
    if (words.some((word, at) => isToMany(word, words[at + 1]))) return []
    return words.flatMap((word): Addressing[] => {
      const you = word.quoted || right.has(word.index) || names.has(word.key) ? undefined : youOf(word)
      return you === undefined ? [] : [{word, you}]
    })
  })
}

const greetsMany = ({part, words}: Sentence): boolean =>
  part === 'greeting' && words.some(({analyses}) => analyses[0]?.tags.has('NOUN') && isPlural(analyses[0].tags))

const isPlural = (tags: ReadonlySet<string>): boolean => tags.has('plur') && tags.has('nomn') && tags.has('anim')

/** «Ты» and «вы» in one reply, the first of each sentence. */
function* closeness(all: readonly Addressing[], address: string): Generator<Problem> {
  // A capital inside a sentence is the name of a button: «нажмите Проверь баланс».
  const [familiar, formal] = [all.filter(isOwnFamiliar), all.filter(({you}) => !isFamiliar(you))]
  const isFormal = address === 'any' ? formal.length >= familiar.length : address !== 'ты'
  if (address === 'any' && (formal.length === 0 || familiar.length === 0)) return
  const seen = new Set<Sentence>()
  for (const {word} of isFormal ? familiar : formal) {
    if (seen.has(word.sentence)) continue
    seen.add(word.sentence)
    yield {at: placeOf(word), message: isFormal ? 'familiar' : 'formal', data: {text: word.text}}
  }
}

const isOwnFamiliar = ({word, you}: Addressing): boolean =>
  isFamiliar(you) && (!startsUpper(word.text) || word === word.sentence.words[0])

/** «Вы» among «вам», or the other way round. */
function* capitals(all: readonly Addressing[], text: string, address: string): Generator<Problem> {
  const pronouns = all.filter(({word, you}) => (you === 'вы' || you === 'ваш') && !isForced(word, text))
  const upper = pronouns.filter(({word}) => startsUpper(word.text))
  const lower = pronouns.filter(({word}) => !startsUpper(word.text))
  if (pronouns.length === 0 || address === 'ты') return
  const isUpper = address === 'any' ? prefersUpper(upper, lower, pronouns) : address === 'Вы'
  for (const {word} of isUpper ? lower : upper) {
    const [first, rest] = [word.text[0], word.text.slice(1)]
    const other = (isUpper ? first.toUpperCase() : first.toLowerCase()) + rest
    const at = placeOf(word)
    yield {at, message: 'capital', data: {text: word.text, other}, fixes: [{at, text: other, safe: true}]}
  }
}

/** The more frequent form; of two as frequent the first. */
function prefersUpper(upper: readonly unknown[], lower: readonly unknown[], all: readonly Addressing[]): boolean {
  return upper.length === lower.length ? startsUpper(all[0].word.text) : upper.length > lower.length
}

/** At the beginning of a sentence, a line or a quotation, or all in capitals: the capital says nothing. */
function isForced({text, start, sentence}: Word, whole: string): boolean {
  if (text === text.toUpperCase() || start === sentence.words[0].start) return true
  let at = start - 1
  while (at > sentence.start && whole[at] === ' ') at--
  return startsUpper(text) && '.!?:…«"“„(\n—–-•*/>'.includes(whole[at])
}

/** "Hi Anna" and then "sir": a title is for those whom one does not call by first name. */
function* titles(doc: Document, matches: readonly Match[]): Generator<Problem> {
  const calls = matches.filter(
    ({words}) => words[0].sentence.lang === 'en' && isCall(doc.text, words[0], words.at(-1)!)
  )
  if (calls.length === 0) return
  if (!findAddresses(tokensOf(ownText(doc)), NOBODY).some(isByFirstName)) return
  for (const {start, end, text} of calls) yield {at: {start, end}, message: 'title', data: {text}}
}

const NOBODY: Company = {isReader: () => false, isOwn: () => false, isWriter: () => false}

const isByFirstName = ({marks, names}: Address): boolean =>
  names.length === 1 && !marks.some(isTitle) && entriesOf(names[0].key).length > 0

const isTitle = ({key}: {readonly key: string}): boolean => key !== 'dear'

/** Set off by commas or stops: "Thank you, sir." is a call, "the sir in room 4" and "Sir Ian" are none. */
function isCall(text: string, first: Word, last: Word): boolean {
  const before = text.slice(0, first.start).trimEnd().at(-1) ?? '.'
  return ',.!?;'.includes(before) && /^\s*(?:[,.!?;]|$)/.test(text.slice(last.end, last.end + 3))
}

const placeOf = ({start, end}: Word): Span => ({start, end})
