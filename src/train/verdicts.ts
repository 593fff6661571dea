// Learns the second step of the model: does the reply leave a question open, and does it only point elsewhere? One list of
// weights for both languages, because what it rests on reads the same in both.
import type {Scores} from '../core/document.js'
import type {Lang} from '../core/types.js'
import type {Met} from '../nlp/met.js'
import {openFeatures} from '../nlp/model/open-features.js'
import {pointingFeatures} from '../nlp/model/pointing-features.js'
import {weigh} from '../nlp/model/reply-features.js'
import type {Verdict, VerdictWeights} from '../nlp/model/verdicts.js'
import type {LabelledCase, Read} from './examples.js'
import {carefulThreshold, type Guess, quietThreshold, sharesAt} from './guess.js'
import {fitReplies} from './regression.js'

/** A case with what the first step makes of it when it has learned from the other folds. */
export interface Apart {
  readonly one: Omit<Read<LabelledCase>, 'alone'>
  readonly lang: Lang
  readonly scores: Scores
  readonly fold: number
}

/** What one case is learned from: a row for each question, or one for the whole. */
interface Example {
  readonly from: Apart
  readonly rows: readonly {row: number[]; is: boolean}[]
  /** Is the case as a whole so labelled? */
  readonly is: boolean
}

const RIDGE = 4
/** Of the replies in which little is wrong, so many may be marked wrongly. */
const ALARMS = 0.025

export function learnVerdicts(apart: readonly Apart[]): {weights: VerdictWeights; report: string[]} {
  const [open, openSaid] = fitVerdict('open', apart.flatMap(openExample))
  const [pointing, pointingSaid] = fitVerdict('pointing', apart.map(pointingExample))
  return {weights: {open, pointing}, report: [...openSaid, ...pointingSaid]}
}

function openExample(from: Apart): Example[] {
  const {met, from: labelled} = from.one
  if (met.length === 0 && from.one.questionFeatures.length === 0) return []
  const {unanswered} = labelled.labels
  const rows = met.map((one) => ({row: openFeatures(one, from.scores), is: isNamed(one, unanswered)}))
  return [{from, rows, is: unanswered.length > 0}]
}

/** A case is labelled with the words of the question, more or less of them. */
function isNamed({asked}: Met, labels: readonly string[]): boolean {
  const own = bareOf(asked.text)
  return labels.map(bareOf).some((label) => own.includes(label) || label.includes(own))
}

const bareOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function pointingExample(from: Apart): Example {
  const {pointing, from: labelled} = from.one
  const is = labelled.labels.linkOnly
  const isPossible = pointing.pointers.length + pointing.linked.length > 0
  return {from, rows: isPossible ? [{row: pointingFeatures(pointing, from.scores), is}] : [], is}
}

function fitVerdict(name: Verdict, examples: readonly Example[]): [number[], string[]] {
  const fitOn = (some: readonly Example[]): number[] => {
    const rows = some.flatMap((example) => example.rows)
    return fitReplies(
      rows.map(({row}) => row),
      rows.map(({is}) => is),
      RIDGE
    )
  }
  const folds = [...new Set(examples.map(({from}) => from.fold))].map(
    (fold) => [fold, fitOn(examples.filter(({from}) => from.fold !== fold))] as const
  )
  const apart = new Map(folds)
  // A reply is found fault with when one of its questions is.
  const guesses = examples.map(({from, rows, is}) => ({
    score: Math.max(NEVER, ...rows.map(({row}) => weigh(row, apart.get(from.fold)!))),
    is,
    plain: from.one.plain,
    lang: from.lang
  }))
  const threshold = quietThreshold(guesses, ALARMS, carefulThreshold(guesses))
  const weights = fitOn(examples)
  weights[weights.length - 1] -= threshold
  return [weights.map((weight) => Number(weight.toPrecision(5))), reportOf(name, guesses, threshold)]
}

const NEVER = -9

const reportOf = (name: Verdict, guesses: readonly (Guess & {lang: Lang})[], threshold: number): string[] =>
  [...new Set(guesses.map(({lang}) => lang))].map((lang) => {
    const own = guesses.filter((one) => one.lang === lang)
    return `${name.padEnd(14)} ${lang} ${sharesAt(own, threshold)}`
  })
