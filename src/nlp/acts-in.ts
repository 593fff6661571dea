// Acts of a sentence with their places counted from its start, for all sentences that are alike (`alike.ts`).
import type {Act, Sentence} from '../core/document.js'
import type {Span} from '../core/types.js'

export const NO_ACTS: ReadonlyMap<Act, Span> = new Map()

/** Places in the text → places in the sentence. */
export const actsIn = ({start}: Sentence, acts: ReadonlyMap<Act, Span>): ReadonlyMap<Act, Span> => moved(acts, -start)

/** Places in the sentence → places in the text; a map of the caller's own. */
export const placed = (acts: ReadonlyMap<Act, Span>, {start}: Sentence): Map<Act, Span> => moved(acts, start)

function moved(acts: ReadonlyMap<Act, Span>, by: number): Map<Act, Span> {
  const all = new Map<Act, Span>()
  for (const [act, {start, end}] of acts) all.set(act, {start: start + by, end: end + by})
  return all
}
