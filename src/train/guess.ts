// How good are guesses that are made from a threshold on?

/** A score, and whether what it stands for is so. */
export interface Guess {
  readonly score: number
  readonly is: boolean
  /** Made of a plain case (`Read.plain`). */
  readonly plain?: boolean | undefined
}

export function counts(scores: readonly Guess[], threshold: number): {hit: number; alarm: number; miss: number} {
  const marked = scores.filter(({score}) => score > threshold)
  const hit = marked.filter(({is}) => is).length
  return {hit, alarm: marked.length - hit, miss: scores.filter(({is}) => is).length - hit}
}

/** Precision and recall, as reports say them. */
export function sharesAt(scores: readonly Guess[], threshold: number): string {
  const {hit, alarm, miss} = counts(scores, threshold)
  return `P ${(hit / (hit + alarm || 1)).toFixed(2)} R ${(hit / (hit + miss || 1)).toFixed(2)}`
}

export function f1At(scores: readonly Guess[], threshold: number): number {
  const {hit, alarm, miss} = counts(scores, threshold)
  return (2 * hit) / (2 * hit + alarm + miss || 1)
}

/** Smoothed over its neighbours, for a single peak is chance. */
const smoothF1 = (scores: readonly Guess[], threshold: number): number =>
  [-0.2, -0.1, 0, 0.1, 0.2].reduce((sum, off) => sum + f1At(scores, threshold + off), 0) / 5

const LIMIT = 2
const STEP = 0.05

/** Where F1 is best. */
export function bestThreshold(scores: readonly Guess[]): {threshold: number; f1: number} {
  let best = {threshold: 0, f1: 0}
  for (let threshold = -LIMIT; threshold <= LIMIT; threshold += STEP) {
    const f1 = smoothF1(scores, threshold)
    if (f1 > best.f1) best = {threshold, f1}
  }
  return best
}

/** Fewer guesses tell nothing of how often they are right. */
const FEW = 20
/** Logits beyond it are as good as certain. */
const HIGHEST = 5

/** The lowest threshold, not under `lowest`, above which guesses are right so often. */
export function preciseThreshold(scores: readonly Guess[], precision: number, lowest: number): number {
  for (let at = HIGHEST; at > lowest; at -= STEP) {
    const {hit, alarm} = counts(scores, at - STEP)
    if (hit + alarm >= FEW && hit < precision * (hit + alarm)) return at
  }
  return lowest
}

/** The lowest threshold, not under `lowest`, at which of the plain cases no more than this share is marked wrongly. */
export function quietThreshold(scores: readonly Guess[], share: number, lowest: number): number {
  const plain = scores.filter((one) => one.plain)
  const wrong = plain.filter(({is}) => !is).map(({score}) => score)
  wrong.sort((a, b) => b - a)
  const [first] = wrong.slice(Math.floor(share * plain.length))
  return Math.max(lowest, first ?? lowest)
}

/** F1 that may go for precision. */
const SPARE = 0.01

/** The highest threshold at which F1 is hardly worse than at its best: who is warned for nothing stops reading. */
export function carefulThreshold(scores: readonly Guess[]): number {
  const best = bestThreshold(scores)
  let threshold = best.threshold
  for (let at = threshold; at <= LIMIT; at += STEP) if (smoothF1(scores, at) > best.f1 - SPARE) threshold = at
  return threshold
}
