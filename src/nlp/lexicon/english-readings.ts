import type {HunspellForm} from './hunspell.js'

/** A lemma and its grammemes, joined with commas. */
export type EnglishReading = readonly [lemma: string, tags: string]

/** What the affix flags of a dictionary line tell of the word: G, D are endings of verbs, M, S of nouns, Y, P of adjectives. */
export interface WordClass {
  readonly noun: boolean
  readonly verb: boolean
  readonly adjective: boolean
  /** Takes -er and -est. */
  readonly gradable: boolean
  /** `,Prop`, `,Abbr`, or nothing. */
  readonly kind: string
}

const ADJECTIVE_ENDING = /(able|ible|ic|ical|ous|ive|ful|less|ary|ish|proof)$/
/** Endings of adjectives, but of nouns and verbs too: they count when there is no other sign. */
export const WEAK_ADJECTIVE_ENDING = /(al|ant|ent|ed|wide|free|ward|y)$/

/** Tells the class of a word by its flags and its ending. `possessed`: the dictionary lists the word with 's. */
export function classOf(word: string, flags: string, possessed: boolean): WordClass {
  const has = (letters: string) => [...letters].some((letter) => flags.includes(letter))
  const kind = /^\p{Lu}{2}/u.test(word) ? ',Abbr' : /^\p{Lu}/u.test(word) ? ',Prop' : ''
  const verb = has('GD')
  const noun = kind !== '' || possessed || has('M') || (has('S') && !verb)
  const gradable = has('T')
  const adjective = kind === '' && (has('YP') || gradable || ADJECTIVE_ENDING.test(word))
  return {noun, verb, adjective, gradable, kind}
}

/** The readings of one form of a dictionary line, likeliest first. None when the line does not tell. */
export function readingsOf(word: string, {form, before, suffix}: HunspellForm, of: WordClass): EnglishReading[] {
  const base = (before + word).toLowerCase()
  const key = form.toLowerCase()
  const nouns = (tags: string, lemma = key): EnglishReading[] => [[lemma, `NOUN,${tags}${of.kind}`]]
  switch (suffix) {
    case '':
      return [
        ...(of.noun ? nouns('sing', base) : []),
        ...(of.verb ? ([[base, 'VERB,pres']] as const) : []),
        ...(of.adjective ? ([[base, 'ADJF']] as const) : [])
      ].sort((a, b) => firstness(of, a[1]) - firstness(of, b[1]))
    case 'S':
      return [...(of.noun ? nouns('plur', base) : []), ...(of.verb ? ([[base, 'VERB,pres,3per,sing']] as const) : [])]
    case 'G':
      return [[base, 'VERB,ger']]
    case 'D':
      return [
        [base, 'VERB,past'],
        [base, 'VERB,part']
      ]
    case 'R':
      return of.gradable ? [[base, 'ADJF,COMP']] : nouns('sing')
    case 'T':
      return [[base, 'ADJF,Supr']]
    case 'Y':
      return [[key, 'ADVB']]
    case 'V':
    case 'B':
      return [[key, 'ADJF']]
    case 'H':
      return [[key, 'ADJF,Anum']]
    case 'Z':
    case 'X':
    case 'J':
      return nouns('plur', key.slice(0, -1))
    default:
      return nouns('sing')
  }
}

/** An adjective with adverb and -ness (clean, clear) is mostly that; otherwise the noun comes first. */
function firstness({adjective, gradable}: WordClass, tags: string): number {
  if (tags === 'ADJF') return adjective && gradable ? 0 : 3
  return tags.startsWith('NOUN') ? 1 : 2
}
