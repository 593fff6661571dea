// Learns the network that judges whole replies (nlp/model/network.ts): Adam on the logistic loss, some of the hidden units
// left out each time (Srivastava et al. 2014), so that none of them learns single cases by heart.
import {chanceOf} from '../core/chance.js'
import {type Network, sizeOf} from '../nlp/model/network.js'
import {randomFrom, shuffle} from './regression.js'

/** One reply to learn from: its features, and what is known of each label. */
export interface ReplyExample {
  readonly row: readonly number[]
  /** Undefined where the question does not arise. */
  readonly are: readonly (boolean | undefined)[]
}

const HIDDEN = 32
const EPOCHS = 40
const BATCH = 64
const RATE = 2e-3
const RIDGE = 1e-3
/** Hidden units left out. */
const DROPPED = 0.3
/** Features that hardly vary are not blown up. */
const NARROW = 0.2

export function fitNetwork(examples: readonly ReplyExample[]): Network {
  const inputs = examples[0].row.length
  const outputs = examples[0].are.length
  const shape = {inputs, hidden: HIDDEN, outputs}
  const {means, widths} = spread(examples.map(({row}) => row))
  const rows = examples.map(({row}) => row.map((value, at) => (value - means[at]) / widths[at]))
  const weights = trained(shape, rows, examples)
  return {...shape, weights: unscaled(shape, weights, means, widths)}
}

function spread(rows: readonly (readonly number[])[]): {means: number[]; widths: number[]} {
  const means = rows[0].map((_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length)
  const widths = means.map((mean, at) =>
    Math.max(NARROW, Math.sqrt(rows.reduce((sum, row) => sum + (row[at] - mean) ** 2, 0) / rows.length))
  )
  return {means, widths}
}

type Shape = Omit<Network, 'weights'>

function trained(shape: Shape, rows: readonly number[][], examples: readonly ReplyExample[]): Float64Array {
  const random = randomFrom(11)
  const weights = beginning(shape, random)
  const first = new Float64Array(weights.length)
  const second = new Float64Array(weights.length)
  const order = rows.map((_, at) => at)
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      const slopes = slopesOf(shape, weights, batch, rows, examples, random)
      step++
      const rate = RATE * (1 - epoch / EPOCHS)
      for (let at = 0; at < weights.length; at++) {
        first[at] += 0.1 * (slopes[at] - first[at])
        second[at] += 0.001 * (slopes[at] ** 2 - second[at])
        const mean = first[at] / (1 - 0.9 ** step)
        weights[at] -= (rate * mean) / (Math.sqrt(second[at] / (1 - 0.999 ** step)) + 1e-8)
      }
    }
  }
  return weights
}

/** Small and random, so that the hidden units differ; the straight way begins at nothing. */
function beginning(shape: Shape, random: () => number): Float64Array {
  const {inputs, hidden, outputs} = shape
  const weights = new Float64Array(sizeOf(shape))
  const even = (size: number): number => (random() * 2 - 1) * size * Math.sqrt(3)
  for (let at = 0; at < hidden * inputs; at++) weights[at] = even(Math.sqrt(1 / inputs))
  const fromHidden = hidden * (inputs + 1)
  for (let at = 0; at < outputs * hidden; at++) weights[fromHidden + at] = even(0.1)
  return weights
}

/** The slope of the loss in each weight, for the batch. */
function slopesOf(
  {inputs, hidden, outputs}: Shape,
  weights: Float64Array,
  batch: readonly number[],
  rows: readonly number[][],
  examples: readonly ReplyExample[],
  random: () => number
): Float64Array {
  const slopes = new Float64Array(weights.length)
  const biases = hidden * inputs
  const fromHidden = biases + hidden
  const past = fromHidden + outputs * hidden
  const last = past + outputs * inputs
  const units = new Float64Array(hidden)
  const back = new Float64Array(hidden)
  for (const one of batch) {
    const row = rows[one]
    for (let unit = 0; unit < hidden; unit++) {
      units[unit] = 0
      back[unit] = 0
      if (random() < DROPPED) continue
      let sum = weights[biases + unit]
      for (let at = 0; at < inputs; at++) sum += weights[unit * inputs + at] * row[at]
      if (sum > 0) units[unit] = sum / (1 - DROPPED)
    }
    for (const [output, is] of examples[one].are.entries()) {
      if (is === undefined) continue
      let sum = weights[last + output]
      for (let unit = 0; unit < hidden; unit++) sum += weights[fromHidden + output * hidden + unit] * units[unit]
      for (let at = 0; at < inputs; at++) sum += weights[past + output * inputs + at] * row[at]
      const error = (chanceOf(sum) - (is ? 1 : 0)) / batch.length
      slopes[last + output] += error
      for (let at = 0; at < inputs; at++) slopes[past + output * inputs + at] += error * row[at]
      for (let unit = 0; unit < hidden; unit++) {
        slopes[fromHidden + output * hidden + unit] += error * units[unit]
        back[unit] += error * weights[fromHidden + output * hidden + unit]
      }
    }
    for (let unit = 0; unit < hidden; unit++) {
      if (units[unit] === 0) continue
      const error = back[unit] / (1 - DROPPED)
      slopes[biases + unit] += error
      for (let at = 0; at < inputs; at++) slopes[unit * inputs + at] += error * row[at]
    }
  }
  const isBias = (at: number): boolean => (at >= biases && at < fromHidden) || at >= last
  for (let at = 0; at < weights.length; at++) if (!isBias(at)) slopes[at] += RIDGE * weights[at]
  return slopes
}

/** The same network for features as they come, not scaled. */
function unscaled(
  {inputs, hidden, outputs}: Shape,
  weights: Float64Array,
  means: readonly number[],
  widths: readonly number[]
): Float32Array {
  const plain = Float64Array.from(weights)
  const fold = (start: number, rows: number, bias: number): void => {
    for (let row = 0; row < rows; row++) {
      for (let at = 0; at < inputs; at++) {
        const place = start + row * inputs + at
        plain[place] = weights[place] / widths[at]
        plain[bias + row] -= plain[place] * means[at]
      }
    }
  }
  fold(0, hidden, hidden * inputs)
  const past = hidden * (inputs + 1) + outputs * hidden
  fold(past, outputs, past + outputs * inputs)
  return Float32Array.from(plain)
}
