// Learns one language: the sentences, then the replies from what the sentences score.
import {FACETS, type Lang} from '../core/types.js'
import {isLack, QUESTION_LABELS, REPLY_LABELS, type ReplyLabel, SENTENCE_LABELS} from '../nlp/model/labels.js'
import type {Learned} from '../nlp/model/model.js'
import {type Network, outputsOf} from '../nlp/model/network.js'
import {replyFeatures} from '../nlp/model/reply-features.js'
import {scoresOf} from '../nlp/model/scores.js'
import type {Logits} from '../nlp/model/weights.js'
import {asOftenAsPages, type LabelledCase, type PageExample, type Read} from './examples.js'
import {bestThreshold, f1At, type Guess, preciseThreshold, quietThreshold, sharesAt} from './guess.js'
import {fitNetwork, type ReplyExample} from './network.js'
import {logit, type Weights} from './regression.js'
import {type Corpus, isLabelled, isOfBank, teachQuestions, teachSentences} from './teach.js'
import type {Apart, ApartPage} from './verdicts.js'

export interface Fitted {
  readonly sentences: Learned
  readonly questions: Learned
  readonly replies: Network
  /** What was found on cases that the sentences were not learned from. */
  readonly report: readonly string[]
  /** Each case as it is judged by what was learned from the others. */
  readonly apart: readonly Apart[]
  /** The replies of the rules' pages. */
  readonly pages: readonly ApartPage[]
}

export const FOLDS = 4
/** What is said to be lacking must be lacking so often (findings of severity warning: 4 in 5, also on other replies). */
const LACK_PRECISION = 0.85
/** Of the replies in which little is wrong, so many may be said to lack what they don't. A solution is owed by every kind. */
const LACK_ALARMS = 0.03
const SOLUTION_ALARMS = 0.015
/** Readers agree less on who needs sympathy; and what is said to lack a status often lacks but the word for it. */
const PRECISION: Partial<Record<ReplyLabel, number>> = {'lacks-empathy': 0.72, 'lacks-status': 0.92}

const MOODS: readonly ReplyLabel[] = ['upset', 'lacks-empathy']

interface Scored<T = LabelledCase> {
  readonly one: Read<T>
  readonly logits: readonly Logits[]
  readonly questionLogits: readonly Logits[]
}

export function learn(corpus: Corpus, lang: Lang): Fitted {
  const sentences = SENTENCE_LABELS.map((label) => teachSentences(label, corpus))
  const questions = QUESTION_LABELS.map((label) => teachQuestions(label, corpus))
  const score = scorerOf(sentences, questions)
  // The first cases are kept out of what the sentences are learned from, so that they show what it is worth.
  const scored = [...scoreApart(corpus, sentences), ...corpus.firstCases.flatMap((one) => withAlone(one, score))]
  const report: string[] = []
  const rows = scored.map(featuresOfScored)
  const fitted = fitAll(
    scored,
    rows,
    corpus.pages.map((one) => exampleOfPage(score(one)))
  )
  report.push(...fitted.said, kindReport(scored, rows))
  const apart = scored.map(({one, logits}, at): Apart => {
    const reply = (label: ReplyLabel): number => fitted.apart[at][REPLY_LABELS.indexOf(label)]
    return {one, lang, scores: scoresOf(one.sentences, logits, reply), fold: foldOf(at)}
  })
  const pages = corpus.pages.map((page): ApartPage => {
    const scored = score(page)
    const outputs = outputsOf(featuresOfScored(scored), fitted.network)
    const reply = (label: ReplyLabel): number => outputs[REPLY_LABELS.indexOf(label)]
    return {one: page, lang, scores: scoresOf(page.sentences, scored.logits, reply)}
  })
  return {
    pages,
    sentences: {features: corpus.vocabulary.features, columns: sentences},
    questions: {features: corpus.questionVocabulary.features, columns: questions},
    replies: fitted.network,
    report,
    apart
  }
}

/** A case and the same without the message are in one fold. */
const foldOf = (at: number): number => (at >> 1) % FOLDS

const featuresOfScored = ({one, logits, questionLogits}: Scored<unknown>): number[] =>
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
    const score = scorerOf(sentences, questions)
    return corpus.cases.filter(isIn).flatMap((one) => withAlone(one, score))
  })
}

type Score = <T>(one: Read<T>) => Scored<T>

function scorerOf(sentences: readonly Weights[], questions: readonly Weights[]): Score {
  const score = (features: Uint32Array, all: readonly Weights[]): Logits =>
    Float64Array.from(all, (weights) => logit(features, weights))
  return (one) => ({
    one,
    logits: one.features.map((features) => score(features, sentences)),
    questionLogits: one.questionFeatures.map((features) => score(features, questions))
  })
}

/** A case, and the same without the customer's message. */
const withAlone = (one: Read<LabelledCase>, score: Score): Scored[] =>
  [one, ...(one.alone ? [one.alone] : [])].map(score)

/** Of a page's reply it is known what it lacks; a good one may owe nothing. */
function exampleOfPage(scored: Scored<PageExample>): ReplyExample {
  const {owed, has} = scored.one.from
  const is = (label: ReplyLabel): boolean | undefined => {
    if (label === `lacks-${owed}`) return !has
    if (label === 'upset' && owed === 'empathy' && !has) return true
    return label === owed && !has ? false : undefined
  }
  return {row: featuresOfScored(scored), are: REPLY_LABELS.map(is)}
}

/** The network, and the score of each row by what was learned from the rows of other folds; thresholds are at zero. */
interface FittedReplies {
  readonly network: Network
  readonly apart: readonly Float64Array[]
  readonly said: readonly string[]
}

function fitAll(scored: readonly Scored[], rows: readonly number[][], pages: readonly ReplyExample[]): FittedReplies {
  const examples = scored.map(({one}, at) => ({
    row: rows[at],
    are: REPLY_LABELS.map((label) =>
      // Nobody tells how the customer feels without the message.
      MOODS.includes(label) && one.questionFeatures.length === 0 ? undefined : isLabelled(label, one.from)
    )
  }))
  const network = fitNetwork([...examples, ...asOftenAsPages(pages)])
  const folds = Array.from({length: FOLDS}, (_, fold) => fitNetwork(examples.filter((_, at) => foldOf(at) !== fold)))
  const apart = rows.map((row, at) => outputsOf(row, folds[foldOf(at)]))
  const said = REPLY_LABELS.map((label, column) => {
    const known = examples.flatMap(({are}, at) => {
      const is = are[column]
      return is === undefined ? [] : [{score: apart[at][column], is, plain: scored[at].one.plain}]
    })
    const {offset, report} = thresholdOf(label, known)
    network.weights[network.weights.length - REPLY_LABELS.length + column] -= offset
    for (const scores of apart) scores[column] -= offset
    return report
  })
  return {network, apart, said}
}

/** What is to be taken off the score so that zero is where to decide. */
function thresholdOf(label: ReplyLabel, known: readonly Guess[]): {offset: number; report: string} {
  // For the facets the fault is that they are absent.
  const sign = (FACETS as readonly string[]).includes(label) ? -1 : 1
  const scores = known.map((one) => ({...one, score: sign * one.score, is: sign < 0 ? !one.is : one.is}))
  const best = bestThreshold(scores)
  const precision = PRECISION[label] ?? LACK_PRECISION
  const threshold = isLack(label)
    ? quietThreshold(
        scores,
        label === 'lacks-solution' ? SOLUTION_ALARMS : LACK_ALARMS,
        preciseThreshold(scores, precision, best.threshold)
      )
    : best.threshold
  const shares = sharesAt(scores, threshold)
  const report = `${label.padEnd(16)} F1 ${f1At(scores, threshold).toFixed(2)} ${shares}  at even odds F1 ${f1At(scores, 0).toFixed(2)}`
  return {offset: sign * threshold, report}
}

function kindReport(scored: readonly Scored[], rows: readonly number[][]): string {
  const rules = scored.filter(({one}) => one.kind === one.from.kind).length
  return `kind by the rules ${(rules / rows.length).toFixed(2)}`
}
