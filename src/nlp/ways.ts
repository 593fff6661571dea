// How many ways out the reply offers (GUIDELINES 000.4; LABELLING, "options"): one course of action, however many steps,
// is one.
import type {Act, Document, Sentence, Word} from '../core/document.js'
import type {AskedKind} from './asked-kind.js'
import {isForeign} from './foreign.js'
import {once} from './kept.js'
import {reviewSection} from './lang.js'
import {meetings} from './met.js'
import {isPiece} from './piece.js'
import {isPointer} from './pointer.js'
import {wantsNothing} from './question.js'
import {reviews} from './says.js'
import {leadsOn} from './way-on.js'

/** Acts that offer a way out by themselves. */
const OFFERS: readonly Act[] = ['step', 'option', 'ask', 'fix', 'next-update']
/** What the customer may do or have. */
const ASKS: readonly Act[] = ['step', 'option', 'ask']
const BULLET = /^(?:[•●▪*–—-]|\d{1,2}[.)])\s/

/** Is there more than one: a list, a choice, or something to do meanwhile? Errs towards more. */
export function offersChoice({sentences}: Document): boolean {
  const body = sentences.filter(({part}) => part === 'body')
  if (body.filter(({text}) => BULLET.test(text)).length > 1) return true
  // Steps of one course look like several offers, and are let pass.
  const offers = body.filter((one) => ASKS.some((act) => one.acts.has(act)) || reviews(one, 'may'))
  return body.some((one) => reviews(one, 'choice')) || offers.length > 1
}

/** Is there a way out at all? */
export const offersWay = ({sentences}: Document): boolean =>
  sentences.some(({part, acts}) => part === 'body' && !acts.has('link-only') && OFFERS.some((act) => acts.has(act)))

/** Below this the model sees no way out whatever the readers see: "please provide all details" only looks like one. */
const CLEAR = -2.2

/**
 * Do the readers see a way out that the model is not sure about: a step, a definite request, or the fact that was asked?
 * Where nothing is wanted, none is owed, and another piece of the reply may have it.
 */
export const showsWay = once((doc: Document): boolean => {
  if (isPiece(doc.text) || isForeign(doc.sentences) || (doc.question && wantsNothing(doc.question))) return true
  if (leadsOn(doc) || isFactTold(doc, CLOSED)) return true
  if (doc.scores.reply('solution') <= CLEAR) return false
  const firm = doc.sentences.filter((one) => one.part === 'body' && !isPointer(one))
  return firm.some(({acts}) => ASKS.some((act) => acts.has(act))) || isFactTold(doc)
})

/** A yes, a no or a group of people is told in a word, and nothing is left to do, however little the model sees in it. */
const CLOSED: readonly AskedKind[] = ['whether', 'wish', 'echo', 'who']

/** To a mere question of fact the answer is the way out, and no step is wanted. */
function isFactTold({kind, sentences, question}: Document, kinds?: readonly AskedKind[]): boolean {
  if (kind !== 'howto' || !question) return false
  const met = meetings(sentences, question)
  return met.length > 0 && met.every(({settled, asked}) => settled && (!kinds || kinds.includes(asked.kind)))
}

/** The first span of at least so many days, with its number: «три недели», "10 working days". */
export function longWait({sentences}: Document, days: number): readonly Word[] | undefined {
  for (const {words, part, lang, acts} of sentences) {
    // «Провисело две недели, оттого и …» tells of a wait that is over.
    if (part !== 'body' || (acts.has('cause') && !acts.has('next-update'))) continue
    for (const [at, word] of words.entries()) {
      const unit = isOne(word, lang, 'units-week') ? WEEK : isOne(word, lang, 'units-day') ? 1 : 0
      const count = unit === 0 ? 0 : words.slice(Math.max(0, at - 2), at).findLast((one) => numberOf(one) > 0)
      if (count && unit * numberOf(count) >= days) return words.slice(words.indexOf(count), at + 1)
    }
  }
  return undefined
}

const WEEK = 7

/** A number in figures, or any numeral: "three weeks" are long enough whatever the figure. */
const numberOf = ({kind, text, analyses}: Word): number =>
  kind === 'number'
    ? Number(/^\d+/.exec(text)?.[0] ?? 0)
    : analyses.some(({tags}) => tags.has('NUMR') || tags.has('Anum'))
      ? 1
      : 0

const isOne = (word: Word, lang: Sentence['lang'], section: string): boolean =>
  word.lemmas.some((lemma) => reviewSection(lang, section).begins(lemma))
