// The letters of an HTML text, where they stand, and the white space as a browser would show it.
import type {Canvas} from './canvas.js'

const LINE_FEED = 0x0a
const SPACE = 0x20

/** Where the reader is between two words. */
export interface Flow {
  readonly canvas: Canvas
  /** Line feeds since the last letter: 1 ends a line, 2 a paragraph, more are not needed. */
  feeds: 0 | 1 | 2
  /** Where they stand: inside the first tag after the letter. */
  at: number
  /** White space was shown since the last letter, so more of it is not. */
  spaced: boolean
  /** Line feeds of the source are shown (`<pre>`). */
  keepsLines: boolean
}

/** At the start of a letter there is nothing to end. */
export function startFlow(canvas: Canvas): Flow {
  return {canvas, feeds: 2, at: 0, spaced: true, keepsLines: false}
}

/** After words that the reader was not shown. */
export function resume(flow: Flow): void {
  flow.feeds = 0
  flow.spaced = false
}

/** Shows a stretch of the source. */
export function showText(flow: Flow, start: number, end: number): void {
  for (let at = start; at < end; at++) show(flow, at, flow.canvas.source.charCodeAt(at))
}

/** Shows a character that an entity stands for; returns the place after it. */
export function showChar(flow: Flow, at: number, codePoint: number): number {
  const char = String.fromCodePoint(codePoint)
  for (let unit = 0; unit < char.length; unit++) show(flow, at + unit, char.charCodeAt(unit))
  return at + char.length
}

/** A picture is no letter, but it parts two words. */
export function showGap(flow: Flow, at: number): void {
  show(flow, at, SPACE)
}

/** The edge of an element that stands on its own line (1) or is a paragraph (2). `at` is a tag, three cells at least. */
export function endLine(flow: Flow, at: number, feeds: 1 | 2): void {
  while (flow.feeds < feeds) feed(flow, at)
}

/** `<br>`: ends a line even if it is empty. */
export function breakLine(flow: Flow, at: number): void {
  if (flow.feeds < 2) feed(flow, at)
}

function feed(flow: Flow, at: number): void {
  if (flow.feeds === 0) flow.at = at
  flow.canvas.cells[flow.at + flow.feeds] = LINE_FEED
  flow.feeds = flow.feeds === 0 ? 1 : 2
  flow.spaced = true
}

function show(flow: Flow, at: number, code: number): void {
  if (!isSpace(code)) {
    flow.canvas.cells[at] = code
    flow.feeds = 0
    flow.spaced = false
  } else if (flow.keepsLines) {
    flow.canvas.cells[at] = code === LINE_FEED ? LINE_FEED : SPACE
  } else if (!flow.spaced) {
    flow.canvas.cells[at] = SPACE
    flow.spaced = true
  }
}

/** As HTML has it: a no-break space is not one. */
function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13 && code !== 11)
}
