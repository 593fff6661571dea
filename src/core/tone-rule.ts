// Rules of tone: what their pages list, and the sentences that the model tells by it.
import {overlaps} from './span.js'
import type {Problem, Span} from './types.js'

/**
 * A problem for every phrase, then for every faulty sentence in which no phrase says it. Message of these: `sentence`.
 * They are warnings: the model is right less often than the pages (fixtures/precision.json).
 */
export function* toneProblems(phrases: Iterable<Problem>, faults: Iterable<Span>): Generator<Problem> {
  const found = [...phrases]
  yield* found
  for (const at of faults) {
    if (!found.some((problem) => problem.at && overlaps(problem.at, at)))
      yield {at, message: 'sentence', severity: 'warning'}
  }
}
