// The reply while its markup is being taken away: one cell for each UTF-16 unit of the original.
import type {Span} from '../../core/types.js'
import {FILLER, type Mask, type Masked, tidy} from './mask.js'
import {maskTokens} from './plain.js'
import type {Inert} from './protect.js'

const FILLER_CODE = FILLER.charCodeAt(0)
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20

/** An address in the markup, and the text that it is put behind. */
interface Link {
  readonly mask: Mask
  readonly shown: Span
}

/** What the readers of HTML and Markdown draw on. */
export interface Canvas {
  readonly source: string
  /** The source with placeholders made harmless: what the parsers read. */
  readonly inert: string
  readonly cells: Uint16Array
  readonly masks: Mask[]
  readonly links: Link[]
  readonly quotes: Span[]
  /** Not for the reader's eyes. */
  readonly hidden: Span[]
}

/** A canvas that is all filler, for the reader to put text on. */
export function blankCanvas(source: string, {text, placeholders}: Inert): Canvas {
  const cells = new Uint16Array(source.length).fill(FILLER_CODE)
  const masks = placeholders.map((span): Mask => ({kind: 'placeholder', ...span}))
  return {source, inert: text, cells, masks, links: [], quotes: [], hidden: []}
}

/** A canvas that shows the source as it is, for the reader to take marks away. */
export function fullCanvas(source: string, inert: Inert): Canvas {
  const canvas = blankCanvas(source, inert)
  copy(canvas, 0, source.length)
  return canvas
}

/** Shows the source as it is. */
export function copy({cells, source}: Canvas, start: number, end: number): void {
  for (let at = start; at < end; at++) cells[at] = source.charCodeAt(at)
}

/** Takes markup away. */
export function fill({cells}: Canvas, start: number, end: number): void {
  cells.fill(FILLER_CODE, start, end)
}

/** Takes markup away and leaves a space, so that its neighbours do not become one word. */
export function fillWithSpace(canvas: Canvas, start: number, end: number): void {
  fill(canvas, start, end)
  if (end > start) canvas.cells[start] = SPACE
}

/** Takes markup away and leaves the end of a line. */
export function fillWithLine(canvas: Canvas, start: number, end: number): void {
  fill(canvas, start, end)
  if (end > start) canvas.cells[start] = LINE_FEED
}

/** An address that the reader does not see, behind a text that he does. */
export function addLink(canvas: Canvas, at: Span, shown: Span): void {
  const address = canvas.source
    .slice(at.start, Math.min(at.end, at.start + 16))
    .trimStart()
    .toLowerCase()
  // Anchors within the page and scripts lead nowhere.
  if (address === '' || address.startsWith('#') || address.startsWith('javascript:')) return
  canvas.links.push({mask: {kind: address.startsWith('mailto:') ? 'email' : 'link', ...at}, shown})
}

/** The text that is left, with all that is not prose in it. Spans inside others go first: there may be many. */
export function finish(canvas: Canvas): Masked {
  const marked = tidy(canvas.masks)
  for (const {kind, start, end} of marked) if (kind === 'code') joinLines(canvas, start, end)
  for (const {start, end} of merge(canvas.hidden)) fill(canvas, start, end)
  // The byte order mark.
  if (canvas.cells[0] === 0xfeff) fill(canvas, 0, 1)
  const text = Buffer.from(canvas.cells.buffer).toString('utf16le')
  const tokens = maskTokens(text).map((mask) => trim(text, mask))
  const own = marked.map((mask) => trim(text, mask))
  return {text, masks: tidy([...own, ...behind(canvas.links, tokens), ...tokens]), quotes: merge(canvas.quotes)}
}

/** Code stays to be seen but on one line: it is a single word of its sentence. */
function joinLines({cells}: Canvas, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    if (cells[at] === LINE_FEED || cells[at] === CARRIAGE_RETURN) cells[at] = SPACE
  }
}

/** `<a href="https://x.ru">x.ru</a>` is one address, not two: the one that is seen stays. */
function* behind(links: readonly Link[], tokens: readonly Mask[]): Iterable<Mask> {
  let next = 0
  for (const {mask, shown} of links) {
    while (next < tokens.length && tokens[next].start < shown.start) next++
    const first = tokens[next]
    const isAddress = first?.kind === 'link' || first?.kind === 'email'
    if (!isAddress || first.end > shown.end) yield mask
  }
}

/** Fillers at either end are no part of a word; a stop before them ends the sentence: `<b>https://x.ru.</b>`. */
function trim(text: string, {kind, start, end}: Mask): Mask {
  const edge = (char: string) => char === FILLER || /\s/.test(char)
  while (start < end && edge(text[start])) start++
  const last = end
  while (end > start && edge(text[end - 1])) end--
  if (kind === 'link' && end < last) {
    while (end > start && '.,;:!?…'.includes(text[end - 1])) end--
  }
  return {kind, start, end}
}

function merge(spans: readonly Span[]): Span[] {
  const merged: {start: number; end: number}[] = []
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({start, end})
  }
  return merged
}
