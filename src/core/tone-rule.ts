// Rules of tone: what their pages list, and the sentences that the model tells by it.
import {wordProblems} from './define-rule.js'
import type {Tone} from './document.js'
import type {Context} from './rule.js'
import {overlaps} from './span.js'
import type {Problem} from './types.js'

/**
 * A problem for every phrase, then for every faulty sentence in which no phrase says it. Message of these: `sentence`.
 * They are warnings: the model is right less often than the pages (fixtures/precision.json).
 */
export function* toneProblems({doc, words}: Pick<Context<object>, 'doc' | 'words'>, tone: Tone): Generator<Problem> {
  const found = [...wordProblems({doc, words})]
  yield* found
  for (const at of doc.withFault(tone)) {
    if (!found.some((problem) => problem.at && overlaps(problem.at, at)))
      yield {at, message: 'sentence', severity: 'warning'}
  }
}
