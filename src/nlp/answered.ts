// Which of the customer's questions the reply leaves open (GUIDELINES 001.6, 001.10).
import type {Document, Sentence} from '../core/document.js'
import {type Asked, isYesNo} from './asked.js'
import {isForeign} from './foreign.js'
import {type Met, meetings} from './met.js'
import {openFeatures} from './model/open-features.js'
import {verdict} from './model/verdicts.js'
import {reviews} from './says.js'
import {handsOver, wantsDatum} from './way-on.js'

/** The customer's questions that the reply does not answer, in order. */
export function openQuestions(doc: Document): Asked[] {
  const {sentences, question} = doc
  if (!question) return []
  if (isForeign(sentences) || sentences.some((one) => reviews(one, 'said-elsewhere'))) return []
  const isPersonal = question.sentences.some((one) => reviews(one, 'personal'))
  return meetings(sentences, question).flatMap((met) => (isOpen(met, doc, isPersonal) ? met.asked : []))
}

/** "Account > Subscribe": where to click. */
const PATH = /\p{L}\s*(?:>|→)\s*\p{Lu}/u

/** A plain no, or what is needed first, or people who have the record before them, closes a question by itself. */
function isClosed({asked, count}: Met, sentences: readonly Sentence[], isPersonal: boolean): boolean {
  const body = sentences.filter(({part}) => part === 'body' || part === 'greeting')
  if (asked.kind === 'again' && body.some(({acts}) => acts.has('prevention'))) return true
  if (asked.kind === 'how' && body.some(({text}) => PATH.test(text))) return true
  if (count > 1) return false
  if (isYesNo(asked.kind) && body.some(wantsDatum)) return true
  return (
    (isPersonal && body.some(handsOver)) ||
    ((isYesNo(asked.kind) || asked.kind === 'how') && body.some((one) => reviews(one, 'says-no')))
  )
}

function isOpen(met: Met, {sentences, scores}: Document, isPersonal: boolean): boolean {
  if (met.settled || isClosed(met, sentences, isPersonal)) return false
  // A language apart they cannot be compared, which is what the model does.
  if (sentences.every(({lang}) => lang !== met.asked.lang)) return met.open
  return verdict('open', openFeatures(met, scores), met.asked.lang) > 0
}
