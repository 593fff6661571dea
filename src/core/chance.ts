/** How likely something is, from 0 to 1, by its logit. */
export const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit))
