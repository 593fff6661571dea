// Acts of a sentence with their places counted from its start, for all sentences that are alike (`alike.ts`).
import type {Act, Sentence} from '../core/document.js'
import {moved} from '../core/span.js'
import type {Span} from '../core/types.js'

export const NO_ACTS: ReadonlyMap<Act, Span> = new Map()

/** Places in the text → places in the sentence. */
export const actsIn = ({start}: Sentence, acts: ReadonlyMap<Act, Span>): ReadonlyMap<Act, Span> =>
  allMoved(acts, -start)

/** Places in the sentence → places in the text; a map of the caller's own. */
export const placed = (acts: ReadonlyMap<Act, Span>, {start}: Sentence): Map<Act, Span> => allMoved(acts, start)

const allMoved = (acts: ReadonlyMap<Act, Span>, by: number): Map<Act, Span> =>
  new Map(Array.from(acts, ([act, at]) => [act, moved(at, by)]))
