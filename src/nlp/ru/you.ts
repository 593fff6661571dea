// How a Russian reply addresses its reader: the words that say «ты» and those that say «вы».
import type {Analysis, Word} from '../../core/document.js'
import {oncePerReading} from '../kept.js'

/** `ты` and `твой`, `вы` and `ваш`, and verbs of the second person, told to do or said to do. */
export type You = 'ты' | 'твой' | 'делаешь' | 'сделай' | 'вы' | 'ваш' | 'делаете' | 'сделайте'

const PRONOUNS: Readonly<Record<string, You>> = {ты: 'ты', твой: 'твой', вы: 'вы', ваш: 'ваш'}

/** What a word says of the reader, when none of its readings says anything else. */
export const youOf = oncePerReading(({kind, lang, analyses}): You | undefined => {
  if (kind !== 'word' || lang !== 'ru' || analyses.length === 0) return undefined
  const first = readingOf(analyses[0])
  return first !== undefined && analyses.every((one) => isSame(readingOf(one), first)) ? first : undefined
})

/** «Звоните» is told and said at once. */
const isSame = (a: You | undefined, b: You): boolean => a !== undefined && isFamiliar(a) === isFamiliar(b)

export const isFamiliar = (you: You): boolean => you === 'ты' || you === 'твой' || you === 'делаешь' || you === 'сделай'

function readingOf({lemma, tags}: Analysis): You | undefined {
  if (tags.has('NPRO') || tags.has('Apro')) return PRONOUNS[lemma]
  if (!tags.has('VERB')) return undefined
  const isOne = tags.has('sing')
  if (tags.has('impr')) return tags.has('incl') ? undefined : isOne ? 'сделай' : 'сделайте'
  if (!tags.has('2per')) return undefined
  return isOne ? 'делаешь' : 'делаете'
}

const ALL: ReadonlySet<string> = new Set(['оба', 'обе', 'весь', 'двое', 'трое', 'вместе'])

/** «Вы с мужем», «вы оба», «вы все»: the word speaks to more than one. */
export function isToMany(word: Word, next: Word | undefined): boolean {
  if (youOf(word) !== 'вы' || next === undefined) return false
  return next.key === 'с' || next.key === 'со' || next.lemmas.some((lemma) => ALL.has(lemma))
}
