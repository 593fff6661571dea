// What the customer asked: each question of the message by itself, with what would answer it.
import type {Document, Sentence, Word} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {section as sectionOf} from './lang.js'
import {type Found, findPhrases} from './phrases.js'

/** What would answer a question: a cause, a state of things, a time, a sum, a step, a place, a person, a fact, a deed, a yes or a no. */
export type AskedKind =
  | 'why'
  | 'state'
  | 'when'
  | 'cost'
  | 'how'
  | 'where'
  | 'who'
  | 'which'
  | 'wish'
  | 'whether'
  | 'again'

/** A question of the customer's. */
export interface Asked {
  readonly kind: AskedKind
  /** In the customer's words. */
  readonly text: string
  /** From its head on. */
  readonly words: readonly Word[]
  readonly lang: Lang
}

interface Head {
  readonly kind: AskedKind
  /** Place in the sentence of its first word, and of the word after the last one. */
  readonly at: number
  readonly end: number
}

/** Of heads that begin together the longest wins, then the first of this list. */
const HEADS: readonly AskedKind[] = ['why', 'state', 'when', 'cost', 'how', 'where', 'who', 'which', 'wish', 'whether']

/** Is a yes or a no part of the answer? */
export const isYesNo = (kind: AskedKind): boolean => kind === 'whether' || kind === 'wish' || kind === 'again'

/** The questions that want an answer: not the rhetorical ones, not a mere "can you help?". */
export function questionsOf({sentences, text}: Document): Asked[] {
  return sentences.filter(({part}) => part !== 'quote' && part !== 'signature').flatMap((one) => askedIn(one, text))
}

function askedIn(sentence: Sentence, text: string): Asked[] {
  const {words, lang} = sentence
  if (words.length === 0) return []
  const opener = openerOf(sentence)
  const after = headsOf(sentence, opener)
  // "Please explain the difference": the opener is the question.
  const heads = opener && after.length === 0 ? headsOf(sentence, undefined) : after
  const starts = startsOf(sentence, heads, opener)
  if (has(words.slice(0, starts[1]?.at), lang, 'asks-rhetorically')) return []
  return starts.flatMap(({kind, at}, nth) => {
    const own = words.slice(at, starts[nth + 1]?.at ?? words.length)
    if (own.length === 0 || has(own, lang, 'asks-rhetorically') || has(own, lang, 'asks-request')) return []
    const end = nth + 1 < starts.length ? lastOf(own, lang).end : sentence.end
    const again = isYesNo(kind) && has(own, lang, 'asks-again')
    return [{kind: again ? 'again' : kind, text: text.slice(own[0].start, end).trim(), words: own, lang}]
  })
}

/** Where the sentence's questions begin. With a mark and no head the whole of it asks for a yes or a no. */
function startsOf(sentence: Sentence, heads: readonly Head[], opener: Found | undefined): readonly Head[] {
  if (sentence.mark !== '?') {
    return opener || (heads.length > 0 && asksByOrder(sentence, heads[0])) ? heads : []
  }
  if (heads.length > 0) return heads
  // «Правда?», "ok?": one word is a tag.
  return sentence.words.length > 1 ? [{kind: 'whether', at: 0, end: 0}] : []
}

/** «как отменить автопродление», "and can i swap it": chat leaves the mark out. With a comma it may be a clause. */
function asksByOrder({words, text, mark, lang}: Sentence, {kind, end, at}: Head): boolean {
  if (mark === '!' || text.includes(',') || (at > 0 && !has([words[at - 1]], lang, 'asks-and')) || at > 1) return false
  if (isYesNo(kind) || kind === 'which') return has(words.slice(at, at + 2), lang, 'asks-unmarked')
  return end - at > 1 || kind === 'why' || (kind === 'how' && isInfinitive(words[end]))
}

/** The heads at which a question may begin, in order. */
function headsOf(sentence: Sentence, opener: Found | undefined): Head[] {
  const {words} = sentence
  const from = opener ? words.indexOf(opener.words[opener.words.length - 1]) + 1 : 0
  const found = HEADS.flatMap((kind) => headsOfKind(sentence, kind)).filter(({at}) => at >= from)
  found.sort((a, b) => a.at - b.at || b.end - a.end)
  const heads: Head[] = []
  for (const head of found) {
    const last = heads.at(-1)
    if (last && head.at < last.end) continue
    if (heads.length === 0 ? begins(sentence, head, from) : follows(sentence, head)) heads.push(head)
  }
  return heads
}

function headsOfKind({words, lang}: Sentence, kind: AskedKind): Head[] {
  return [...findPhrases(words, sectionOf(lang, `asks-${kind}`))].flatMap((match) => {
    const at = words.indexOf(match.words[0])
    const end = at + match.words.length
    // «Как в прошлый раз» compares; «как в кабинете сменить пароль» asks.
    if (kind === 'how' && end - at === 1 && !words.slice(end, end + 5).some(isInfinitive)) return []
    return {
      kind,
      at: lang === 'ru' && end - at === 1 && has(match.words, lang, 'word-whether') ? verbBefore(words, at) : at,
      end
    }
  })
}

/** «не потерялись ли»: the question begins before «ли». */
const verbBefore = (words: readonly Word[], at: number): number =>
  Math.max(0, at > 1 && has([words[at - 2]], 'ru', 'word-not') ? at - 2 : at - 1)

const isInfinitive = (word: Word | undefined): boolean => word?.analyses.some(({tags}) => tags.has('INFN')) ?? false

/** A question word asks wherever it stands («моя где?»), but for those that join clauses («пишет, что …»). */
function begins(sentence: Sentence, {kind, at, end}: Head, from: number): boolean {
  if (at === from || has(sentence.words.slice(at - 1, at), sentence.lang, 'asks-and')) return true
  if (JOINING.includes(kind) && end - at === 1) return sentence.acts.has('greeting')
  return !isYesNo(kind) || sentence.lang === 'ru' || (end - at > 1 && isBoundary(sentence, at))
}

/** «что», "which", "who" open relative clauses as well. */
const JOINING: readonly AskedKind[] = ['which', 'who']

/** A second question: after «и», or after a comma when its head is plain («…, сколько стоит»). */
function follows(sentence: Sentence, {at, end}: Head): boolean {
  if (has([sentence.words[at - 1]], sentence.lang, 'asks-and')) return true
  return end - at > 1 && isBoundary(sentence, at)
}

const isBoundary = ({words, text, start, lang}: Sentence, at: number): boolean =>
  has([words[at - 1]], lang, 'asks-and') ||
  /[,;:–—-]/.test(text.slice(words[at - 1].end - start, words[at].start - start))

/** Without the «и» that joins it to the next question. */
function lastOf(words: readonly Word[], lang: Lang): Word {
  const kept = words.filter((word, at) => at === 0 || at < words.length - 2 || !has([word], lang, 'asks-and'))
  return kept[kept.length - 1]
}

/** The phrase that ends last: in "please tell me" there are two. */
function openerOf({words, lang}: Sentence): Found | undefined {
  return [...findPhrases(words, sectionOf(lang, 'asks-opener'))].sort((a, b) => b.end - a.end)[0]
}

/** Is a phrase of the section among the words? */
export function has(words: readonly Word[], lang: Lang, section: string): boolean {
  for (const _ of findPhrases(words, sectionOf(lang, section))) return true
  return false
}
