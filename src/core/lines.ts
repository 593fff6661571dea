import type {Span} from './types.js'

/** A place as editors show it: both count from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The lines of a text without their ends; a line ends at \n, \r\n or \r. There is always at least one. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const {0: mark, index} of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({start, end: index})
    start = index + mark.length
  }
  lines.push({start, end: text.length})
  return lines
}

/** Index of the line that an offset is on; the end of a line belongs to the line. */
export function lineAt(lines: readonly Span[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle].start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Turns offsets of one text into places. The text is read once, when the first offset is asked for. */
export function placer(text: string): (offset: number) => Place {
  let lines: Span[] | undefined
  return (offset) => {
    lines ??= linesOf(text)
    const index = lineAt(lines, offset)
    return {line: index + 1, column: offset - lines[index].start + 1}
  }
}
