// Who acts: we, the customer, or somebody or something that the clause names.
import type {Analysis, Word} from '../../core/document.js'
import type {Actor, Form} from './predicate.js'
import {hasTag, inClass, isForm, isPreposition} from './words.js'

/** Who acts, and the word that says so. */
export interface Acting {
  readonly actor: Actor
  readonly subject?: Word
}

/** Who does what a predicate says; `before` is the subject of the clause before, which may act on here. */
export function actorOf(
  {tags, lemma}: Analysis,
  form: Form,
  words: readonly Word[],
  at: number,
  before: Word | undefined
): Acting {
  if (form === 'imperative') return {actor: 'you'}
  const pronoun = words.find((word) => !word.quoted && (isForm(word, 'pronouns-we') || isForm(word, 'pronouns-you')))
  if (pronoun && fits(pronoun, tags)) return {actor: isForm(pronoun, 'pronouns-you') ? 'you' : 'we', subject: pronoun}
  if (tags.has('1per')) return {actor: 'we'}
  if (tags.has('2per')) return {actor: 'you'}
  const subject = subjectOf(tags, words, at)
  if (subject) return {actor: 'other', subject}
  if (form === 'done' || form === 'state' || form === 'infinitive') return {actor: 'other'}
  // «Плагин встал криво, снёс и накатил заново»: what broke does not repair itself.
  const broke =
    before &&
    tags.has('tran') &&
    tags.has('past') &&
    inClass(lemma, 'verbs-repair') &&
    before.analyses[0]?.tags.has('inan')
  if (before && !broke && agrees(before, tags)) return {actor: 'other', subject: before}
  // Nobody named: «сняли», «чинят», «заменил» are ours; «прошло», «не хватило» are nobody's.
  if (tags.has('neut') || (tags.has('sing') && tags.has('3per'))) return {actor: 'other'}
  return {actor: 'we'}
}

/** Can the pronoun be the subject of this form? */
function fits(pronoun: Word, tags: ReadonlySet<string>): boolean {
  if (tags.has('3per') || tags.has('neut')) return false
  return tags.has(hasTag(pronoun, 'plur') ? 'plur' : 'sing')
}

/** The nominative that agrees with the predicate: the nearest before it, else the nearest after it. */
function subjectOf(tags: ReadonlySet<string>, words: readonly Word[], at: number): Word | undefined {
  const transitive = tags.has('tran')
  for (let i = at - 1; i >= 0; i--) {
    if (!canBeSubject(words, i, tags)) continue
    // «запрет снял», «деньги вернули»: alone before a transitive verb it is what was acted on.
    if (transitive && isAlsoObject(words[i]) && !hasObject(words, at, i)) continue
    return words[i]
  }
  // «Внесла в календарь …»: a transitive past that opens the sentence is the agent's own deed.
  if (transitive && at === 0 && tags.has('past') && tags.has('sing') && words[0] === words[0].sentence.words[0])
    return undefined
  // Behind a comma something else is told: «имя исправила, новая версия в письме».
  for (let i = at + 1; i < words.length && isJoined(words[i - 1], words[i]); i++) {
    if (!canBeSubject(words, i, tags)) continue
    if (transitive && isAlsoObject(words[i])) continue
    return words[i]
  }
  return undefined
}

function canBeSubject(words: readonly Word[], i: number, tags: ReadonlySet<string>): boolean {
  const word = words[i]
  if (isPreposition(words[i - 1]) || (isPreposition(words[i - 2]) && isAdjective(words[i - 1]))) return false
  // «OOM-killer прибил», «терменал завис»: a name or a misspelt word right at the front acts too.
  if (word.lang !== 'ru' || word.kind === 'code' || word.analyses.length === 0)
    return i === 0 && word.kind !== 'number' && !tags.has('plur') && !/[ую]$/.test(word.key)
  return word.kind === 'word' && agrees(word, tags)
}

const isAdjective = (word: Word): boolean => word.analyses.some(({tags}) => tags.has('ADJF') || tags.has('PRTF'))

/** Can the word be the subject of this form? */
export function agrees(word: Word, tags: ReadonlySet<string>): boolean {
  return word.analyses.some(({tags: noun}) => {
    if (!noun.has('nomn') || !(noun.has('NOUN') || noun.has('NPRO') || noun.has('NUMR'))) return false
    if (noun.has('1per') || noun.has('2per')) return false
    if (noun.has('NUMR')) return tags.has('plur') || tags.has('neut')
    if (tags.has('plur')) return noun.has('plur')
    if (!noun.has('sing')) return false
    for (const gender of ['masc', 'femn', 'neut']) if (tags.has(gender)) return noun.has(gender) || noun.has('ms-f')
    return true
  })
}

const isAlsoObject = (word: Word): boolean => word.analyses.some(({tags}) => tags.has('accs') && !tags.has('NPRO'))

/** Is another word acted on: after the verb, or a pronoun before it («сайты её не берут»)? */
const hasObject = (words: readonly Word[], at: number, subject: number): boolean =>
  words.some(
    (word, i) =>
      i !== subject && i !== at && !isPreposition(words[i - 1]) && (i > at ? isActedOn(word) : isPronounObject(word))
  )

const isActedOn = ({quoted, analyses}: Word): boolean =>
  quoted || analyses.some(({tags}) => tags.has('accs') || (tags.has('gent') && tags.has('NOUN')))

const isPronounObject = ({analyses}: Word): boolean =>
  analyses.some(({tags}) => tags.has('NPRO') && tags.has('accs') && !tags.has('nomn'))

const isJoined = (last: Word, word: Word): boolean =>
  !/[,;:—–(]/.test(last.sentence.text.slice(last.end - last.sentence.start, word.start - last.sentence.start))
