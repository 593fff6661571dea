// Words typed with the other language's keyboard switched on: «ghbdtn», "руддщ".
import type {Lang} from '../core/types.js'
import type {Guess} from './lexicon/suggest.js'
import {lookUp} from './look-up.js'

const KEYS = {
  en: "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
  ru: 'йцукенгшщзхъфывапролджэячсмитьбюё'
} as const

/** Shorter ones are codes. */
const SHORTEST = 4
const COST = 30

/** The word that the same keys write in the other layout, if there is one. */
export function guessLayout(key: string, lang: Lang): Guess[] {
  if (key.length < SHORTEST) return []
  const other = lang === 'ru' ? 'en' : 'ru'
  const places = Array.from(key, (letter) => KEYS[lang].indexOf(letter))
  if (places.includes(-1)) return []
  const word = places.map((place) => KEYS[other][place]).join('')
  return lookUp(word, other).analyses.length > 0 ? [{word, cost: COST, edits: COST}] : []
}
