// Words of the language as against names: "Hi Customer" calls nobody.
import type {Analysis} from '../../core/document.js'
import {kept} from '../kept.js'
import {lexicon} from '../lexicon/lexicon.js'
import {isCyrillic} from './script.js'

/** Grammemes of names; Prop is what the English lexicon has for any proper noun. */
const NAMES = ['Name', 'Surn', 'Patr', 'Prop']

const isNamed = (tags: ReadonlySet<string>): boolean => NAMES.some((tag) => tags.has(tag))

const readingsOf = (key: string): readonly Analysis[] => lexicon(isCyrillic(key) ? 'ru' : 'en').analyse(key)

/** Is the key a word that is nobody's name? */
export const isCommonWord = kept((key): boolean => {
  const readings = readingsOf(key)
  return readings.length > 0 && !readings.some(({tags}) => isNamed(tags))
})

/** Has the key a meaning besides a name's? */
export const isOrdinary = (key: string): boolean => readingsOf(key).some(({tags}) => !isNamed(tags))
