// What the customer asked: each question of the message by itself, with what would answer it.
import type {Document, Found, Sentence, Word} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {section as sectionOf} from './lang.js'
import {findPhrases} from './phrases.js'

/**
 * What would answer a question: a cause, a state of things, a time, a sum, a step, a place, a person, a fact, a deed, a
 * yes or a no. An echo is a statement with a question mark («Чехол подойдёт?», "my refund??").
 */
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
  | 'echo'

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
export const isYesNo = (kind: AskedKind): boolean => ['whether', 'wish', 'again', 'echo'].includes(kind)

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
  return starts.flatMap(({kind, at}, nth) => {
    const own = words.slice(at, starts[nth + 1]?.at ?? words.length)
    // «Вы там вообще когда читаете?»: what stands before the head belongs to it.
    const said = nth === 0 ? words.slice(0, starts[1]?.at) : own
    if (own.length === 0 || has(said, lang, 'asks-rhetorically') || has(own, lang, 'asks-request')) return []
    const end = nth + 1 < starts.length ? lastOf(own, lang).end : sentence.end
    const again = isYesNo(kind) && has(own, lang, 'asks-again')
    return [{kind: again ? 'again' : kind, text: text.slice(own[0].start, end).trim(), words: own, lang}]
  })
}

/** Where the sentence's questions begin. With a mark and no head the whole of it asks for a yes or a no. */
function startsOf(sentence: Sentence, heads: readonly Head[], opener: Found | undefined): readonly Head[] {
  const {words, mark} = sentence
  if (mark !== '?') {
    if (opener) return heads
    const first = heads.findIndex((head) => asksUnmarked(sentence, head))
    return first < 0 ? orNot(sentence) : heads.slice(first)
  }
  if (heads.length > 0) return heads
  // «Правда?», "ok?": one word is a tag, unless it is a deed to come: «Успею?»
  return words.length > 1 || isToCome(words[0]) ? [{kind: 'echo', at: 0, end: 0}] : []
}

/** «деньги вернёте или нет»: from the last comma on. */
function orNot(sentence: Sentence): readonly Head[] {
  const {words, lang} = sentence
  if (!has(words.slice(-2), lang, 'asks-or-not')) return []
  const at = words.findLastIndex((_, nth) => nth === 0 || (nth < words.length - 2 && isBoundary(sentence, nth)))
  return [{kind: 'echo', at, end: at}]
}

/** Chat leaves the mark out: «как отменить автопродление», "and can i swap it", «курьера нет, кому звонить». */
function asksUnmarked(sentence: Sentence, head: Head): boolean {
  const {words, mark, lang, acts} = sentence
  const {at} = head
  if (mark === '!') return false
  const greeted = at < 3 && acts.has('greeting')
  if (at === 0 || greeted || (at === 1 && has([words[0]], lang, 'asks-and'))) return asksByOrder(sentence, head)
  // Further on it may be a clause that says when, where or who.
  if (!isBoundary(sentence, at) || has(words.slice(Math.max(0, at - TOLD), at), lang, 'asks-telling')) return false
  return lang === 'en' ? isInverted(sentence, head) : isAhead(sentence, head)
}

/** «пишет, когда …»: the verb that the clause belongs to stands so many words before at most. */
const TOLD = 2

function asksByOrder(sentence: Sentence, head: Head): boolean {
  const {words, text, lang} = sentence
  const {kind, at, end} = head
  if (isInverted(sentence, head) || isAhead(sentence, head)) return true
  // «Когда открываю архив, экран гаснет».
  if (text.includes(',')) return false
  if (isYesNo(kind) && lang === 'ru' && has(words.slice(at, end), lang, 'word-whether')) return true
  if (isYesNo(kind) || kind === 'which') return has(words.slice(at, at + 2), lang, 'asks-unmarked')
  return end - at > 1 || kind === 'why' || (kind === 'how' && isInfinitive(words[end]))
}

/** "when do i get it", "can someone write": the verb before its subject. */
function isInverted({words, lang}: Sentence, {kind, at, end}: Head): boolean {
  if (lang !== 'en') return false
  if (isYesNo(kind)) return has(words.slice(at, at + 2), lang, 'asks-unmarked')
  return has(words.slice(at, end + 2), lang, 'asks-inverted')
}

/** «когда придут деньги», «кому звонить»: of what lies ahead, or to be done. */
function isAhead({words, lang}: Sentence, {kind, at, end}: Head): boolean {
  if (lang !== 'ru' || isYesNo(kind)) return false
  const after = words.slice(at, end + AHEAD)
  return (
    kind === 'why' ||
    kind === 'cost' ||
    (kind === 'where' && words.length - end < AHEAD) ||
    after.some(isInfinitive) ||
    after.some(isToCome)
  )
}

const AHEAD = 3

const isToCome = (word: Word | undefined): boolean => word?.analyses.some(({tags}) => tags.has('futr')) ?? false

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
function begins(sentence: Sentence, head: Head, from: number): boolean {
  const {kind, at, end} = head
  if (at === from || has(sentence.words.slice(at - 1, at), sentence.lang, 'asks-and')) return true
  // «В какую сторону открывается?»
  if (at === from + 1 && sentence.words[from].analyses[0]?.tags.has('PREP')) return true
  if (JOINING.includes(kind) && end - at === 1) {
    return sentence.acts.has('greeting') || (kind === 'who' && isBoundary(sentence, at) && isAhead(sentence, head))
  }
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
  /[,.;:–—-]/.test(text.slice(words[at - 1].end - start, words[at].start - start))

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
