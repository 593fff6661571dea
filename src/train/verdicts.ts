// Learns the second step of the model: does the reply leave a question open, and does it only point elsewhere? One network
// for both languages, because what it rests on reads the same in both; each language has an output of its own.
import type {Scores} from '../core/document.js'
import {LANGS, type Lang} from '../core/types.js'
import type {Met} from '../nlp/met.js'
import {type Network, outputsOf} from '../nlp/model/network.js'
import {openFeatures} from '../nlp/model/open-features.js'
import {pointingFeatures} from '../nlp/model/pointing-features.js'
import type {Verdict} from '../nlp/model/verdicts.js'
import {asOftenAsPages, type LabelledCase, type PageExample, type Read} from './examples.js'
import {carefulThreshold, type Guess, quietThreshold, sharesAt} from './guess.js'
import {fitNetwork, type ReplyExample} from './network.js'

/** A case with what the first step makes of it when it has learned from the other folds. */
export interface Apart {
  readonly one: Omit<Read<LabelledCase>, 'alone'>
  readonly lang: Lang
  readonly scores: Scores
  readonly fold: number
}

/** A reply of a rule's page. */
export interface ApartPage {
  readonly one: Read<PageExample>
  readonly lang: Lang
  readonly scores: Scores
}

/** What one case is learned from: a row for each question, or one for the whole. */
interface Example {
  readonly from: Apart
  readonly rows: readonly {row: number[]; is: boolean}[]
  /** Is the case as a whole so labelled? */
  readonly is: boolean
}

/** Of the replies in which little is wrong, so many may be marked wrongly. */
const ALARMS = 0.025

export function learnVerdicts(
  apart: readonly Apart[],
  pages: readonly ApartPage[]
): {networks: Record<Verdict, Network>; report: string[]} {
  const [open, openSaid] = fitVerdict('open', apart.flatMap(openExample), asOftenAsPages(pages.flatMap(openOfPage)))
  const [pointing, pointingSaid] = fitVerdict('pointing', apart.map(pointingExample), [])
  return {networks: {open, pointing}, report: [...openSaid, ...pointingSaid]}
}

/** A page does not say which of several questions is left. */
function openOfPage({one, lang, scores}: ApartPage): ReplyExample[] {
  const {owed, has} = one.from
  if (owed !== 'answer' || (!has && one.met.length > 1)) return []
  return one.met.map((met) => exampleOf(openFeatures(met, scores), !has, lang))
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

function fitVerdict(name: Verdict, examples: readonly Example[], more: readonly ReplyExample[]): [Network, string[]] {
  const folds = new Set(examples.map(({from}) => from.fold))
  const apart = new Map(
    Array.from(folds, (fold) => [fold, fitNetwork(repliesOf(examples.filter(({from}) => from.fold !== fold)))] as const)
  )
  const network = fitNetwork([...repliesOf(examples), ...more])
  const said = LANGS.map((lang, output) => {
    // A reply is found fault with when one of its questions is.
    const guesses = examples
      .filter(({from}) => from.lang === lang)
      .map(({from, rows, is}): Guess => {
        const scores = rows.map(({row}) => outputsOf(row, apart.get(from.fold)!)[output])
        return {score: Math.max(NEVER, ...scores), is, plain: from.one.plain}
      })
    const threshold = quietThreshold(guesses, ALARMS, carefulThreshold(guesses))
    network.weights[network.weights.length - LANGS.length + output] -= threshold
    return `${name.padEnd(14)} ${lang} ${sharesAt(guesses, threshold)}`
  })
  return [network, said]
}

const repliesOf = (examples: readonly Example[]): ReplyExample[] =>
  examples.flatMap(({from, rows}) => rows.map(({row, is}) => exampleOf(row, is, from.lang)))

const exampleOf = (row: readonly number[], is: boolean, lang: Lang): ReplyExample => ({
  row,
  are: LANGS.map((one) => (one === lang ? is : undefined))
})

const NEVER = -9
