// Which of the customer's questions the reply leaves open (GUIDELINES 001.6, 001.10).
import type {Document} from '../core/document.js'
import type {Asked} from './asked.js'
import {type Met, meetings} from './met.js'
import {openFeatures} from './model/open-features.js'
import {verdict} from './model/verdicts.js'

/** The customer's questions that the reply does not answer, in order. */
export function openQuestions(doc: Document): Asked[] {
  const {sentences, question} = doc
  if (!question) return []
  return meetings(sentences, question).flatMap((met) => (isOpen(met, doc) ? met.asked : []))
}

function isOpen(met: Met, {sentences, scores}: Document): boolean {
  if (met.verdict) return false
  // A language apart they cannot be compared, which is what the model does.
  if (sentences.every(({lang}) => lang !== met.asked.lang)) return met.open
  return verdict('open', openFeatures(met, scores)) > 0
}
