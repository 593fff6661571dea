// Which of the words that may be meant fits among its neighbours: after "many" a plural, after «к» a dative, after "to" a
// verb. Grammar only weighs: among words equally near it decides, a far one it does not bring.
import type {Analysis, Word} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {fitsPreposition} from './confusions/case.js'
import type {Guess} from './lexicon/suggest.js'
import {lookUp} from './look-up.js'
import {placeIn} from './place-in.js'

/** What a good fit takes off a guess's cost, in hundredths of a mistake, and what a bad one adds. */
const GOOD = 30
const BAD = 20
/** What the reply or the customer's message says elsewhere is likely meant here. */
const SAID = 25

interface Neighbours {
  readonly before: Word | undefined
  readonly after: Word | undefined
}

/** The guesses, best first. `said`: keys of words in the ticket. */
export function byFit(word: Word, guesses: readonly Guess[], said: ReadonlySet<string>): readonly Guess[] {
  if (guesses.length < 2) return guesses
  const near = neighbours(word)
  const weigh = (one: Guess): Guess => ({
    ...one,
    cost: one.cost + fitAmong(one.word, word.lang, near) - (said.has(one.word) ? SAID : 0)
  })
  return guesses.map(weigh).sort((a, b) => a.cost - b.cost)
}

/** The words beside it with nothing but a space between. */
function neighbours(word: Word): Neighbours {
  const {sentence, start, end} = word
  const at = placeIn(word)
  const [before, after] = [sentence.words[at - 1], sentence.words[at + 1]]
  const isGap = (from: number, to: number) =>
    sentence.text.slice(from - sentence.start, to - sentence.start).trim() === ''
  return {
    before: before && isGap(before.end, start) ? before : undefined,
    after: after && isGap(end, after.start) ? after : undefined
  }
}

function fitAmong(meant: string, lang: Lang, near: Neighbours): number {
  // Two words: the first stands behind what is before, the second before what comes.
  const parts = meant.split(' ')
  const readings = (part: string) => lookUp(part, lang).analyses
  const [first, last] = [readings(parts[0]!), readings(parts.at(-1)!)]
  if (lang === 'en') return afterEnglish(parts[0]!, first, near.before) + beforeEnglish(parts.at(-1)!, near.after)
  return afterRussian(first, near.before) + beforeRussian(last, near.after)
}

type Readings = readonly Analysis[]
const some = (readings: Readings, ...tags: readonly string[]): boolean =>
  readings.some((one) => tags.every((tag) => one.tags.has(tag)))
const weight = (fits: boolean): number => (fits ? -GOOD : BAD)

const PLURAL = /^(?:many|several|few|these|those|various|both|most|all|two|three|four|five|six|ten|different|other)$/
const VERB_AFTER =
  /^(?:to|will|can|could|would|should|must|may|might|don't|doesn't|didn't|n't|can't|cannot|won't|please|let's|i'll|we'll|you'll)$/
const ADJECTIVE_AFTER = /^(?:is|are|was|were|be|been|very|so|too|quite|more|most|it's|that's|i'm|we're|you're)$/

function afterEnglish(meant: string, readings: Readings, before: Word | undefined): number {
  if (before === undefined || readings.length === 0) return 0
  const {key} = before
  if (key === 'a' || key === 'an') {
    if (/^[aeiou]/.test(meant) !== (key === 'an') && !/^(?:h|u|o|e)/.test(meant)) return BAD
    return weight((some(readings, 'NOUN') && !isPlural(readings)) || some(readings, 'ADJF'))
  }
  if (PLURAL.test(key)) return weight(isPlural(readings) || some(readings, 'ADJF'))
  if (VERB_AFTER.test(key))
    return weight(some(readings, 'VERB', 'pres') || some(readings, 'INFN') || some(readings, 'ADVB'))
  if (ADJECTIVE_AFTER.test(key)) return some(readings, 'ADJF') || some(readings, 'VERB', 'part') ? -GOOD : 0
  if (/^(?:i|we|you|they)$/.test(key)) return weight(some(readings, 'VERB') || some(readings, 'ADVB'))
  if (/^(?:the|my|your|our|his|their|its)$/.test(key)) return weight(some(readings, 'NOUN') || some(readings, 'ADJF'))
  return 0
}

const isPlural = (readings: Readings): boolean => readings[0]?.tags.has('plur') === true

/** "ther is" is there, "ther card" is their. */
function beforeEnglish(meant: string, after: Word | undefined): number {
  if (meant !== 'there' && meant !== 'their') return 0
  const isVerb =
    after === undefined ||
    /^(?:is|are|was|were|will|has|have|isn't|aren't|would|can|could|may|might|must|should)$/.test(after.key)
  return weight(isVerb === (meant === 'there'))
}

const CASES = ['nomn', 'gent', 'datv', 'accs', 'ablt', 'loct']
const isModifier = ({tags}: Analysis): boolean => tags.has('ADJF') || tags.has('PRTF')

/** «новая вещь»: the same case, number and gender. */
const agree = (modifier: Analysis, noun: Analysis): boolean =>
  CASES.some((tag) => modifier.tags.has(tag) && noun.tags.has(tag)) &&
  (modifier.tags.has('plur')
    ? noun.tags.has('plur')
    : noun.tags.has('sing') && ['masc', 'femn', 'neut'].some((tag) => modifier.tags.has(tag) && noun.tags.has(tag)))

function afterRussian(readings: Readings, before: Word | undefined): number {
  if (before === undefined || readings.length === 0) return 0
  const takes = fitsPreposition(before.key, readings)
  if (takes !== undefined) return weight(takes)
  const nouns = readings.filter(({tags}) => tags.has('NOUN'))
  const modifiers = before.analyses.filter(isModifier)
  if (modifiers.length > 0 && modifiers.length === before.analyses.length && nouns.length > 0)
    return weight(modifiers.some((one) => nouns.some((noun) => agree(one, noun))))
  return ofSubject(readings, before)
}

/** Forms of a verb that go with a pronoun. */
const PERSONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  я: [
    ['1per', 'sing'],
    ['past', 'masc'],
    ['past', 'femn']
  ],
  ты: [
    ['2per', 'sing'],
    ['past', 'masc'],
    ['past', 'femn']
  ],
  мы: [
    ['1per', 'plur'],
    ['past', 'plur']
  ],
  вы: [
    ['2per', 'plur'],
    ['past', 'plur']
  ],
  он: [
    ['3per', 'sing'],
    ['past', 'masc']
  ],
  она: [
    ['3per', 'sing'],
    ['past', 'femn']
  ],
  оно: [
    ['3per', 'sing'],
    ['past', 'neut']
  ],
  это: [
    ['3per', 'sing'],
    ['past', 'neut']
  ],
  они: [
    ['3per', 'plur'],
    ['past', 'plur']
  ]
}

function ofSubject(readings: Readings, {key}: Word): number {
  const persons = Object.hasOwn(PERSONS, key) ? PERSONS[key]! : undefined
  if (persons === undefined || !some(readings, 'VERB')) return 0
  return weight(persons.some((tags) => some(readings, ...tags)))
}

function beforeRussian(readings: Readings, after: Word | undefined): number {
  const nouns = after?.analyses.slice(0, 1).filter(({tags}) => tags.has('NOUN')) ?? []
  const modifiers = readings.filter(isModifier)
  if (nouns.length === 0 || modifiers.length === 0) return 0
  return modifiers.some((one) => nouns.some((noun) => agree(one, noun))) ? -GOOD : 0
}
