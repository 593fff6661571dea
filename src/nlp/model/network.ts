// From what is known of a whole reply to what is said of it: a small network, one hidden layer and a straight way past it,
// all labels from one, so that what tells a kind helps to tell what that kind lacks.

/** Rows of weights: one a label, with one weight for each input or hidden unit. */
export interface Network {
  readonly inputs: number
  readonly hidden: number
  readonly outputs: number
  /** Input to hidden, row after row; then the bias of each hidden unit; then hidden to output; input to output; the biases. */
  readonly weights: Float32Array
}

/** How many weights such a network has. */
export const sizeOf = ({inputs, hidden, outputs}: Omit<Network, 'weights'>): number =>
  hidden * (inputs + 1) + outputs * (hidden + inputs + 1)

/** Logits of the outputs. */
export function outputsOf(features: ArrayLike<number>, {inputs, hidden, outputs, weights}: Network): Float64Array {
  const units = new Float64Array(hidden)
  const biases = hidden * inputs
  for (let unit = 0; unit < hidden; unit++) {
    let sum = weights[biases + unit]
    for (let at = 0; at < inputs; at++) sum += weights[unit * inputs + at] * features[at]
    units[unit] = Math.max(0, sum)
  }
  const fromHidden = biases + hidden
  const past = fromHidden + outputs * hidden
  const last = past + outputs * inputs
  const logits = new Float64Array(outputs)
  for (let output = 0; output < outputs; output++) {
    let sum = weights[last + output]
    for (let unit = 0; unit < hidden; unit++) sum += weights[fromHidden + output * hidden + unit] * units[unit]
    for (let at = 0; at < inputs; at++) sum += weights[past + output * inputs + at] * features[at]
    logits[output] = sum
  }
  return logits
}

/** Bytes before the weights. */
const HEAD = 12

/** Opens what `packNetwork` made: three numbers, then the weights, all of 32 bits. */
export function openNetwork(bytes: Uint8Array): Network {
  const [inputs, hidden, outputs] = new Uint32Array(bytes.buffer, bytes.byteOffset, 3)
  const weights = new Float32Array(bytes.buffer, bytes.byteOffset + HEAD, (bytes.length - HEAD) / 4)
  return {inputs, hidden, outputs, weights}
}

/** For `npm run train`. */
export function packNetwork({inputs, hidden, outputs, weights}: Network): Uint8Array {
  return Buffer.concat([
    new Uint8Array(Uint32Array.of(inputs, hidden, outputs).buffer),
    new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength)
  ])
}
