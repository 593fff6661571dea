// The features that there is something to learn of, each with a place among the weights.

/** A feature seen less often tells nothing. */
const SEEN = 2

export interface Vocabulary {
  /** By their places. */
  readonly features: Uint32Array
  /** The places of those that are known. */
  placesOf(features: Uint32Array): Uint32Array
}

/** `all`: the features of each sentence that may be learned from. */
export function vocabularyOf(all: readonly Uint32Array[]): Vocabulary {
  const seen = new Map<number, number>()
  for (const features of all) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const features = Uint32Array.from([...seen].filter(([, times]) => times >= SEEN).map(([feature]) => feature))
  const places = new Map(Array.from(features, (feature, place) => [feature, place]))
  return {features, placesOf: (own) => Uint32Array.from([...own].flatMap((feature) => places.get(feature) ?? []))}
}
