// A reply that points elsewhere, for the model: is that all there is?
import type {Act, Scores, Sentence} from '../../core/document.js'
import type {Facet} from '../../core/types.js'
import type {Pointing} from '../pointer.js'
import {clip} from './clip.js'
import type {ReplyLabel} from './labels.js'

const WHOLE: readonly ReplyLabel[] = ['linkOnly', 'solution', 'holding', 'howto', 'clarifying', 'refusal']
/** What would be an answer in the rest of the reply. */
const REST: readonly (Facet | Act)[] = ['cause', 'fix', 'status', 'solution', 'nextUpdate', 'refusal', 'ask', 'step']

export function pointingFeatures({pointers, linked, others, bare}: Pointing, scores: Scores): number[] {
  const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, {words}) => sum + words.length, 0)
  const rest = others.filter((one) => !linked.includes(one))
  const told = lengthOf(rest)
  const flag = (is: boolean): number => (is ? 1 : 0)
  return [
    flag(bare),
    flag(pointers.length > 0),
    flag(linked.length > 0),
    flag(linked.some((one) => !pointers.includes(one))),
    told / (told + lengthOf(pointers) + lengthOf(linked) + 1),
    Math.min(2, told / 20),
    Math.min(2, rest.length / 4),
    flag(rest.some(({words}) => words.some(({kind}) => kind === 'number'))),
    ...WHOLE.map((label) => clip(scores.reply(label))),
    ...REST.map((label) => clip(scores.best(label, rest)))
  ]
}
