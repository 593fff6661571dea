import {lemmaOf, type OpenCorpora} from './opencorpora.js'

/** What one pass over OpenCorpora tells of its lexemes. */
export interface Survey {
  /** Numbers of the paradigms by which each lemma inflects. Lower case, ё kept. */
  readonly lemmas: ReadonlyMap<string, readonly number[]>
  /** How often the corpus has any form of the lemma, as far as it tells. */
  readonly counts: ReadonlyMap<string, number>
}

/** Goes through all forms once: that takes seconds. */
export function survey(corpus: OpenCorpora): Survey {
  const lemmas = new Map<string, number[]>()
  const counts = new Map<string, number>()
  corpus.each((form, number, cell) => {
    if (cell === 0) lemmas.set(form, [...(lemmas.get(form) ?? []), number])
    const shares = corpus.counts.get(form)
    if (!shares) return
    const paradigm = corpus.paradigms[number]!
    const lemma = lemmaOf(form, paradigm, paradigm[cell]!)
    counts.set(lemma, (counts.get(lemma) ?? 0) + (shares.get(paradigm[cell]!.tags) ?? 0))
  })
  return {lemmas, counts}
}
