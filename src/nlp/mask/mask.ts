import type {Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'

/** Stands where markup stood, so that offsets stay those of the original; the tokeniser reads it as nothing. */
export const FILLER = '\u200B'

/** A stretch that is not prose: read as one word of its kind, never spelled, never matched by phrases. */
export interface Mask extends Span {
  readonly kind: Exclude<Word['kind'], 'word'>
}

/**
 * A reply with its markup taken away and every letter still in its place: `text` has the length of the original, tags
 * and marks are fillers, block borders are line feeds, an entity is its character followed by fillers.
 */
export interface Masked {
  readonly text: string
  /** In order, not overlapping. */
  readonly masks: readonly Mask[]
  /** Quoted mail (`<blockquote>`, `>`): somebody else's words. In order. */
  readonly quotes: readonly Span[]
}

/** Sorted, and of two that overlap the earlier and longer one stays. */
export function tidy(masks: readonly Mask[]): Mask[] {
  const sorted = [...masks].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mask[] = []
  for (const mask of sorted) {
    if (mask.end > mask.start && (kept.length === 0 || mask.start >= kept[kept.length - 1].end)) kept.push(mask)
  }
  return kept
}
