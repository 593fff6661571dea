// The lines of a reply that have findings, with the words marked under them.
import {lineAt, linesOf} from '../core/lines.js'
import type {Span} from '../core/types.js'
import {columns} from './columns.js'
import {visible} from './visible.js'

/** A piece of one line that fits the terminal: what to print, and its marks in columns. */
export interface Excerpt {
  /** Line number in the reply, from 1. */
  readonly line: number
  readonly text: string
  readonly carets: string
  /** Which of the marked places are in it, as indexes into the list given. */
  readonly places: readonly number[]
}

/** How much of a long line is shown before the first mark. */
const BEFORE = 20
const CUT = '…'
/** A cut falls between words, unless that would leave out more than this. */
const LONGEST_TAIL = 12

/**
 * Excerpts in the order of the text. A place that goes over several lines is marked in its first one; places that are
 * near each other share an excerpt.
 */
export function excerpts(text: string, places: readonly Span[], width: number): Excerpt[] {
  const lines = linesOf(text)
  const byLine = new Map<number, number[]>()
  for (const index of [...places.keys()].sort((a, b) => places[a].start - places[b].start)) {
    const line = lineAt(lines, places[index].start)
    byLine.set(line, [...(byLine.get(line) ?? []), index])
  }
  return [...byLine].flatMap(([line, indexes]) => ofLine(text, lines[line], line + 1, indexes, places, width))
}

function ofLine(
  text: string,
  line: Span,
  number: number,
  indexes: readonly number[],
  places: readonly Span[],
  width: number
): Excerpt[] {
  const result: Excerpt[] = []
  for (let next = 0; next < indexes.length; ) {
    const window = cut(text, line, places[indexes[next]], width)
    const from = next
    // The first is always in, even when it is longer than the window.
    do next++
    while (next < indexes.length && places[indexes[next]].end <= window.end)
    const inside = indexes.slice(from, next)
    const marks = inside.map((index) => places[index])
    result.push({line: number, ...draw(text, line, window, marks), places: inside})
  }
  return result
}

/** The part of a line around a mark that fits the width: the whole line, if it does. */
function cut(text: string, line: Span, mark: Span, width: number): Span {
  // A draft may be one line of megabytes; no more than this can fit.
  if (line.end - line.start <= width * 4 && columns(visible(text.slice(line.start, line.end))) <= width) return line
  let start = Math.max(line.start, mark.start - Math.floor(Math.min(BEFORE, width / 4)))
  if (start > line.start) start += wordStart(text.slice(start, mark.start))
  const room = width - (start > line.start ? 1 : 0)
  const rest = text.slice(start, Math.min(line.end, start + width * 4))
  if (start + fittingVisible(rest, room) === line.end) return {start, end: line.end}
  const end = start + fittingVisible(rest, room - 1)
  const space = start + text.slice(start, end).lastIndexOf(' ')
  return {start, end: space >= mark.end && end - space < LONGEST_TAIL ? space : end}
}

/** How much of a text fits once it is made visible: a tab becomes two spaces. */
function fittingVisible(text: string, room: number): number {
  let end = 0
  let left = room
  for (const character of text) {
    left -= columns(visible(character))
    if (left < 0) break
    end += character.length
  }
  return end
}

/** Length of the piece of a word, or of half a character, that a cut has left at the start. */
function wordStart(text: string): number {
  const space = text.search(/\s/)
  if (space >= 0 && space < LONGEST_TAIL) return space + 1
  return /^[\udc00-\udfff]/.test(text) ? 1 : 0
}

function draw(text: string, line: Span, {start, end}: Span, marks: readonly Span[]): {text: string; carets: string} {
  const head = start > line.start ? CUT : ''
  const tail = end < line.end ? CUT : ''
  let carets = ''
  for (const mark of marks) {
    const column = head.length + columns(visible(text.slice(start, mark.start)))
    const length = columns(visible(text.slice(mark.start, Math.min(mark.end, end))))
    // Two findings about the same words, or one inside another.
    if (column + length > carets.length) {
      carets = carets.padEnd(column) + '^'.repeat(Math.max(1, column + length - Math.max(column, carets.length)))
    }
  }
  return {text: head + visible(text.slice(start, end)).trimEnd() + tail, carets}
}
