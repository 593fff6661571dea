// Learns which sentences blame the customer or talk down (src/nlp/tone), and how sure of it one must be to say so.
import type {Sentence} from '../core/document.js'
import {TONES, type Tone} from '../core/document.js'
import {overlaps} from '../core/span.js'
import type {Learned} from '../nlp/model/model.js'
import {worthOf} from '../nlp/tone/features.js'
import {type BankLine, type LabelledCase, type Read, spanIn} from './examples.js'
import {type Guess, quietThreshold, sharesAt} from './guess.js'
import {type Example, fitSentences, logit, type Weights} from './regression.js'
import {BANK_TONES, type Corpus} from './teach.js'

const FOLDS = 5
/** Marks must be right so often. */
const PRECISION = 0.8
/** Of the sentences of plain cases so many may be marked wrongly: most replies are like these. */
const ALARMS = 0.0015
/**
 * In logits, beyond what the cases ask for: real replies blame and talk down far more seldom than cases do, and of the marks
 * that were read on them only those so much surer were right.
 */
const MARGIN: Readonly<Record<Tone, number>> = {argues: 0.7, condescends: 0.5, boilerplate: 1.2}
/** The threshold is looked for between these. */
const HIGHEST = 4
const LOWEST = -3
const STEP = 0.05

/** What an example counts. The bank of tone is half faults, and subtler ones than agents write; cases are what agents write. */
const OF_CASES = 2
const OF_TONE_BANK = 0.15

/** What was learned for each of `TONES`, with the threshold at zero; and what is to be said of it. */
export function fitTone(corpus: Corpus): {learned: Learned; report: string[]} {
  const {features} = corpus.toneVocabulary
  const worth = Float64Array.from(features, worthOf)
  const fitted = TONES.map((tone) => fitOne(tone, corpus, worth))
  // What a feature counts is the same wherever it is, so the weights as they are kept have it in them.
  const columns = fitted.map(({weights}) => weights.map((weight, place) => weight * (worth[place] ?? 1)))
  return {learned: {features, columns}, report: fitted.map(({said}) => said)}
}

function fitOne(tone: Tone, corpus: Corpus, worth: Float64Array): {weights: Weights; said: string} {
  const banks = bankExamples(tone, corpus)
  const ofCases = corpus.cases.map((one) => caseExamples(tone, one))
  const learn = (cases: readonly Example[][]): Weights => fitSentences([...banks, ...cases.flat()], worth.length, worth)
  const score = (one: Read<LabelledCase>, weights: Weights): Guess[] => guesses(tone, one, weights, worth)
  // Each case is scored by what was learned from the others.
  const apart = Array.from({length: FOLDS}, (_, fold) => {
    const isIn = (at: number): boolean => at % FOLDS === fold
    const weights = learn(ofCases.filter((_, at) => !isIn(at)))
    return corpus.cases.filter((_, at) => isIn(at)).flatMap((one) => score(one, weights))
  }).flat()
  const weights = learn(ofCases)
  const first = corpus.firstCases.flatMap((one) => score(one, weights))
  const all = [...apart, ...first]
  const threshold = quietThreshold(all, ALARMS, lowestThreshold(all)) + MARGIN[tone]
  weights[weights.length - 1] -= threshold
  const quiet = apart.filter((one) => one.plain)
  const alarms = quiet.filter(({score, is}) => score > threshold && !is).length / quiet.length
  const said = `${tone.padEnd(12)} above ${threshold.toFixed(2)}: ${sharesAt(apart, threshold)}, first cases ${sharesAt(first, threshold)}, of plain sentences wrongly ${alarms.toFixed(4)}`
  return {weights, said}
}

/** Each sentence of a text as an example. */
function examplesOf<T>(
  {sentences, toneFeatures}: Read<T>,
  is: (sentence: Sentence) => boolean,
  weight: number
): Example[] {
  return sentences.map((sentence, at) => ({features: toneFeatures[at], is: is(sentence), weight}))
}

function bankExamples(tone: Tone, {bank, tone: tones}: Corpus): Example[] {
  return [
    ...bank.flatMap((one) => {
      const is = one.from.acts!.includes(BANK_TONES[tone])
      return one.sentences.length === 1 || !is ? examplesOf(one, () => is, 1) : []
    }),
    ...tones.flatMap((one) => toneExamples(tone, one))
  ]
}

function toneExamples(tone: Tone, one: Read<BankLine>): Example[] {
  const {label, span, text} = one.from
  const at = label === tone ? spanIn(text, span || text) : undefined
  return examplesOf(one, (sentence) => at !== undefined && overlaps(sentence, at), OF_TONE_BANK)
}

const caseExamples = (tone: Tone, one: Read<LabelledCase>): Example[] =>
  examplesOf(one, (sentence) => isLabelled(tone, one.from, sentence), OF_CASES)

function isLabelled(tone: Tone, {labels, reply}: LabelledCase, sentence: Sentence): boolean {
  return labels[tone].some((piece) => {
    const at = spanIn(reply, piece)
    return at !== undefined && overlaps(sentence, at)
  })
}

/** Under a neighbouring label a mark is no false alarm. */
function guesses(
  tone: Tone,
  {from, sentences, toneFeatures, plain}: Read<LabelledCase>,
  weights: Weights,
  worth: Float64Array
): Guess[] {
  return sentences.flatMap((sentence, at) => {
    const is = isLabelled(tone, from, sentence)
    if (!is && TONES.some((other) => isLabelled(other, from, sentence))) return []
    return [{score: logit(toneFeatures[at], weights, worth), is, plain}]
  })
}

function lowestThreshold(all: readonly Guess[]): number {
  let lowest = HIGHEST
  for (let threshold = HIGHEST; threshold >= LOWEST; threshold -= STEP) {
    const marked = all.filter(({score}) => score > threshold)
    if (marked.filter(({is}) => is).length >= PRECISION * marked.length) lowest = threshold
  }
  return lowest
}
