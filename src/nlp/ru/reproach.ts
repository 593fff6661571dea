// Упрёк по грамматике: «читать надо было», «сказали бы сразу», «вы сами поставили», «вы, видимо, не читали».
import type {Sentence, Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import {toneBook} from '../lang.js'
import {hasTag, spanOf} from './words.js'

/** Ends of the reproach that begins at `at`, or 0. */
type Construction = (words: readonly Word[], at: number) => number

export function reproachRu({words, mark}: Sentence): Span | undefined {
  if (mark === '?' || isOurs(words)) return undefined
  for (let at = 0; at < words.length; at++) {
    if (words[at].quoted) continue
    for (const construction of CONSTRUCTIONS) {
      const end = construction(words, at)
      if (end > 0) return spanOf(words.slice(at, end))
    }
  }
  return undefined
}

/** Who owns up, thanks or speaks of conditions reproaches nobody. */
const OURS = new Set(
  (
    'извините извини простите жаль сожалею сожалеем благодарим благодарны виноваты стыдно нам мне нами мной хорошо правильно спасибо ' +
    'если мы я наш наша наше наши нашей нашего нашему чтобы когда хотели'
  ).split(' ')
)
const isOurs = (words: readonly Word[]): boolean =>
  words.some((word, at) => OURS.has(word.key) || (hasTag(word, '1per') && words[at - 1]?.key !== 'не'))

const isIn = ({key, lemmas}: Word, section: string): boolean => {
  const index = toneBook('ru').section(section)
  return index.begins(key) || lemmas.some((lemma) => index.begins(lemma))
}

const isYou = (word: Word | undefined): boolean => word?.key === 'вы' || word?.key === 'ты'
const isPast = (word: Word): boolean => hasTag(word, 'VERB') && hasTag(word, 'past')
const isDone = (word: Word): boolean => isPast(word) && hasTag(word, 'plur')
const isInfinitive = (word: Word): boolean => hasTag(word, 'INFN')

/** Is a word before that one, with no comma between them? */
const isJoined = (words: readonly Word[], at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]]
  return (
    before !== undefined &&
    !/[,;:.—–(]/.test(word.sentence.text.slice(before.end - word.sentence.start, word.start - word.sentence.start))
  )
}

/** Words that may stand between the parts of a construction. */
const NEAR = 4

/** The first of the next words, before a comma, that passes. */
function nextOf(words: readonly Word[], at: number, passes: (word: Word) => boolean): number {
  for (let next = at; next < Math.min(words.length, at + NEAR) && (next === at || isJoined(words, next)); next++) {
    if (passes(words[next])) return next
  }
  return -1
}

const NEEDED = new Set(['надо', 'нужно', 'следовало', 'стоило', 'полагалось', 'незачем', 'нечего'])
const ALONE = new Set(['следовало', 'стоило', 'полагалось'])
/** «Нужно было подтвердить почту» only tells; what is late, or for the eyes, is a reproach. */
const LATE = new Set(
  'раньше заранее сначала сперва внимательно внимательнее вовремя прежде сразу вам самим самому самой просто лучше хотя хоть до перед'.split(
    ' '
  )
)
const WAITING = new Set(['ждать', 'терпеть', 'объяснять', 'звонить', 'искать', 'переживать', 'ехать'])

/** «Надо было читать договор», «смотреть монету надо было до торгов». */
const lateAdvice: Construction = (words, at) => {
  const needed = (index: number): number => {
    if (words[index] === undefined || !NEEDED.has(words[index].key)) return 0
    if (words[index + 1]?.key === 'было') return index + 2
    return ALONE.has(words[index].key) ? index + 1 : 0
  }
  // What is said first is stressed: nobody tells a rule so.
  if (isInfinitive(words[at]) && !WAITING.has(words[at].lemmas[0])) {
    const place = nextOf(words, at + 1, ({key}) => NEEDED.has(key))
    return place < 0 ? 0 : needed(place)
  }
  const behind = needed(at)
  if (behind === 0 || isToSomebody(words[at - 1]) || words[at - 1]?.key === 'не') return 0
  const deed = nextOf(words, behind, isInfinitive)
  if (deed < 0 || WAITING.has(words[deed].lemmas[0])) return 0
  const isLate = words[at].key === 'надо' || words.some(({key}) => LATE.has(key)) || isIn(words[deed], 'read')
  return isLate ? deed + 1 : 0
}

/** «Мастеру надо было …»: not the customer. */
const isToSomebody = (word: Word | undefined): boolean =>
  word !== undefined && (hasTag(word, 'NOUN') || hasTag(word, 'NPRO')) && hasTag(word, 'datv') && word.key !== 'вам'

const KIND = new Set(
  'хотеть мочь быть просить попросить рекомендовать советовать посоветовать желать предложить'.split(' ')
)

/** «Сказали бы сразу», «почитали бы СМС»; «если бы вы открыли». */
const idleWish: Construction = (words, at) => {
  const isWish = words[at + 1]?.key === 'бы' || words[at + 1]?.key === 'б'
  if (!isWish) return 0
  if (isDone(words[at]) && !KIND.has(words[at].lemmas[0]) && !isJoined(words, at) && !words.some(isYouNear))
    return at + 2
  if (words[at].key !== 'если' || !isYou(words[at + 2])) return 0
  const deed = nextOf(words, at + 3, (word) => isDone(word) && !KIND.has(word.lemmas[0]))
  return deed < 0 ? 0 : deed + 1
}
const isYouNear = ({key}: Word): boolean => key === 'кто' || key === 'они'

const GOOD = new Set(
  'заметить найти справиться догадаться предложить увидеть восстановить починить понять помочь сделать разобраться прийти приехать позвонить обратиться'.split(
    ' '
  )
)

/** «Вы сами поставили лимит», «сами же его и израсходовали». */
const ownDeed: Construction = (words, at) => {
  const {key} = words[at]
  const isSelf = ({key: form}: Word): boolean => form === 'сами' || form === 'собственноручно' || form === 'лично'
  let from = 0
  if (isYou(words[at]) && words[at + 1] !== undefined && isSelf(words[at + 1])) from = at + 2
  else if (key === 'сами' && isYou(words[at + 1])) from = at + 2
  else if (key === 'сами' && words[at + 1]?.key === 'же') from = at + 2
  if (from === 0) return 0
  const deed = nextOf(words, from, isDone)
  return deed < 0 || GOOD.has(words[deed].lemmas[0]) ? 0 : deed + 1
}

/** «Вы, видимо, не читали», «видимо, вы перепутали». */
const supposed: Construction = (words, at) => {
  const isFirst = isYou(words[at]) && words[at + 1] !== undefined && isIn(words[at + 1], 'maybe')
  const isSecond = isIn(words[at], 'maybe') && isYou(words[at + 1])
  if (!isFirst && !isSecond) return 0
  const deed = nextOf(words, at + 2, isDone)
  if (deed < 0) return 0
  const isNot = words[deed - 1].key === 'не'
  const isLazy = isNot && (isIn(words[deed], 'read') || isIn(words[deed], 'look') || isIn(words[deed], 'think'))
  return isLazy || (!isNot && isIn(words[deed], 'neglect')) ? deed + 1 : 0
}

const CONSTRUCTIONS: readonly Construction[] = [lateAdvice, idleWish, ownDeed, supposed]
