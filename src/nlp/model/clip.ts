/** Logits beyond this say no more. */
export const LIMIT = 6
/** Brings logits to the size of the other features. */
const SCALE = 3

/** A logit as a feature of the whole reply. */
export const clip = (logit: number): number => Math.max(-LIMIT, Math.min(LIMIT, logit)) / SCALE
