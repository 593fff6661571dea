// What the customer asked: each question of the message by itself, with what would answer it.
import type {Document, Found, Sentence, Word} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {type AskedKind, isYesNo} from './asked-kind.js'
import {isForeign} from './foreign.js'
import {type Head, headsOf, isBoundary, isToCome, leadOf} from './heads.js'
import {section as sectionOf} from './lang.js'
import {has} from './says.js'
import {asksUnmarked} from './unmarked.js'

export {type AskedKind, isYesNo} from './asked-kind.js'

/** A question of the customer's. */
export interface Asked {
  readonly kind: AskedKind
  /** In the customer's words: the clause it stands in. */
  readonly text: string
  /** From its head on. */
  readonly words: readonly Word[]
  readonly lang: Lang
}

/** The questions that want an answer: not the rhetorical ones, not a mere "can you help?", none twice. */
export function questionsOf({sentences, text}: Document): Asked[] {
  const all = sentences
    .filter(({part}) => part !== 'quote' && part !== 'signature')
    .flatMap((one) => askedIn(one, text))
  const said = all.map((one) => one.words.map(({key}) => key))
  return all.filter(
    (one, nth) => !all.slice(0, nth).some((before, at) => before.kind === one.kind && isSaid(said[nth], said[at]))
  )
}

/** A title is said over in the message, with a word more or less. */
const SAID = 0.75

const isSaid = (again: readonly string[], before: readonly string[]): boolean =>
  again.filter((key) => before.includes(key)).length >= SAID * Math.max(again.length, before.length)

function askedIn(sentence: Sentence, text: string): Asked[] {
  const {words, lang} = sentence
  if (words.length === 0 || isForeign([sentence]) || asksNothing(sentence)) return []
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
    const start = nth === 0 ? clauseStart(sentence, at, opener) : own[0].start
    const end = nth + 1 < starts.length ? lastOf(own, lang).end : sentence.end
    const again = isYesNo(kind) && has(own, lang, 'asks-again')
    return [{kind: again ? 'again' : kind, text: text.slice(start, end).trim(), words: own, lang}]
  })
}

/** "Maybe since the update?" guesses, "yes, after moving house?" answers: the mark alone asks nothing. */
const asksNothing = (sentence: Sentence): boolean => {
  const {words, lang, text} = sentence
  // "the new panel(?)": a doubt about one word.
  if (/\(\?+\)\W*$/.test(text)) return true
  const lead = leadOf(sentence)
  return has(words.slice(lead, lead + 2), lang, 'asks-guessing')
}

/** Where the clause begins that the head stands in: «в каких случаях», «моя где». */
function clauseStart(sentence: Sentence, head: number, opener: Found | undefined): number {
  const {words} = sentence
  const from = opener ? words.indexOf(opener.words[opener.words.length - 1]) + 1 : leadOf(sentence)
  let at = head
  while (at > from && !isBoundary(sentence, at)) at--
  return words[at].start
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

/** Without the «и» that joins it to the next question. */
function lastOf(words: readonly Word[], lang: Lang): Word {
  const kept = words.filter((word, at) => at === 0 || at < words.length - 2 || !has([word], lang, 'asks-and'))
  return kept[kept.length - 1]
}

/** The phrase that ends last: in "please tell me" there are two. */
function openerOf({words, lang}: Sentence): Found | undefined {
  const all = [...sectionOf(lang, 'asks-opener').within(words)]
  // "I don't know how to" asks; "I don't know what I had" does not.
  for (const found of sectionOf(lang, 'asks-ignorance').within(words)) {
    const end = words.indexOf(found.words[found.words.length - 1]) + 1
    if (has(words.slice(end, end + TO_DO), lang, 'asks-to-do')) all.push(found)
  }
  return all.sort((a, b) => b.end - a.end)[0]
}

/** "how to", "what else to do". */
const TO_DO = 4
