// The weights of one language: a table of signed bytes, one row a bucket of features, one column a label.

/** Buckets of the table: features that fall into one share its weights. */
export const BUCKETS = 1 << 16

/** Logits of one sentence, one a column. Zero: as likely as not. */
export type Logits = Float64Array

export interface Table {
  /** Row after row, `BUCKETS` of them. */
  readonly weights: Int8Array
  /** Of each column: what is added, and what one step of its bytes is worth. */
  readonly bias: readonly number[]
  readonly step: readonly number[]
}

/** Sums the rows of a sentence's features. */
export function logitsOf(features: Uint32Array, {weights, bias, step}: Table): Logits {
  const columns = bias.length
  const sums = new Int32Array(columns)
  for (const feature of features) {
    const row = (feature & (BUCKETS - 1)) * columns
    for (let column = 0; column < columns; column++) sums[column] += weights[row + column]
  }
  return Float64Array.from(sums, (sum, column) => bias[column] + sum * step[column])
}
