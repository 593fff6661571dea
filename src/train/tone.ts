// Learns which sentences blame the customer or talk down (src/nlp/tone), and how sure of it one must be to say so.
import type {Sentence} from '../core/document.js'
import {TONES, type Tone} from '../core/document.js'
import {overlaps} from '../core/span.js'
import {toneFeaturesOf, worthOf} from '../nlp/tone/features.js'
import {ASKED, type AskedTone} from '../nlp/tone/model.js'
import {type BankLine, type LabelledCase, type Read, spanIn} from './examples.js'
import {type Example, fitSentences, logit, type Weights} from './regression.js'
import {BANK_TONES, type Corpus} from './teach.js'

const FOLDS = 5
/** Marks must be right so often. */
const PRECISION = 0.93
/** The threshold is looked for between these. */
const HIGHEST = 4
const LOWEST = -3
const STEP = 0.05

/** What an example counts. The bank of tone is half faults, and subtler ones than agents write; cases are what agents write. */
const OF_CASES = 2
const OF_TONE_BANK = 0.15

/** For each of `ASKED` its weights, the bias last, with the threshold at zero; and what is to be said of them. */
export function fitTone(corpus: Corpus): {columns: Weights[]; report: string[]} {
  const fitted = ASKED.map((tone) => fitOne(tone, corpus))
  return {columns: fitted.map(({weights}) => weights), report: fitted.map(({said}) => said)}
}

function fitOne(tone: AskedTone, corpus: Corpus): {weights: Weights; said: string} {
  const banks = bankExamples(tone, corpus)
  const ofCases = corpus.cases.map((one) => caseExamples(tone, one))
  const learn = (cases: readonly Example[][]): Weights => fitSentences([...banks, ...cases.flat()], worthOf)
  // Each case is scored by what was learned from the others.
  const apart = Array.from({length: FOLDS}, (_, fold) => {
    const isIn = (at: number): boolean => at % FOLDS === fold
    const weights = learn(ofCases.filter((_, at) => !isIn(at)))
    return corpus.cases.filter((_, at) => isIn(at)).flatMap((one) => guesses(tone, one, weights))
  }).flat()
  const weights = learn(ofCases)
  const first = corpus.firstCases.flatMap((one) => guesses(tone, one, weights))
  const threshold = lowestThreshold([...apart, ...first])
  weights[weights.length - 1] -= threshold
  const said = `${tone.padEnd(12)} above ${threshold.toFixed(2)}: ${shares(apart, threshold)}, first cases ${shares(first, threshold)}`
  return {weights, said}
}

const exampleOf = (sentence: Sentence, is: boolean, weight: number): Example => ({
  features: toneFeaturesOf(sentence),
  is,
  weight
})

function bankExamples(tone: AskedTone, {bank, tone: tones}: Corpus): Example[] {
  return [
    ...bank.flatMap(({from, sentences}) => {
      const is = from.acts!.includes(BANK_TONES[tone])
      return sentences.length === 1 || !is ? sentences.map((one) => exampleOf(one, is, 1)) : []
    }),
    ...tones.flatMap(({from, sentences}) => toneExamples(tone, from, sentences))
  ]
}

function toneExamples(tone: AskedTone, from: BankLine, sentences: readonly Sentence[]): Example[] {
  const at = from.label === tone ? spanIn(from.text, from.span || from.text) : undefined
  return sentences.map((one) => exampleOf(one, at !== undefined && overlaps(one, at), OF_TONE_BANK))
}

const caseExamples = (tone: AskedTone, {from, sentences}: Read<LabelledCase>): Example[] =>
  sentences.map((one) => exampleOf(one, isLabelled(tone, from, one), OF_CASES))

function isLabelled(tone: Tone, {labels, reply}: LabelledCase, sentence: Sentence): boolean {
  return labels[tone].some((piece) => {
    const at = spanIn(reply, piece)
    return at !== undefined && overlaps(sentence, at)
  })
}

interface Guess {
  readonly score: number
  readonly is: boolean
}

/** Under a neighbouring label a mark is no false alarm. */
function guesses(tone: AskedTone, {from, sentences}: Read<LabelledCase>, weights: Weights): Guess[] {
  return sentences.flatMap((sentence) => {
    const is = isLabelled(tone, from, sentence)
    if (!is && TONES.some((other) => isLabelled(other, from, sentence))) return []
    return [{score: logit(toneFeaturesOf(sentence), weights, worthOf), is}]
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

function shares(all: readonly Guess[], threshold: number): string {
  const marked = all.filter(({score}) => score > threshold)
  const hits = marked.filter(({is}) => is).length
  const faults = all.filter(({is}) => is).length
  return `P ${(hits / (marked.length || 1)).toFixed(2)} R ${(hits / (faults || 1)).toFixed(2)}`
}
