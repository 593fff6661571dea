// Sentences that send the customer elsewhere instead of answering (GUIDELINES 001.6, 004).
import type {Act, Document, Sentence, Word} from '../core/document.js'
import {has} from './asked.js'
import {section} from './lang.js'
import {pointingFeatures} from './model/pointing-features.js'
import {verdict} from './model/verdicts.js'

/** Acts that a sentence about a page does not perform. */
const SAYS_MORE: readonly Act[] = [
  'cause',
  'fix',
  'fixed-bare',
  'status-ok',
  'status-partial',
  'status-open',
  'option',
  'next-update',
  'refusal',
  'ask'
]
/** Those of them that a sentence about a page is never mistaken for. */
const FIRM: readonly Act[] = ['next-update', 'refusal', 'ask']

/** What of a reply points elsewhere, and what else there is. */
export interface Pointing {
  readonly pointers: readonly Sentence[]
  /** Sentences with a link, be they pointers or not. */
  readonly linked: readonly Sentence[]
  /** The rest of the body, without what is said of the case only. */
  readonly others: readonly Sentence[]
  /** The rules find nothing in the rest that answers. */
  readonly bare: boolean
}

export function pointingIn(sentences: readonly Sentence[]): Pointing {
  const body = sentences.filter(({part}) => part === 'body')
  const pointers = body.filter(isPointer)
  const others = body.filter((one) => !pointers.includes(one) && !closesCase(one))
  return {pointers, linked: body.filter(hasLink), others, bare: pointers.length > 0 && !others.some(answers)}
}

/** The sentence that points, where there is nothing else in the reply. */
export function onlyPoints(doc: Document): Sentence | undefined {
  const pointing = pointingIn(doc.sentences)
  const {pointers, linked} = pointing
  if (pointers.length + linked.length === 0) return undefined
  const isAll = verdict('pointing', pointingFeatures(pointing, doc.scores)) > 0
  return isAll ? (pointers[0] ?? linked[0]) : undefined
}

const hasLink = ({words}: Sentence): boolean => words.some(({kind}) => kind === 'link')

/** Acts that answer here and now; beside one of them a link is fine. */
const ANSWERS: readonly Act[] = [
  'cause',
  'fix',
  'status-ok',
  'status-partial',
  'status-open',
  'step',
  'option',
  'ask',
  'next-update',
  'refusal'
]
/** Fewer words hold a courtesy at most. */
const TOLD = 6
/** «Приятной игры», "Fly happy": an order in form only. */
const WISH = 2

/** It does something for the customer, gives a figure (a price, a date), or tells something that no act is known for. */
const answers = ({acts, words}: Sentence): boolean =>
  (words.length > WISH && ANSWERS.some((act) => acts.has(act))) ||
  words.some(({kind}) => kind === 'number') ||
  (acts.size === 0 && words.length >= TOLD)

/** «Условия размещены на сайте: …», "please see our FAQ": a link, and no verb but of looking and lying. */
function isPointer(sentence: Sentence): boolean {
  const {words, acts, lang, mark} = sentence
  const linked = hasLink(sentence)
  const points = has(words, lang, 'points') || has(words, lang, 'answer-pointer')
  // "Please share more details" asks the customer.
  if ((!linked && !points) || mark === '?' || has(words, lang, 'asks-to-tell')) return false
  if (acts.has('link-only')) return true
  if (FIRM.some((act) => acts.has(act))) return false
  // "Information on lost and damaged items is available at …": what is lost is only what the page is about.
  if (linked && points) return true
  return looksOnly(sentence) && !SAYS_MORE.some((act) => acts.has(act) && !(points && NOT_SAID.includes(act)))
}

/** Without a link «Порядок изложен в регламенте» is easily taken for what was done. */
const NOT_SAID: readonly Act[] = ['cause', 'fix', 'status-ok', 'status-open', 'fixed-bare']

/** Speaks of the case, not of the trouble: «Обращение закрыто», "Your ticket has been marked as solved". */
const closesCase = ({words, lang}: Sentence): boolean => has(words, lang, 'closes-case')

/** "Claims procedure: …" needs no verb; a longer sentence without one of looking is about something else. */
const SHORT = 8

function looksOnly({words, lang}: Sentence): boolean {
  const looks = section(lang, 'looking')
  const isLooking = ({lemmas}: Word): boolean => lemmas.some((lemma) => looks.has(lemma))
  if (words.length > SHORT && !words.some(isLooking)) return false
  return words.every((word) => !isVerb(word) || word.quoted || isLooking(word))
}

const isVerb = ({analyses}: Word): boolean =>
  analyses.length > 0 && !analyses[0].tags.has('modal') && VERBAL.some((tag) => analyses[0].tags.has(tag))

const VERBAL = ['VERB', 'INFN', 'PRTS']
