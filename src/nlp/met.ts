// How the reply meets each of the customer's questions, as far as words, acts and figures tell. The model decides with it
// (`answered.ts`).
import type {Act, Document, Sentence} from '../core/document.js'
import {type Asked, type AskedKind, isYesNo, questionsOf} from './asked.js'
import {kindOf} from './kind.js'
import {has} from './says.js'
import {isSettled} from './settled.js'
import {type Telling, type Told, toldIn} from './told.js'
import {isAmong, isContent, isEchoed, rootsOf, shareOf, topicsOf} from './topics.js'

/** A question, and what the reply has for it. */
export interface Met {
  readonly asked: Asked
  /** Its place among so many questions. */
  readonly nth: number
  readonly count: number
  /** The rules take it for unanswered. */
  readonly open: boolean
  /** It is answered beyond doubt (`settled.ts`), whatever the model makes of it. */
  readonly settled: boolean
  /** An act that answers questions of its kind is there. */
  readonly acts: boolean
  /** A yes or a no of its own. */
  readonly verdict: boolean
  /** A sentence begins with its verb. */
  readonly echoed: boolean
  /** How many words say what it is about. */
  readonly topics: number
  /** How much of that is in the reply, in one sentence, in one with a number, in one with a time. */
  readonly shared: number
  readonly sharedBest: number
  readonly sharedNumber: number
  readonly sharedTime: number
  readonly time: boolean
  readonly money: boolean
  readonly number: boolean
  /** It asks for money back. */
  readonly payback: boolean
  /** A number would answer it. */
  readonly amount: boolean
  /** It ends in "??" or "?!". */
  readonly loud: boolean
  /** How many sentences of the reply say something. */
  readonly told: number
}

export function meetings(sentences: readonly Sentence[], question: Document): Met[] {
  const all = questionsOf(question)
  if (all.length === 0) return []
  const told = toldIn(sentences)
  const isClarifying = kindOf(sentences, question) === 'clarifying'
  const yesNo = all.filter(({kind}) => isYesNo(kind))
  const {acts, informing, talking} = told
  const roots = new Set(talking.flatMap((one) => [...one.roots]))
  return all.map((asked, nth): Met => {
    const topics = topicsOf(asked)
    const shareIn = (among: readonly Telling[]): number =>
      Math.max(0, ...among.map((one) => shareOf(topics, one.roots)))
    const verdict = yesNo.includes(asked) && yesNo.indexOf(asked) < told.verdicts
    const settled = verdict || isSettled(asked, told, countBeside(asked, all))
    return {
      asked,
      nth,
      count: all.length,
      settled,
      open: !settled && (informing.length === 0 || !isAnswered(asked, told, question, isClarifying)),
      acts: ANSWERS[asked.kind].some((act) => acts.has(act)),
      verdict,
      echoed: isEchoed(
        asked,
        talking.map(({sentence}) => sentence)
      ),
      topics: topics.length,
      shared: shareOf(topics, roots),
      sharedBest: shareIn(talking),
      sharedNumber: shareIn(informing.filter(({number}) => number)),
      sharedTime: shareIn(informing.filter(({time}) => time)),
      time: informing.some(({time}) => time),
      money: informing.some(({money}) => money),
      number: informing.some(({number}) => number),
      payback: has(asked.words, asked.lang, 'asks-payback'),
      amount: has(asked.words.slice(0, HEAD), asked.lang, 'asks-amount'),
      loud: /[?!]{2}\s*$/.test(asked.text),
      told: informing.length
    }
  })
}

/** With how many others of another kind it was asked: "how do I …" said over in other words is one question. */
const countBeside = (asked: Asked, all: readonly Asked[]): number =>
  1 + all.filter((other) => other !== asked && (other.kind !== asked.kind || asked.kind !== 'how')).length

/** What a question asks for stands among its first words. */
const HEAD = 3

/** Acts any of which answers a question of this kind. */
const ANSWERS: Readonly<Record<AskedKind, readonly Act[]>> = {
  why: ['cause'],
  state: ['cause', 'fix', 'status-ok', 'status-partial', 'status-open', 'next-update', 'refusal'],
  when: ['next-update', 'status-ok', 'fixed-bare', 'refusal'],
  cost: [],
  how: ['step', 'option', 'fix', 'status-ok', 'refusal'],
  where: ['status-ok', 'status-partial', 'status-open', 'fix', 'step', 'option'],
  who: [],
  which: [],
  wish: ['fix', 'step', 'option', 'status-ok', 'refusal', 'next-update', 'ask'],
  whether: [],
  echo: [],
  again: ['prevention']
}

function isAnswered(asked: Asked, told: Told, question: Document, isClarifying: boolean): boolean {
  const {kind, words, lang} = asked
  const {acts, informing, talking} = told
  const payback = has(words, lang, 'asks-payback')
  // «Списание отменили» does not say when the money comes.
  if (kind === 'when' && payback) return informing.some((one) => one.time || says(one, 'answer-now'))
  if (ANSWERS[kind].some((act) => acts.has(act))) return true
  if (isYesNo(kind) && acts.has('refusal') && has(words, lang, 'asks-may')) return true
  if (kind === 'why') {
    return isClarifying || (acts.has('cause-unknown') && acts.has('next-update')) || tellsStory(informing, question)
  }
  if (kind === 'state') return isClarifying
  if (kind === 'when') return informing.some(({time}) => time)
  if (kind === 'cost') return informing.some(({money}) => money)
  return (payback && informing.some((one) => says(one, 'asks-payback'))) || speaksOf(asked, talking)
}

const says = ({sentence: {words, lang}}: Telling, section: string): boolean => has(words, lang, section)

/** Do the sentences take up what the question is about? A language apart they cannot be compared. */
function speaksOf(asked: Asked, talking: readonly Telling[]): boolean {
  const plain = topicsOf(asked)
  const topics = plain.length > 0 ? plain : asked.words.filter(isContent)
  if (topics.length === 0 || talking.every(({sentence}) => sentence.lang !== asked.lang)) return true
  return topics.some((topic) => talking.some(({roots}) => isAmong(topic, roots)))
}

/** A cause may be told as a plain story, in a sentence that is none of the acts: "Maps had switched itself to …". */
function tellsStory(informing: readonly Telling[], question: Document): boolean {
  const asked = rootsOf(question.sentences.flatMap(topicsOf))
  return informing.some(
    ({sentence: {acts, words}}) =>
      acts.size === 0 && words.length > STORY && words.some((word) => isContent(word) && isAmong(word, asked))
  )
}

/** A story has more words. */
const STORY = 7
