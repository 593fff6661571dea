// Sentences that send the customer elsewhere instead of answering (GUIDELINES 001.6, 004).
import type {Act, Document, Sentence, Word} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {isForeign} from './foreign.js'
import {section} from './lang.js'
import {pointingFeatures} from './model/pointing-features.js'
import {verdict} from './model/verdicts.js'
import {has, reviews} from './says.js'
import {leadsOn} from './way-on.js'

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
  const {pointers, linked, others} = pointing
  if (pointers.length + linked.length === 0 || others.some(tellsToDo) || isAddition(pointing)) return undefined
  if (leadsOn(doc) || isForeign(doc.sentences)) return undefined
  // A long sentence beside the link says something; the model must be sure that it is nothing.
  if (others.some(({words}) => words.length > LONG) && doc.scores.reply('linkOnly') < SURE) return undefined
  const isAll = verdict('pointing', pointingFeatures(pointing, doc.scores), doc.lang === 'en' ? 'en' : 'ru') > 0
  return isAll ? (pointers[0] ?? linked[0]) : undefined
}

const LONG = 10
/** Of a logit: below it such findings on real replies were hardly ever right. */
const SURE = 0.3

/** "For more information see …" behind a sentence that told what was asked. */
const isAddition = ({pointers, others}: Pointing): boolean =>
  pointers.some(
    (one) =>
      reviews(one, 'adds') &&
      others.some(
        ({index, acts, words, mark}) =>
          index < one.index && words.length >= TOLD && mark !== '?' && !hasAny(acts, EMPTY)
      )
  )

/** Courtesies and promises answer nothing. */
const EMPTY: readonly Act[] = ['greeting', 'thanks', 'empathy', 'holding', 'closing', 'vague-time']

const hasAny = (found: Sentence['acts'], acts: readonly Act[]): boolean => acts.some((act) => found.has(act))

/** What moves the matter when the customer does it or tells it. */
const TO_DO: readonly Act[] = ['step', 'option', 'ask']

/** An action named beside the link, whatever the link adds to it; to read and to look are none. */
const tellsToDo = ({acts, words, lang}: Sentence): boolean =>
  words.length >= TOLD &&
  TO_DO.some((act) => acts.has(act)) &&
  !acts.has('link-only') &&
  words.some((word) => isVerb(word) && !word.quoted && !word.analyses[0].tags.has('ger') && !isLooking(word, lang))

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
export function isPointer(sentence: Sentence): boolean {
  const {words, acts, lang, mark} = sentence
  const linked = hasLink(sentence)
  // «… все операции, кроме указанных на сайте» names what is left out.
  const told = beforeException(sentence)
  const points = has(told, lang, 'points') || has(told, lang, 'answer-pointer')
  // "Please share more details" asks the customer.
  if ((!linked && !points) || mark === '?' || has(words, lang, 'asks-to-tell')) return false
  if (acts.has('link-only')) return true
  if (FIRM.some((act) => acts.has(act))) return false
  // "Information on lost and damaged items is available at …": what is lost is only what the page is about.
  if (linked && points) return true
  return looksOnly(sentence) && !SAYS_MORE.some((act) => acts.has(act) && !(points && NOT_SAID.includes(act)))
}

function beforeException({words, lang}: Sentence): readonly Word[] {
  for (const {words: found} of section(lang, 'excepting').within(words)) return words.slice(0, words.indexOf(found[0]))
  return words
}

/** Without a link «Порядок изложен в регламенте» is easily taken for what was done. */
const NOT_SAID: readonly Act[] = ['cause', 'fix', 'status-ok', 'status-open', 'fixed-bare']

/** Speaks of the case, not of the trouble: «Обращение закрыто», "Your ticket has been marked as solved". */
const closesCase = ({words, lang}: Sentence): boolean => has(words, lang, 'closes-case')

/** "Claims procedure: …" needs no verb; a longer sentence without one of looking is about something else. */
const SHORT = 8

function looksOnly({words, lang}: Sentence): boolean {
  if (words.length > SHORT && !words.some((word) => isLooking(word, lang))) return false
  return words.every((word) => !isVerb(word) || word.quoted || isLooking(word, lang))
}

const isLooking = ({lemmas}: Word, lang: Lang): boolean =>
  lemmas.some((lemma) => section(lang, 'looking').begins(lemma))

const isVerb = ({analyses}: Word): boolean =>
  analyses.length > 0 && !analyses[0].tags.has('modal') && VERBAL.some((tag) => analyses[0].tags.has(tag))

const VERBAL = ['VERB', 'INFN', 'PRTS']
