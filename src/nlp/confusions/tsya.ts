// -тся and -ться, which sound alike: «сможем убедится», «деньги вернуться завтра». What stands before decides: a word that
// wants an infinitive, or a subject.
import type {Sentence, Word} from '../../core/document.js'
import {lookUp} from '../look-up.js'
import {clauseOf, isPassedOver, isRead} from './clause.js'
import type {Mistake} from './find.js'
import governText from './govern.txt'

/** Words that want an infinitive, by the heading they stand under. */
const GOVERN = readLists(governText)

function readLists(text: string): Readonly<Record<string, ReadonlySet<string>>> {
  const parts = text.split(/^# (\w+).*$/m).slice(1)
  const pairs = parts.flatMap((part, i) => (i % 2 === 0 ? [[part, new Set(parts[i + 1]!.split(/\s+/))] as const] : []))
  return Object.fromEntries(pairs)
}

export function wrongTsya(sentence: Sentence): Mistake[] {
  const {words} = sentence
  return words.flatMap((word, at) => {
    if (!/ть?ся$/.test(word.key)) return []
    const right = word.key.endsWith('ться') ? finiteFor(sentence, at) : infinitiveFor(sentence, at)
    return right === undefined ? [] : [{from: at, to: at + 1, right: [right]}]
  })
}

/** «остаться не получится»: words that have an infinitive themselves. */
const IMPERSONAL =
  /^(?:получится|удастся|придется|хочется|требуется|приходится|остается|останется|понадобится|рекомендуется)$/

/** «сможем убедится» → убедиться. */
function infinitiveFor(sentence: Sentence, at: number): string | undefined {
  const {words} = sentence
  const {key} = words[at]!
  if (IMPERSONAL.test(key)) return undefined
  const right = key.replace(/тся$/, 'ться')
  if (!lookUp(right, 'ru').analyses.some(({tags}) => tags.has('INFN'))) return undefined
  const [from] = clauseOf(sentence, at)
  let before = at - 1
  while (
    before >= from &&
    !isGovernor(words[before]!) &&
    (isPassedOver(words[before]!) || isOnlyDative(words[before]!))
  )
    before--
  const governor = words[before]
  if (before < from || governor === undefined || !isGovernor(governor)) return undefined
  // «всё что нужно находится в кабинете»
  return isRead(governor, 'PRED') &&
    before > from &&
    /^(?:что|чем|как|кто|где|когда|куда)$/.test(words[before - 1]!.key)
    ? undefined
    : right
}

const isOnlyDative = (word: Word): boolean => isRead(word, 'datv') && !isRead(word, 'nomn')

const isGovernor = (word: Word): boolean =>
  GOVERN.forms!.has(word.key) || (!isRead(word, 'INFN') && word.lemmas.some((lemma) => GOVERN.verbs!.has(lemma)))

/** «деньги вернуться завтра» → вернутся. */
function finiteFor(sentence: Sentence, at: number): string | undefined {
  const {words} = sentence
  const right = words[at]!.key.replace(/ться$/, 'тся')
  const twins = lookUp(right, 'ru').analyses.filter(({tags}) => tags.has('VERB') && tags.has('3per'))
  const [from, to] = clauseOf(sentence, at)
  let before = at - 1
  while (before >= from && isPassedOver(words[before]!)) before--
  // «компания стремиться помочь»: what stands right behind its subject may have an infinitive of its own.
  const mayGovern = (i: number): boolean =>
    i > at && before === at - 1 && isRead(words[i]!, 'INFN') && !isRead(words[i]!, 'VERB')
  // «пишу об этом, и мне это нравиться»: what stands before a pronoun seldom has to do with its verb.
  const isAfterPronoun = PRONOUN.test(words[before]?.key ?? '')
  const wants = (word: Word, i: number): boolean =>
    isAfterPronoun && i < before ? isGovernor(word) : wantsInfinitive(word, i < at)
  if (
    twins.length === 0 ||
    words.slice(from, to).some((word, i) => from + i !== at && !mayGovern(from + i) && wants(word, from + i))
  )
    return undefined
  // «возврат по чеку не производиться»
  const near = before
  while (before >= from && isOblique(words[before]!)) before--
  if (before < from || !isRead(words[before]!, 'nomn')) before = near
  const subject = words[before]
  if (before >= from && subject !== undefined && isSubject(subject, twins)) return right
  return before < at - 1 || before < from || !isRead(subject!, 'NOUN') || isRead(subject!, 'nomn')
    ? undefined
    : isBeforeSubject(words.slice(at + 1, to), twins)
      ? right
      : undefined
}

/** A word of a group that stands between subject and verb: a preposition, a noun that is no subject. */
const isOblique = (word: Word): boolean =>
  isRead(word, 'PREP') || ((isRead(word, 'NOUN') || isRead(word, 'ADJF')) && !isRead(word, 'nomn'))

const PRONOUN = /^(?:он|она|оно|они|это)$/

type Twins = readonly {readonly tags: ReadonlySet<string>}[]

/** A noun or a pronoun that the finite verb agrees with, and that has no infinitive of its own («возможность вернуться»). */
function isSubject(word: Word, twins: Twins): boolean {
  if (PRONOUN.test(word.key)) return agrees(word, twins)
  if (!isRead(word, 'NOUN', 'nomn') || word.lemmas.some((lemma) => GOVERN.nouns!.has(lemma) || ABSTRACT.test(lemma)))
    return false
  return !isRead(word, 'Abbr') && agrees(word, twins)
}

/** Nouns of actions and qualities: many take an infinitive. */
const ABSTRACT = /(?:ость|ние|тие|ство|ция|ка)$/

const agrees = (word: Word, twins: Twins): boolean =>
  ['sing', 'plur'].some((number) => isRead(word, 'nomn', number) && twins.some(({tags}) => tags.has(number)))

/** «освободиться ещё два места» */
function isBeforeSubject(after: readonly Word[], twins: Twins): boolean {
  const next = after.find((word) => !isPassedOver(word))
  if (next === undefined || !twins.some(({tags}) => tags.has('sing'))) return false
  return isRead(next, 'NUMR', 'nomn') && after.length > 1
}

/** May an infinitive in the same clause hang on this word? */
function wantsInfinitive(word: Word, isBefore: boolean): boolean {
  if (word.analyses.length === 0 && word.kind === 'word') return true
  if (['VERB', 'INFN', 'PRED', 'ADJS', 'PRTS', 'GRND', 'COMP'].some((tag) => isRead(word, tag))) return true
  return GOVERN.joints!.has(word.key) || (isBefore && GOVERN.nouns!.has(word.lemmas[0]!)) || isGovernor(word)
}
