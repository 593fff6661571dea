import {type Entries, keyOf} from './entries.js'
import type {OpenCorpora} from './opencorpora.js'

/** What tags weigh that the corpus has of no ambiguous form. */
const UNSEEN = 1e-5
/** How much a reading counts that is seldom meant. */
const SELDOM = 1e-3
/**
 * The corpus is newspapers and novels. A reply asks the customer to do things: «сообщите» is no future tense there. Of
 * imperfective verbs the corpus may decide: «видите» is seldom an order.
 */
const IMPERATIVE = 100

/**
 * Puts the likeliest reading of each form first: by what the corpus counts of the form itself, and where it has none, by
 * how often it has the tags at all.
 */
export function orderReadings(entries: Entries, corpus: OpenCorpora, seldom: RegExp): void {
  const totals = new Map<string, number>()
  const byKey = new Map<string, Map<string, number>>()
  for (const [form, shares] of corpus.counts) {
    const own = byKey.get(keyOf(form)) ?? new Map<string, number>()
    byKey.set(keyOf(form), own)
    for (const [tags, count] of shares) {
      totals.set(tags, (totals.get(tags) ?? 0) + count)
      own.set(tags, (own.get(tags) ?? 0) + count)
    }
  }
  const all = Math.max(1, ...totals.values())
  const tagsOf = entries.readings.map((_, reading) => entries.tagsOf(reading))
  const factors = tagsOf.map(
    (tags) => (seldom.test(tags) ? SELDOM : 1) * (/\bperf\b.*\bimpr\b/.test(tags) ? IMPERATIVE : 1)
  )
  const scorer = (counts: ReadonlyMap<string, number>) => (reading: number) => {
    const tags = tagsOf[reading]!
    return ((counts.get(tags) ?? 0) + (totals.get(tags) ?? 0) / all + UNSEEN) * factors[reading]!
  }
  const byTags = scorer(new Map())
  entries.sortAnnotations((a, b) => byTags(b) - byTags(a))
  for (const [key, counts] of byKey) {
    const score = scorer(counts)
    entries.sortReadings(key, (a, b) => score(b) - score(a))
  }
}
