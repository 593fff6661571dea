// What a reply tells, for the customer's questions: the sentences that say something of the matter, and with what.
import type {Act, Sentence} from '../core/document.js'
import {namesTime} from './named-time.js'
import {has} from './says.js'
import {rootsOf} from './topics.js'

/** Sentences that do nothing else say nothing of the matter. */
const EMPTY: readonly Act[] = [
  'greeting',
  'closing',
  'thanks',
  'empathy',
  'holding',
  'link-only',
  'close-check',
  'vague-time'
]

/** One sentence that says something. */
export interface Telling {
  readonly sentence: Sentence
  readonly roots: ReadonlySet<string>
  readonly time: boolean
  readonly money: boolean
  readonly number: boolean
}

/** What the agent can tell from. */
export interface Told {
  readonly acts: ReadonlySet<Act>
  /** Sentences that say something of the matter. */
  readonly informing: readonly Telling[]
  /** Those, and sympathy, which may speak of it as well. */
  readonly talking: readonly Telling[]
  /** How many times it says yes or no outright. */
  readonly verdicts: number
}

export function toldIn(sentences: readonly Sentence[]): Told {
  const own = sentences.filter(({part}) => part === 'body' || part === 'greeting')
  const talking = own.filter((one) => one.acts.has('empathy') || informs(one)).map(read)
  const informing = talking.filter(({sentence}) => informs(sentence))
  return {
    acts: new Set(informing.flatMap(({sentence}) => [...sentence.acts.keys()])),
    informing,
    talking,
    verdicts: own.filter(isVerdict).length
  }
}

function read(sentence: Sentence): Telling {
  const {words, lang, text} = sentence
  const money = /[$€£₽%]/.test(text) || has(words, lang, 'answer-money')
  const number = money || words.some(({kind}) => kind === 'number')
  return {sentence, roots: rootsOf(words), time: namesTime(sentence), money, number}
}

/** Does it say more than a courtesy, a promise to look, or where to look? */
function informs({acts, mark, part, words, lang}: Sentence): boolean {
  if (acts.has('link-only') || words.every(({kind}) => kind === 'link')) return false
  if (has(words, lang, 'answer-pointer')) return false
  const kinds = [...acts.keys()].filter((act) => act !== 'greeting')
  if (kinds.length > 0) return kinds.some((act) => !EMPTY.includes(act))
  // "Hi Jo, Saturday is full" says more than hello.
  return mark !== '?' && ((part === 'body' && !acts.has('greeting')) || words.length > 5)
}

/** «Да, можно», "It is, from 8 to 14": each settles one question. */
function isVerdict({words, lang, acts, text, start}: Sentence): boolean {
  if (has(words.slice(0, acts.has('greeting') ? 4 : 2), lang, 'answer-yes-no')) return true
  if (words.length < 2) return false
  return has(words.slice(0, 2), lang, 'answer-short') && /^\s*(?:[,.!:;–—]|$)/.test(text.slice(words[1].end - start))
}
