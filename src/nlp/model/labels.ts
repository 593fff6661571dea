// What the model is asked of a sentence, and of a reply as a whole. The order is the order of the weights.
import type {Act, Lack} from '../../core/document.js'
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

/** Asked of each sentence of a reply: does it carry the facet, perform the act, feel for the customer? */
export const SENTENCE_LABELS = [...FACETS, ...BANK_ACTS, 'empathy'] as const
export type SentenceLabel = (typeof SENTENCE_LABELS)[number]

/** Asked of each sentence of the customer's message: what will the answer be, and is the customer upset? */
export const QUESTION_LABELS = [...KINDS, 'upset'] as const
export type QuestionLabel = (typeof QUESTION_LABELS)[number]

export const LACKS: readonly Lack[] = [...FACETS.map((facet): Lack => `lacks-${facet}`), 'lacks-empathy']

export const isLack = (label: string): boolean => (LACKS as readonly string[]).includes(label)

/** Asked of the reply as a whole: does it have the facet, of which kind is it, what does it owe in vain, …? */
export const REPLY_LABELS: readonly ReplyLabel[] = [...FACETS, ...KINDS, 'linkOnly', 'empathy', 'upset', ...LACKS]
export type ReplyLabel = Facet | Kind | 'linkOnly' | 'empathy' | 'upset' | Lack
