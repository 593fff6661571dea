// Words that no dictionary lists, since the language makes them at need: «непройденный», «госномер», "approver".
import type {Analysis} from '../core/document.js'
import type {Lang} from '../core/types.js'
import type {Guess} from './lexicon/suggest.js'
import {lookUp} from './look-up.js'
import prefixText from './prefixes.txt'

/** A beginning, and what it joins: any word, or verbs only. */
interface Prefix {
  readonly lang: string
  readonly prefix: string
  readonly joins: string
}

const PREFIXES: readonly Prefix[] = prefixText
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [lang = '', prefix = '', joins = ''] = line.split(' ')
    return {lang, prefix, joins}
  })

const SHORTEST = 4
/** What stands behind a prefix of verbs must be long: «по» and «за» begin half of all words. */
const SHORTEST_VERB = 6
/** So near must be what is meant behind it. */
const FAR_PART = 120

/** Is it made of a known word by a beginning that joins nearly any? */
export function isDerived(key: string, lang: Lang): boolean {
  const isMade = (one: Prefix): boolean => one.lang === lang && key.startsWith(one.prefix) && isJoined(key, one)
  if (PREFIXES.some(isMade)) return true
  return lang === 'ru' ? isCall(key) || isCounted(key) : isOfVerb(key)
}

function isJoined(key: string, {lang, prefix, joins}: Prefix): boolean {
  const rest = key.slice(prefix.length).replace(/^-/, '')
  if (rest.length < (joins === 'verb' ? SHORTEST_VERB : SHORTEST)) return false
  const {analyses} = lookUp(rest, lang as Lang)
  if (joins === 'verb') return analyses.some(isOfAction)
  if (joins === 'adjective') return analyses.some(({tags}) => tags.has('ADJF') && !tags.has('Apro'))
  return analyses.some(({tags}) => !SMALL.some((tag) => tags.has(tag)))
}

/** A prefix joins a whole word: «автоот» is no word. */
const SMALL = ['PREP', 'CONJ', 'PRCL', 'NPRO', 'Apro', 'INTJ']
const VERBS = ['VERB', 'INFN', 'GRND', 'PRTF', 'PRTS']

/** A verb in any form, or the noun of an action: «герметизирует», «заливка». */
const isOfAction = ({lemma, tags}: Analysis): boolean =>
  VERBS.some((tag) => tags.has(tag)) || (tags.has('NOUN') && /(?:ние|вка|чка|жка)$/.test(lemma))

/** «незнаю» is two words, «непройденный» is one. */
export function isNegated(key: string): boolean {
  if (!key.startsWith('не')) return false
  const {analyses} = lookUp(key.slice(2), 'ru')
  return analyses.length > 0 && analyses.every(({tags}) => tags.has('ADJF') || tags.has('PRTF'))
}

/** «пуско-наладочный»: a stem with its linking vowel before an adjective. */
export function isLinked(key: string): boolean {
  const [, head, last] = /^([а-я]{3,})[ое]-([а-я-]{5,})$/.exec(key) ?? []
  if (head === undefined || last === undefined || !lookUp(last, 'ru').analyses.some(({tags}) => tags.has('ADJF')))
    return false
  return ['', 'а', 'о', 'ь', 'я', 'ый', 'ий', 'ной'].some((ending) => lookUp(head + ending, 'ru').analyses.length > 0)
}

/** «прочлась», «распозналась»: a transitive verb with -ся, and the forms that take it. */
export function isReflexive(key: string): boolean {
  const [, verb] = /^(.{4,}(?:[аеиоуыюя](?=сь$)|[^аеиоуыюяь](?=ся$)))с[ья]$/.exec(key) ?? []
  return (
    verb !== undefined &&
    lookUp(verb, 'ru').analyses.some(({tags}) => tags.has('VERB') && tags.has('tran') && !tags.has('impr'))
  )
}

/** «сложновата», «громковато»: short forms that the dictionaries leave out. */
export const isSoftened = (key: string): boolean =>
  /.[ое]ват[аоы]?$/.test(key) && lookUp(key.replace(/[аоы]?$/, 'ый'), 'ru').known

/** «Кирюх!», «Милан, …»: a name that ends in а or я, called without it. */
function isCall(key: string): boolean {
  return /[бвгджзклмнпрстфхцчшщь]$/.test(key) && [`${key}а`, `${key.replace(/ь$/, '')}я`].some(isGivenName)
}

const isGivenName = (key: string): boolean => lookUp(key, 'ru').analyses.some(({tags}) => tags.has('Name'))

/** «одну-две», «два-три»: numerals of which the automaton knows each. */
function isCounted(key: string): boolean {
  const parts = key.split('-')
  return (
    parts.length === 2 &&
    parts.every((part) =>
      /^(?:од(?:ин|на|но|ну|ни|ного|ной|ному|ним)$|дв|тр|чет|пят|шест|сем|восем|девят|десят)/.test(part)
    )
  )
}

/** "approver", "categoriser", "capful": what does, or can be, what a known word says. */
function isOfVerb(key: string): boolean {
  const made = /^(.{3,})(ers?|ors?|fuls?|less|able|like|wise|proof|ish|ness)$/.exec(key)
  if (!made) return false
  const [, stem = '', ending = ''] = made
  const wants = /^(?:er|or|able)/.test(ending) ? 'VERB' : ending === 'ness' || ending === 'ish' ? 'ADJF' : 'NOUN'
  const bases = wants === 'VERB' ? [stem, `${stem}e`] : [stem]
  return bases.some((base) => lookUp(base, 'en').analyses.some(({tags}) => tags.has(wants) && !tags.has('Prop')))
}

/** «загерметезируем», «перерасчитаем»: the mistake is behind the prefix of a verb that no dictionary lists. */
export function guessDerived(key: string, lang: Lang, guess: (key: string) => readonly Guess[]): Guess[] {
  const made = PREFIXES.find(({joins, prefix, lang: of}) => joins === 'verb' && of === lang && key.startsWith(prefix))
  if (made === undefined || isJoined(key, made) || key.length < made.prefix.length + SHORTEST_VERB + 2) return []
  const guesses = guess(key.slice(made.prefix.length)).filter(
    ({word, cost}) => cost < FAR_PART && isJoined(made.prefix + word, made)
  )
  return guesses.map((one) => ({...one, word: made.prefix + one.word}))
}
