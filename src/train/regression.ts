// Logistic regression, twice: sparse for sentences (hashed features, AdaGrad) and dense for whole replies.
import {BUCKETS} from '../nlp/model/weights.js'

/** One sentence to learn from. */
export interface Example {
  readonly features: Uint32Array
  readonly is: boolean
  /** How much it counts. */
  readonly weight: number
}

/** Weights of one label; the last is the bias. */
export type Weights = Float64Array

const EPOCHS = 8
const RATE = 0.05
const DECAY = 1e-4
/** A feature seen less often tells nothing. */
const SEEN = 2

/** What a feature counts where it is there. */
export type WorthOf = (feature: number) => number
const ONE: WorthOf = () => 1

export function fitSentences(examples: readonly Example[], worthOf = ONE): Weights {
  const weights = new Float64Array(BUCKETS + 1)
  const mean = new Float64Array(BUCKETS + 1)
  const squares = new Float64Array(BUCKETS + 1).fill(1e-3)
  const rows = rowsOf(examples, worthOf)
  const order = examples.map((_, at) => at)
  const random = randomFrom(7)
  const step = (at: number, slope: number): void => {
    squares[at] += slope * slope
    weights[at] -= (RATE * slope) / Math.sqrt(squares[at])
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const {buckets, values} = rows[at]
      const {is, weight} = examples[at]
      let logit = weights[BUCKETS]
      for (const [place, bucket] of buckets.entries()) logit += weights[bucket] * values[place]
      const error = (1 / (1 + Math.exp(-logit)) - (is ? 1 : 0)) * weight
      step(BUCKETS, error)
      for (const [place, bucket] of buckets.entries()) step(bucket, error * values[place] + DECAY * weights[bucket])
    }
    // The mean of the later epochs wavers less than the last one.
    if (epoch * 2 >= EPOCHS) for (let at = 0; at <= BUCKETS; at++) mean[at] += (weights[at] * 2) / EPOCHS
  }
  return mean
}

export function logit(features: Uint32Array, weights: Weights, worthOf = ONE): number {
  let sum = weights[BUCKETS]
  for (const feature of features) sum += weights[feature & (BUCKETS - 1)] * worthOf(feature)
  return sum
}

interface Row {
  readonly buckets: Int32Array
  readonly values: Float64Array
}

function rowsOf(examples: readonly Example[], worthOf: WorthOf): Row[] {
  const seen = new Uint32Array(BUCKETS)
  for (const {features} of examples) for (const feature of features) seen[feature & (BUCKETS - 1)]++
  return examples.map(({features}) => {
    const kept = features.filter((feature) => seen[feature & (BUCKETS - 1)] >= SEEN)
    return {
      buckets: Int32Array.from(kept, (feature) => feature & (BUCKETS - 1)),
      values: Float64Array.from(kept, worthOf)
    }
  })
}

/** The same numbers each time (Park and Miller), so that training can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other], order[at]]
  }
}

const ROUNDS = 400
const DENSE_RATE = 0.5

/** Weights of whole replies' features, the bias last. `ridge` keeps them small. */
export function fitReplies(rows: readonly (readonly number[])[], are: readonly boolean[], ridge: number): number[] {
  const size = rows[0].length
  const weights = new Float64Array(size + 1)
  const squares = new Float64Array(size + 1).fill(1e-6)
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(size + 1)
    for (const [at, row] of rows.entries()) {
      let sum = weights[size]
      for (let one = 0; one < size; one++) sum += row[one] * weights[one]
      const error = 1 / (1 + Math.exp(-sum)) - (are[at] ? 1 : 0)
      slopes[size] += error
      for (let one = 0; one < size; one++) slopes[one] += error * row[one]
    }
    for (let one = 0; one <= size; one++) {
      if (one < size) slopes[one] += ridge * weights[one]
      squares[one] += slopes[one] * slopes[one]
      weights[one] -= (DENSE_RATE * slopes[one]) / Math.sqrt(squares[one])
    }
  }
  return [...weights]
}
