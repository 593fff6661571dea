// The reply as a whole, for the model: what its sentences and the customer's message score, beside what the rules read.
import type {Act, Sentence} from '../../core/document.js'
import {type Answers, FACETS, KINDS, type Kind} from '../../core/types.js'
import {SIGNS, type Sign} from '../mood.js'
import {clip, LIMIT} from './clip.js'
import {QUESTION_LABELS, SENTENCE_LABELS} from './labels.js'
import type {Logits} from './weights.js'

/** All that a judgement of the whole rests on. */
export interface Reading {
  /** The agent's own, and the scores of each. */
  readonly sentences: readonly Sentence[]
  readonly logits: readonly Logits[]
  /** Of each sentence of the customer's message; none when there is no message. */
  readonly questionLogits: readonly Logits[]
  /** As the rules read it (`kind.ts`, `answers.ts`). */
  readonly kind: Kind
  readonly answers: Answers
  /** What the customer's message shows of the mood (`mood.ts`), and whether the reply has words for it (`sympathy.ts`). */
  readonly signs: ReadonlySet<Sign>
  readonly sympathy: boolean
}

/** Acts that are read from a sentence standing alone. */
export const READ_ALONE: readonly Act[] = [
  'cause',
  'cause-unknown',
  'fix',
  'fixed-bare',
  'status-ok',
  'status-partial',
  'status-open',
  'prevention',
  'step',
  'option',
  'refusal',
  'next-update',
  'vague-time',
  'holding',
  'ask',
  'close-check',
  'empathy'
]
const ACTS: readonly Act[] = [...READ_ALONE, 'thanks', 'link-only']

/** Always the same length and order, so that a weight needs no name. */
export function replyFeatures({sentences, logits, questionLogits, kind, answers, signs, sympathy}: Reading): number[] {
  const features: number[] = []
  for (const column of SENTENCE_LABELS.keys()) {
    const [best = -LIMIT, second = -LIMIT] = logits.map((one) => one[column]).sort((a, b) => b - a)
    features.push(clip(best))
    if (column < FACETS.length) features.push(clip(second), evidenceOf(logits, column))
  }
  for (const column of QUESTION_LABELS.keys()) {
    const own = questionLogits.map((one) => one[column])
    features.push(own.length === 0 ? 0 : clip(Math.max(...own)))
    features.push(own.length === 0 ? 0 : clip(own.reduce((sum, one) => sum + one, 0) / own.length))
  }
  for (const one of KINDS) features.push(one === kind ? 1 : 0)
  for (const facet of FACETS) features.push(VERDICTS[answers[facet].verdict])
  for (const act of ACTS) features.push(Math.min(2, sentences.filter(({acts}) => acts.has(act)).length))
  for (const sign of SIGNS) features.push(signs.has(sign) ? 1 : 0)
  features.push(sympathy ? 1 : 0)
  features.push(Math.min(2, sentences.length / 8), questionLogits.length === 0 ? 0 : 1)
  return features
}

const VERDICTS: Readonly<Record<Answers['cause']['verdict'], number>> = {present: 1, absent: -1, 'not-applicable': 0}

/** All sentences together: two that hint say as much as one that tells. */
const evidenceOf = (logits: readonly Logits[], column: number): number =>
  Math.log(logits.reduce((sum, one) => sum + Math.exp(Math.min(one[column], LIMIT)), 1e-3)) / 2
