// The weights of a model: a hash table of the features that tell something, a row of signed bytes for each, one column a
// label. Features that training has not met weigh nothing; most of those of a new sentence are such.

/** Logits of one sentence, one a column. Zero: as likely as not. */
export type Logits = Float64Array

/** What is added to each column, and what one step of its bytes is worth. */
export interface Scales {
  readonly bias: readonly number[]
  readonly step: readonly number[]
}

export interface Table extends Scales {
  /** For each slot the high half of the feature in it; 0 where it is free. The slots are a power of two. */
  readonly marks: Uint16Array
  /** Slot after slot, a byte for each column. */
  readonly rows: Int8Array
}

/** Features are numbers of 32 bits. The low half tells the slot where the search for it begins. */
const markOf = (feature: number): number => feature >>> 16 || 1

/** Opens what `packTable` made. Throws when it is something else. */
export function openTable(bytes: Uint8Array, scales: Scales): Table {
  const slots = bytes.length / (Uint16Array.BYTES_PER_ELEMENT + scales.bias.length)
  if (!Number.isInteger(Math.log2(slots))) throw new Error('a file of weights is of another version; run npm run build')
  return {
    ...scales,
    marks: new Uint16Array(bytes.buffer, bytes.byteOffset, slots),
    rows: new Int8Array(
      bytes.buffer,
      bytes.byteOffset + slots * Uint16Array.BYTES_PER_ELEMENT,
      slots * scales.bias.length
    )
  }
}

/** Of a sentence's features, when they are all there are. */
export const logitsOf = (features: Uint32Array, table: Table): Logits => toLogits(sumsOf(features, table), table)

/** Sums the rows of features, beside what others came to. */
export function sumsOf(features: Uint32Array, {marks, rows, bias}: Table, beside?: Int32Array): Int32Array {
  const columns = bias.length
  const last = marks.length - 1
  const sums = beside ? beside.slice() : new Int32Array(columns)
  for (let at = 0; at < features.length; at++) {
    const feature = features[at]
    const mark = markOf(feature)
    let slot = feature & last
    while (marks[slot] !== 0 && marks[slot] !== mark) slot = (slot + 1) & last
    if (marks[slot] === 0) continue
    const row = slot * columns
    for (let column = 0; column < columns; column++) sums[column] += rows[row + column]
  }
  return sums
}

export const toLogits = (sums: Int32Array, {bias, step}: Table): Logits =>
  Float64Array.from(bias, (one, column) => one + sums[column] * step[column])

/** Of the slots so many are taken: fuller tables are searched longer. */
const TAKEN = 0.55
/** Weights beyond this many steps of a byte are cut: a handful of them would make all the others coarse. */
const STEPS = 127
const KEPT = 0.9995

/**
 * For `npm run train`. Of the features those that weigh most are kept.
 * @param columns a list of weights for each label, one a feature, the bias last
 */
export function packTable(
  features: Uint32Array,
  columns: readonly ArrayLike<number>[],
  slots: number
): {bytes: Uint8Array; scales: Scales} {
  const step = columns.map((column) => {
    const sizes = Float64Array.from(features, (_, at) => Math.abs(column[at])).sort()
    return (sizes[Math.floor(KEPT * (sizes.length - 1))] || 1) / STEPS
  })
  const bytesOf = (at: number): number[] =>
    columns.map((column, number) => Math.max(-STEPS, Math.min(STEPS, Math.round(column[at] / step[number]))))
  const weighing = Array.from(features, (feature, at) => ({feature, row: bytesOf(at)}))
    .map((one) => ({...one, most: Math.max(...one.row.map(Math.abs))}))
    .filter(({most}) => most > 0)
    .sort((a, b) => b.most - a.most)
  const marks = new Uint16Array(slots)
  const rows = new Int8Array(slots * columns.length)
  for (const {feature, row} of weighing.slice(0, Math.floor(TAKEN * slots))) {
    let slot = feature & (slots - 1)
    while (marks[slot] !== 0) slot = (slot + 1) & (slots - 1)
    marks[slot] = markOf(feature)
    rows.set(row, slot * columns.length)
  }
  const bias = columns.map((column) => rounded(column[features.length]))
  return {
    bytes: Buffer.concat([new Uint8Array(marks.buffer), new Uint8Array(rows.buffer)]),
    scales: {bias, step: step.map(rounded)}
  }
}

/** As exact as it is worth writing down. */
const rounded = (number: number): number => Number(number.toPrecision(5))
