// A preposition and a word in a case that it does not take: «по ошибки», «к сожаление», «для новый заказ».
import type {Analysis, Sentence, Word} from '../../core/document.js'
import {startsLow} from '../letters.js'
import {lookUp} from '../look-up.js'
import type {Mistake} from './find.js'

const CASES = {
  gent: ['gent', 'gen1', 'gen2'],
  datv: ['datv'],
  accs: ['accs', 'acc1', 'acc2'],
  ablt: ['ablt'],
  loct: ['loct', 'loc1', 'loc2']
} as const
type Case = keyof typeof CASES

/** Prepositions that are nothing else, and the cases that they take. */
const TAKES: Readonly<Record<string, readonly Case[]>> = {
  к: ['datv'],
  ко: ['datv'],
  от: ['gent'],
  из: ['gent'],
  до: ['gent'],
  для: ['gent'],
  без: ['gent'],
  у: ['gent'],
  над: ['ablt'],
  при: ['loct'],
  через: ['accs'],
  в: ['accs', 'loct'],
  на: ['accs', 'loct'],
  с: ['gent', 'accs', 'ablt'],
  за: ['accs', 'ablt'],
  под: ['accs', 'ablt'],
  о: ['accs', 'loct'],
  об: ['accs', 'loct'],
  по: ['datv', 'loct', 'accs']
}

/** Names decline as their bearers please, abbreviations and borrowed words not at all. */
const STIFF = ['Name', 'Surn', 'Patr', 'Geox', 'Orgn', 'Abbr', 'Fixd', 'Init', 'NPRO', 'Apro', 'Trad']
/** «пойти по грибы»; «пойти в гости, в няни». */
const ERRAND = /^(?:грибы|ягоды|дрова|воды|души|руки|домам)$/

export function wrongCases({words, text, start}: Sentence): Mistake[] {
  return words.slice(0, -1).flatMap((word, at) => {
    const takes = Object.hasOwn(TAKES, word.key) ? TAKES[word.key]! : undefined
    const next = words[at + 1]!
    if (!takes || text.slice(word.end - start, next.start - start) !== ' ' || !isWrong(next, takes, word.key)) return []
    if (/^\s*[-–]/.test(text.slice(next.end - start))) return []
    const right = inCase(next, takes)
    return right === undefined ? [] : [{from: at + 1, to: at + 2, right: [right]}]
  })
}

/** Does the preposition take some of these readings? Undefined when the word is no preposition. */
export const fitsPreposition = (key: string, readings: readonly Analysis[]): boolean | undefined =>
  Object.hasOwn(TAKES, key) ? readings.some((one) => hasCase(one, TAKES[key]!)) : undefined

const hasCase = ({tags}: Analysis, takes: readonly Case[]): boolean =>
  takes.some((one) => CASES[one].some((tag) => tags.has(tag)))

function isWrong(word: Word, takes: readonly Case[], preposition: string): boolean {
  const {key, kind, analyses, text} = word
  if (kind !== 'word' || analyses.length === 0 || !startsLow(text) || key.includes('-') || key.length < 4) return false
  const isNominal = ({tags}: Analysis) =>
    (tags.has('NOUN') || tags.has('ADJF') || tags.has('PRTF')) && !STIFF.some((tag) => tags.has(tag))
  if (!analyses.every(isNominal) || ERRAND.test(key)) return false
  if (preposition === 'по' && isErrand(analyses)) return true
  if (/^(?:в|на|через|за)$/.test(preposition) && analyses.some(({tags}) => tags.has('anim') && tags.has('plur')))
    return false
  return !analyses.some((one) => hasCase(one, takes))
}

/** «по ошибки»: «по» takes the accusative of a plural only where one goes for it. */
const isErrand = (analyses: readonly Analysis[]): boolean =>
  analyses.some(({tags}) => tags.has('femn') && tags.has('sing') && tags.has('gent')) &&
  !analyses.some(({tags}) => tags.has('datv') || tags.has('loct') || (tags.has('accs') && !tags.has('plur')))

const ENDINGS =
  'е и у ю а я ы о ь й ой ей ом ем ам ям ах ях ами ями ов ев ий ии ию ия ии ией ого его ому ему ым им ых их ую юю ое ее ая яя'.split(
    ' '
  )

/** The form of the same word in one of these cases, with the least changed. */
function inCase({key, analyses}: Word, takes: readonly Case[]): string | undefined {
  const wanted = takes.includes('accs') && takes.includes('datv') ? (['datv', 'loct'] as const) : takes
  const lemmas = new Set(analyses.map(({lemma}) => lemma))
  const forms = [0, 1, 2].flatMap((cut) => ENDINGS.map((ending) => key.slice(0, key.length - cut) + ending))
  return forms.find((form) => lookUp(form, 'ru').analyses.some((one) => lemmas.has(one.lemma) && hasCase(one, wanted)))
}
