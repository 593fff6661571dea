import type {Span} from './types.js'

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The place so many UTF-16 code units further on. */
export const moved = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

/** The same of a place and any of many, asked again and again: by halves, because a long text has thousands of findings. */
export function overlapsAny(spans: readonly Span[]): (at: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let last = Number.NEGATIVE_INFINITY
  const ends = sorted.map(({end}) => (last = Math.max(last, end)))
  return ({start, end}) => {
    let low = 0
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1
      if (sorted[middle].start < end) low = middle + 1
      else high = middle
    }
    return low > 0 && ends[low - 1] > start
  }
}
