// Which of the customer's questions the reply leaves open (GUIDELINES 001.6, 001.10).
import type {Act, Document, Sentence, Word} from '../core/document.js'
import {type Asked, type AskedKind, has, isYesNo, questionsOf} from './asked.js'
import {namesTime} from './named-time.js'

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
  again: ['prevention']
}

/** What the agent can tell from. */
interface Reply {
  readonly acts: ReadonlySet<Act>
  /** Sentences that say something of the matter. */
  readonly informing: readonly Sentence[]
  /** Those, and sympathy, which may speak of it as well. */
  readonly talking: readonly Sentence[]
  /** How many times it says yes or no outright. */
  readonly verdicts: number
}

/** The customer's questions that the reply does not answer, in order. */
export function openQuestions(doc: Document): Asked[] {
  if (!doc.question) return []
  const asked = questionsOf(doc.question)
  if (asked.length === 0) return []
  const reply = replyOf(doc)
  const yesNo = asked.filter(({kind}) => isYesNo(kind))
  return asked.filter((one) => {
    if (yesNo.includes(one) && yesNo.indexOf(one) < reply.verdicts) return false
    return reply.informing.length === 0 || !isAnswered(one, reply, doc)
  })
}

function replyOf({sentences}: Document): Reply {
  const own = sentences.filter(({part}) => part === 'body' || part === 'greeting')
  const informing = own.filter(informs)
  const talking = own.filter((one) => one.acts.has('empathy') || informing.includes(one))
  const acts = new Set(informing.flatMap((one) => [...one.acts.keys()]))
  return {acts, informing, talking, verdicts: own.filter(isVerdict).length}
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

function isAnswered(asked: Asked, reply: Reply, doc: Document): boolean {
  const {kind, words, lang} = asked
  const {acts, informing, talking} = reply
  const payback = has(words, lang, 'asks-payback')
  // «Списание отменили» does not say when the money comes.
  if (kind === 'when' && payback) return informing.some((one) => namesTime(one) || says(one, 'answer-now'))
  if (ANSWERS[kind].some((act) => acts.has(act))) return true
  if (isYesNo(kind) && acts.has('refusal') && has(words, lang, 'asks-may')) return true
  if (kind === 'why') return tells(informing, doc) || putsOffCause(reply, doc)
  if (kind === 'state') return doc.kind === 'clarifying'
  if (kind === 'when') return informing.some(namesTime)
  if (kind === 'cost') return informing.some(namesMoney)
  return (payback && informing.some((one) => says(one, 'asks-payback'))) || speaksOf(asked, talking)
}

/** The cause is asked after, or will be told at a stated time. */
const putsOffCause = ({acts}: Reply, {kind}: Document): boolean =>
  kind === 'clarifying' || (acts.has('cause-unknown') && acts.has('next-update'))

const says = ({words, lang}: Sentence, section: string): boolean => has(words, lang, section)
const namesMoney = (sentence: Sentence): boolean => /[$€£₽%]/.test(sentence.text) || says(sentence, 'answer-money')

/** Do the sentences take up what the question is about? A language apart they cannot be compared. */
function speaksOf(asked: Asked, informing: readonly Sentence[]): boolean {
  const content = asked.words.filter(isContent)
  const plain = content.filter((word) => !has([word], asked.lang, 'asks-weak'))
  const topics = plain.length > 0 ? plain : content
  if (topics.length === 0 || informing.every(({lang}) => lang !== asked.lang)) return true
  const said = informing.flatMap(({words}) => words.filter(isContent))
  return topics.some((topic) => said.some((word) => isAkin(topic, word)))
}

const CONTENT = ['NOUN', 'VERB', 'INFN', 'ADJF', 'ADJ', 'PRTS', 'PRTF', 'ADJS', 'GRND']
/** Articles, pronouns, auxiliaries. */
const SMALL = ['det', 'poss', 'Anum', 'aux', 'modal', 'Apro', 'NPRO']

/** A word of meaning; unknown ones are mostly names. */
function isContent({analyses, key}: Word): boolean {
  if (analyses.length === 0) return key.length > 2
  const {tags} = analyses[0]
  return CONTENT.some((tag) => tags.has(tag)) && !SMALL.some((tag) => tags.has(tag))
}

/** A cause may be told as a plain story, in a sentence that is none of the acts: "Maps had switched itself to …". */
function tells(informing: readonly Sentence[], {question}: Document): boolean {
  const asked = question!.words.filter((word) => isContent(word) && !has([word], word.lang, 'asks-weak'))
  return informing
    .filter(({acts, words}) => acts.size === 0 && words.length > 7)
    .some(({words}) => words.some((word) => isContent(word) && asked.some((one) => isAkin(one, word))))
}

/** The same word, or one of the same root: «почините» and «починка». */
function isAkin(one: Word, other: Word): boolean {
  return one.lemmas.some((a) =>
    other.lemmas.some((b) => a === b || (Math.min(a.length, b.length) > 4 && a.slice(0, 5) === b.slice(0, 5)))
  )
}
