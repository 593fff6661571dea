// Logistic regression of sparse features, for sentences (AdaGrad).
import {chanceOf} from '../core/chance.js'

/** One sentence to learn from. */
export interface Example {
  /** Places of its features in the vocabulary. */
  readonly features: Uint32Array
  readonly is: boolean
  /** How much it counts. */
  readonly weight: number
}

/** Weights of one label, by the features' places; the last is the bias. */
export type Weights = Float64Array

const EPOCHS = 8
const RATE = 0.05
const DECAY = 1e-4
/** A feature seen less often tells nothing. */
const SEEN = 2

/**
 * @param size how many features there are
 * @param worth what each counts where it is there; 1 when it is not given
 */
export function fitSentences(examples: readonly Example[], size: number, worth?: Float64Array): Weights {
  const weights = new Float64Array(size + 1)
  const mean = new Float64Array(size + 1)
  const squares = new Float64Array(size + 1).fill(1e-3)
  const rows = seenOften(examples, size)
  const order = examples.map((_, at) => at)
  const random = randomFrom(7)
  const step = (at: number, slope: number): void => {
    squares[at] += slope * slope
    weights[at] -= (RATE * slope) / Math.sqrt(squares[at])
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const {is, weight} = examples[at]
      const error = (chanceOf(logit(rows[at], weights, worth)) - (is ? 1 : 0)) * weight
      step(size, error)
      for (const place of rows[at]) step(place, error * (worth ? worth[place] : 1) + DECAY * weights[place])
    }
    // The mean of the later epochs wavers less than the last one.
    if (epoch * 2 >= EPOCHS) for (let at = 0; at <= size; at++) mean[at] += (weights[at] * 2) / EPOCHS
  }
  return mean
}

export function logit(places: Uint32Array, weights: Weights, worth?: Float64Array): number {
  let sum = weights[weights.length - 1]
  for (const place of places) sum += weights[place] * (worth ? worth[place] : 1)
  return sum
}

/** Features of each example that are in others too. */
function seenOften(examples: readonly Example[], size: number): Uint32Array[] {
  const seen = new Uint32Array(size)
  for (const {features} of examples) for (const place of features) seen[place]++
  return examples.map(({features}) => features.filter((place) => seen[place] >= SEEN))
}

/** The same numbers each time (Park and Miller), so that training can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

export function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other], order[at]]
  }
}
