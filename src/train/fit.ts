// Learns one language: the sentences, then the replies from what the sentences score.
import {TONES, type Tone} from '../core/document.js'
import {overlaps} from '../core/span.js'
import {FACETS, type Lang} from '../core/types.js'
import {QUESTION_LABELS, REPLY_LABELS, type ReplyLabel, SENTENCE_LABELS} from '../nlp/model/labels.js'
import {replyFeatures, weigh} from '../nlp/model/reply-features.js'
import {scoresOf} from '../nlp/model/scores.js'
import type {Logits} from '../nlp/model/weights.js'
import type {LabelledCase, Read} from './examples.js'
import {spanIn} from './examples.js'
import {bestThreshold, counts, f1At, type Guess} from './guess.js'
import {fitReplies, logit, type Weights} from './regression.js'
import {type Corpus, isLabelled, isOfBank, teachQuestions, teachSentences} from './teach.js'
import type {Apart} from './verdicts.js'

export interface Fitted {
  readonly sentences: readonly Weights[]
  readonly questions: readonly Weights[]
  /** One list of weights for each reply label, the bias last. */
  readonly replies: readonly (readonly number[])[]
  /** What was found on cases that the sentences were not learned from. */
  readonly report: readonly string[]
  /** Each case as it is judged by what was learned from the others. */
  readonly apart: readonly Apart[]
}

export const FOLDS = 4
/** Keeps the weights of replies' features small: there are a hundred, and a few hundred cases. */
const RIDGE = 2
/** A fault of tone is marked only where marks are right so often (an error needs 9 in 10). */
const TONE_PRECISION = 0.9

interface Scored {
  readonly one: Read<LabelledCase>
  readonly logits: readonly Logits[]
  readonly questionLogits: readonly Logits[]
}

export function learn(corpus: Corpus, lang: Lang): Fitted {
  const sentences = SENTENCE_LABELS.map((label) => teachSentences(label, corpus))
  const questions = QUESTION_LABELS.map((label) => teachQuestions(label, corpus))
  const score: Score = scorerOf(sentences, questions)
  // The first cases are kept out of what the sentences are learned from, so that they show what it is worth.
  const scored = [...scoreApart(corpus, sentences), ...corpus.firstCases.flatMap(score)]
  const report: string[] = []
  const column = SENTENCE_LABELS.indexOf('boilerplate')
  const [threshold, said] = toneThreshold('boilerplate', column, scored)
  report.push(said)
  sentences[column][sentences[column].length - 1] -= threshold
  const rows = scored.map(featuresOfScored)
  const fitted = REPLY_LABELS.map((label) => fitReply(label, scored, rows))
  report.push(...fitted.map(({said}) => said), kindReport(scored, rows))
  const apart = scored.map(({one, logits}, at): Apart => {
    const reply = (label: ReplyLabel): number => fitted[REPLY_LABELS.indexOf(label)].apart[at]
    return {one, lang, scores: scoresOf(one.sentences, logits, reply), fold: foldOf(at)}
  })
  return {sentences, questions, replies: fitted.map(({weights}) => weights), report, apart}
}

/** A case and the same without the message are in one fold. */
const foldOf = (at: number): number => (at >> 1) % FOLDS

const featuresOfScored = ({one, logits, questionLogits}: Scored): number[] =>
  replyFeatures({...one, logits, questionLogits})

/** Each case scored by what was learned from the others. */
function scoreApart(corpus: Corpus, all: readonly Weights[]): Scored[] {
  return Array.from({length: FOLDS}, (_, fold) => fold).flatMap((fold) => {
    const isIn = (_: unknown, at: number): boolean => at % FOLDS === fold
    const rest = {...corpus, cases: corpus.cases.filter((one, at) => !isIn(one, at))}
    // What is learned from the bank alone is the same for all.
    const sentences = SENTENCE_LABELS.map((label, column) =>
      isOfBank(label) ? all[column] : teachSentences(label, rest)
    )
    const questions = QUESTION_LABELS.map((label) => teachQuestions(label, rest))
    return corpus.cases.filter(isIn).flatMap(scorerOf(sentences, questions))
  })
}

/** A case, and the same without the customer's message. */
type Score = (one: Read<LabelledCase>) => Scored[]

function scorerOf(sentences: readonly Weights[], questions: readonly Weights[]): Score {
  const score = (features: Uint32Array, all: readonly Weights[]): Logits =>
    Float64Array.from(all, (weights) => logit(features, weights))
  return (both) =>
    [both, both.alone].flatMap((one) =>
      one === undefined
        ? []
        : {
            one,
            logits: one.features.map((features) => score(features, sentences)),
            questionLogits: one.questionFeatures.map((features) => score(features, questions))
          }
    )
}

interface FittedReply {
  readonly weights: number[]
  readonly said: string
  /** The score of each row, by what was learned from the rows of other folds. */
  readonly apart: readonly number[]
}

function fitReply(label: ReplyLabel, scored: readonly Scored[], rows: readonly number[][]): FittedReply {
  const known = scored.flatMap(({one}, at) => {
    const is = isLabelled(label, one.from)
    return is === undefined ? [] : [{row: rows[at], is, at}]
  })
  const fitOn = (some: typeof known): number[] =>
    fitReplies(
      some.map(({row}) => row),
      some.map(({is}) => is),
      RIDGE
    )
  const weights = fitOn(known)
  const folds = Array.from({length: FOLDS}, (_, fold) => fitOn(known.filter(({at}) => foldOf(at) !== fold)))
  const apart = rows.map((row, at) => weigh(row, folds[foldOf(at)]))
  // For the facets the fault is that they are absent.
  const sign = (FACETS as readonly string[]).includes(label) ? -1 : 1
  const scores = known.map(({is, at}) => ({score: sign * apart[at], is: sign < 0 ? !is : is}))
  const best = bestThreshold(scores)
  weights[weights.length - 1] -= sign * best.threshold
  return {
    weights,
    said: `${label.padEnd(14)} F1 ${best.f1.toFixed(2)}  at even odds ${f1At(scores, 0).toFixed(2)}`,
    apart: apart.map((score) => score - sign * best.threshold)
  }
}

function kindReport(scored: readonly Scored[], rows: readonly number[][]): string {
  const rules = scored.filter(({one}) => one.kind === one.from.kind).length
  return `kind by the rules ${(rules / rows.length).toFixed(2)}`
}

/** The lowest at which marked sentences are right often enough. */
function toneThreshold(tone: Tone, column: number, scored: readonly Scored[]): [number, string] {
  const scores = scored.flatMap(({one, logits}) =>
    logits.flatMap((own, at): Guess[] => {
      const marks = (label: Tone): boolean =>
        one.from.labels[label].some((piece) => {
          const place = spanIn(one.from.reply, piece)
          return place !== undefined && overlaps(one.sentences[at], place)
        })
      const is = marks(tone)
      // Under a neighbouring label it is no false alarm.
      return !is && TONES.some(marks) ? [] : [{score: own[column], is}]
    })
  )
  let threshold = 4
  for (let at = 4; at >= -2; at -= 0.05) {
    const {hit, alarm} = counts(scores, at)
    if (hit >= (hit + alarm) * TONE_PRECISION) threshold = at
  }
  const {hit, alarm, miss} = counts(scores, threshold)
  return [
    threshold,
    `${tone.padEnd(14)} P ${(hit / (hit + alarm || 1)).toFixed(2)} R ${(hit / (hit + miss || 1)).toFixed(2)} above ${threshold.toFixed(2)}`
  ]
}
