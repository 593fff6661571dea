// What the model makes of a reply, for those who ask about more than one label of it.
import {type Scores, type Sentence, TONES, type Tone} from '../../core/document.js'
import {toneScore} from '../tone/model.js'
import {LIMIT} from './clip.js'
import {type ReplyLabel, SENTENCE_LABELS} from './labels.js'
import type {Logits} from './weights.js'

const isTone = (label: string): label is Tone => (TONES as readonly string[]).includes(label)

export function scoresOf(
  sentences: readonly Sentence[],
  logits: readonly Logits[],
  reply: (label: ReplyLabel) => number
): Scores {
  const bySentence = new Map(sentences.map((sentence, at) => [sentence, logits[at]]))
  return {
    reply,
    best: (label, among = sentences) => {
      if (isTone(label)) return Math.max(-LIMIT, ...among.map((sentence) => toneScore(sentence, label)))
      const column = (SENTENCE_LABELS as readonly string[]).indexOf(label)
      return Math.max(-LIMIT, ...among.map((sentence) => bySentence.get(sentence)?.[column] ?? -LIMIT))
    }
  }
}
