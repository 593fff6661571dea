// Right words in the wrong place, told by their neighbours: «по ошибки», "lost it's place". The tables have the words,
// `tsya.ts` and the others what only grammar tells.
import type {Confusion, Sentence} from '../../core/document.js'
import {onceAlike, partOf} from '../alike.js'
import {capitalized, startsUpper} from '../letters.js'
import {wrongCases} from './case.js'
import {type Line, lineOf, matchAt} from './match.js'
import {patternsOf} from './table.js'
import {tornPrefixes} from './torn.js'
import {wrongTsya} from './tsya.js'

/** A mistake: words from `from` to before `to` of a sentence, and what is right, best first. */
export interface Mistake {
  readonly from: number
  readonly to: number
  readonly right: readonly string[]
}

/** Every confusion in the agent's own words. */
export function findConfusions(sentences: readonly Sentence[]): Confusion[] {
  return sentences
    .filter(({part}) => part !== 'quote')
    .flatMap((sentence) =>
      inSentence(sentence).map(({start, end, right}) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        right
      }))
    )
}

/** Places are counted from the sentence's start. */
const inSentence = onceAlike((sentence): readonly Confusion[] => {
  const {words, lang} = sentence
  let line: Line | undefined
  const mistakes: Mistake[] = []
  for (let at = 0; at < words.length; at++) {
    for (const pattern of patternsOf(lang, words[at]!.key)) {
      line ??= lineOf(sentence)
      const to = matchAt(line, at, pattern)
      if (to > 0) mistakes.push({from: at, to, right: pattern.right.map((way) => fill(way, line!, at, to))})
    }
  }
  if (lang === 'ru') mistakes.push(...wrongTsya(sentence), ...wrongCases(sentence))
  mistakes.push(...tornPrefixes(sentence))
  return distinct(mistakes)
    .filter(({from, to}) => !words.slice(from, to).some(({quoted}) => quoted))
    .map(({from, to, right}) => {
      const [start, end] = [words[from]!.start - sentence.start, words[to - 1]!.end - sentence.start]
      const isUpper = startsUpper(words[from]!.text)
      return {start, end, right: isUpper ? right.map(capitalized) : right}
    })
}, partOf)

/** Of mistakes that overlap the first and longest says it all. */
function distinct(mistakes: readonly Mistake[]): Mistake[] {
  const sorted = [...mistakes].sort((a, b) => a.from - b.from || b.to - a.to)
  return sorted.filter(({from}, i) => !sorted.slice(0, i).some((before) => before.to > from))
}

/** What the right side of a line says of the words found; see the head of en.txt. */
function fill(way: string, {words}: Line, from: number, to: number): string {
  const keys = words.slice(from, to).map(({text}) => text)
  if (way === '+') return keys.join('').toLowerCase()
  if (way === '-') return keys.join('-').toLowerCase()
  if (way === "'s") return keys.join(' ').replace(/s$/, "'s")
  if (way.includes('/'))
    return keys
      .join(' ')
      .toLowerCase()
      .replace(...(way.split('/') as [string, string]))
  return way.replace(/\$(\d)/g, (_, number) => keys[Number(number) - 1] ?? '')
}
