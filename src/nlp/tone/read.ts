// Constructions that blame whatever words fill them: what grammar tells needs no model.
import type {Sentence, Tone} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import {reproachRu} from '../ru/reproach.js'

/** Where the sentence has this fault for certain. */
export function surelyFaulty(sentence: Sentence, tone: Tone): Span | undefined {
  return tone === 'argues' && sentence.lang === 'ru' ? reproachRu(sentence) : undefined
}
