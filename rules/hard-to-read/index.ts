// How many years of school a reply takes, from the length of its words and sentences. Each language has its own numbers, as
// Russian words are longer.
import {defineRule} from '../../src/core/define-rule.js'
import type {Sentence} from '../../src/core/document.js'
import type {Lang} from '../../src/core/types.js'
import {syllablesIn} from './syllables.js'

/** The grade of school: `words` for each word of a mean sentence, `syllables` for each syllable of a mean word. */
interface Formula {
  readonly words: number
  readonly syllables: number
  readonly constant: number
}

/** English: Kincaid et al. 1975. Russian: Begtin, fitted to texts for school grades (plainrussian.ru). */
const FORMULAS: Readonly<Record<Lang, Formula>> = {
  en: {words: 0.39, syllables: 11.8, constant: -15.59},
  ru: {words: 0.318, syllables: 14.2, constant: -30.5}
}
/** Of fewer sentences the mean says little. */
const FEW_SENTENCES = 3

export default defineRule({
  severity: 'info',
  preset: 'strict',
  since: '0.2.0',
  cost: 2,
  options: {ru: 17, en: 14, words: 80},
  *check({doc, options}) {
    for (const lang of ['ru', 'en'] as const) {
      const own = doc.sentences.filter((one) => one.part === 'body' && one.lang === lang && /[.!?…]/.test(one.mark))
      const grade = gradeOf(own, lang, options.words)
      const most = options[lang]
      if (grade !== undefined && grade > most) yield {message: 'found', data: {grade, most}}
    }
  }
})

/** The grade, rounded; undefined of fewer than `least` words. Only whole sentences are counted, no lists. */
function gradeOf(own: readonly Sentence[], lang: Lang, least: number): number | undefined {
  const words = own.flatMap((one) => one.words.filter(({kind, quoted}) => kind === 'word' && !quoted))
  if (words.length < least || own.length < FEW_SENTENCES) return undefined
  const syllables = words.reduce((sum, {key}) => sum + syllablesIn(key, lang), 0)
  const {words: perWord, syllables: perSyllable, constant} = FORMULAS[lang]
  return Math.round((perWord * words.length) / own.length + (perSyllable * syllables) / words.length + constant)
}
