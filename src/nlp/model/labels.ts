// What the model is asked of a sentence, and of a reply as a whole. The order is the order of the weights.
import type {Act} from '../../core/document.js'
import {FACETS, type Facet, KINDS, type Kind} from '../../core/types.js'

/** Acts that the facets alone do not tell apart; learned from the sentence bank. */
export const BANK_ACTS = [
  'cause-unknown',
  'fixed-bare',
  'status-ok',
  'status-partial',
  'status-open',
  'step',
  'option',
  'refusal',
  'vague-time',
  'holding',
  'ask',
  'link-only'
] as const satisfies readonly Act[]

/** Asked of each sentence of a reply: does it carry the facet, perform the act, have the fault, feel for the customer? */
export const SENTENCE_LABELS = [...FACETS, ...BANK_ACTS, 'boilerplate', 'empathy'] as const
export type SentenceLabel = (typeof SENTENCE_LABELS)[number]

/** Asked of each sentence of the customer's message: what will the answer be, and is the customer upset? */
export const QUESTION_LABELS = [...KINDS, 'upset'] as const
export type QuestionLabel = (typeof QUESTION_LABELS)[number]

/** Asked of the reply as a whole: does it have the facet, of which kind is it, …? */
export const REPLY_LABELS = [...FACETS, ...KINDS, 'linkOnly', 'empathy', 'upset'] as const
export type ReplyLabel = Facet | Kind | 'linkOnly' | 'empathy' | 'upset'
