// What each node of a Markdown tree leaves of its text.
import type {SyntaxNode, SyntaxNodeRef} from '@lezer/common'
import type {Span} from '../../core/types.js'
import {addLink, type Canvas, fill, fillWithLine, fillWithSpace} from './canvas.js'
import {type HtmlReader, readHtml} from './html-reader.js'

/** What is known while a text is read. */
export interface Page {
  readonly canvas: Canvas
  readonly html: HtmlReader
  /** The labels that an address is given for: `[1]: https://…`. */
  readonly labels: ReadonlySet<string>
}

type Reader = (page: Page, from: number, to: number, node: SyntaxNode) => void

const remove: Reader = ({canvas}, from, to) => fill(canvas, from, to)
const code: Reader = ({canvas}, start, end) => {
  canvas.masks.push({kind: 'code', start, end})
}

const READERS: Readonly<Record<string, Reader>> = {
  EmphasisMark: remove,
  StrikethroughMark: remove,
  ListMark: remove,
  TaskMarker: remove,
  CodeMark: remove,
  CodeInfo: remove,
  Escape: ({canvas}, from) => fill(canvas, from, from + 1),
  HardBreak: ({canvas}, from) => {
    if (canvas.source[from] === '\\') fill(canvas, from, from + 1)
  },
  // Hashes before the heading, or a line under it.
  HeaderMark: ({canvas}, from, to) => (canvas.source[from] === '#' ? fill : fillWithLine)(canvas, from, to),
  HorizontalRule: ({canvas}, from, to) => fillWithLine(canvas, from, to),
  // A space, so that an empty line in a quotation is one to everybody.
  QuoteMark: ({canvas}, from, to) => fillWithSpace(canvas, from, to),
  Blockquote: ({canvas}, start, end) => {
    canvas.quotes.push({start, end})
  },
  InlineCode: code,
  FencedCode: code,
  CodeBlock: code,
  TableDelimiter: readDelimiter,
  Link: readLink,
  Image: (page, from, to, node) => {
    if (leadsSomewhere(node, page)) fillWithSpace(page.canvas, from, to)
  },
  Autolink: readAutolink,
  LinkReference: readDefinition,
  Entity: readMarkup,
  HTMLBlock: readMarkup,
  HTMLTag: readMarkup,
  Comment: readMarkup,
  CommentBlock: readMarkup,
  ProcessingInstruction: readMarkup,
  ProcessingInstructionBlock: readMarkup
}

/** Nothing inside these is to be read any more. */
const DONE: ReadonlySet<string> = new Set(['Image', 'Autolink', 'LinkReference'])

/** Takes away what marks there are in a node; returns whether to go on inside it. */
export function readNode({name, from, to, node}: SyntaxNodeRef, page: Page): boolean {
  READERS[name]?.(page, from, to, node)
  return !DONE.has(name)
}

/** The labels of all definitions; the parser takes any `[text]` for a link, and «[Имя]» is none. */
export function labelsOf(input: string): ReadonlySet<string> {
  return new Set(Array.from(input.matchAll(/^[ >]{0,9}\[([^[\]\n]{1,200})\]:/gm), ([, label]) => normal(label)))
}

const normal = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase()

/** Borders inside a row part cells, those at its ends do not; the row of dashes goes together with its line feed. */
function readDelimiter({canvas}: Page, from: number, to: number, {parent}: SyntaxNode): void {
  if (!parent || parent.name === 'Table') {
    fill(canvas, from, to + 1)
  } else if (from === parent.from || to === parent.to) {
    fill(canvas, from, to)
  } else {
    fillWithLine(canvas, from, to)
  }
}

function readLink(page: Page, _: number, to: number, node: SyntaxNode): void {
  if (!leadsSomewhere(node, page)) return
  const [open, close] = node.getChildren('LinkMark')
  fill(page.canvas, open.from, open.to)
  fill(page.canvas, close.from, to)
  const url = node.getChild('URL')
  if (url) addLink(page.canvas, inside(url, page.canvas), {start: open.to, end: close.from})
}

/** Whether a link or image has an address: `[a](b)`, `[a][b]`, `[b]`. */
function leadsSomewhere(node: SyntaxNode, {canvas, labels}: Page): boolean {
  const marks = node.getChildren('LinkMark')
  if (marks.length < 2) return false
  if (marks.length > 2) return true
  const label = node.getChild('LinkLabel')
  const {from, to} =
    label && label.to - label.from > 2
      ? {from: label.from + 1, to: label.to - 1}
      : {from: marks[0].to, to: marks[1].from}
  return labels.has(normal(canvas.source.slice(from, to)))
}

/** An address may be written in angles: `[a](<b c>)`. */
function inside({from, to}: SyntaxNode, {source}: Canvas): Span {
  return source[from] === '<' && to - from > 2 ? {start: from + 1, end: to - 1} : {start: from, end: to}
}

/** `<https://x.ru>`: the address is the text, so it stays to be seen. */
function readAutolink({canvas}: Page, from: number, to: number): void {
  fill(canvas, from, from + 1)
  fill(canvas, to - 1, to)
  const kind = /^[^:]*@|^mailto:/i.test(canvas.source.slice(from + 1, to - 1)) ? 'email' : 'link'
  canvas.masks.push({kind, start: from + 1, end: to - 1})
}

function readDefinition({canvas}: Page, from: number, to: number, node: SyntaxNode): void {
  fill(canvas, from, to)
  const url = node.getChild('URL')
  if (url) addLink(canvas, inside(url, canvas), {start: from, end: from})
}

function readMarkup({canvas, html}: Page, from: number, to: number): void {
  // `<br>` at the end of a line does not make two of it.
  const isDone = /^<br\b/i.test(canvas.source.slice(from, from + 4)) && /[\r\n]/.test(canvas.source[to] ?? '')
  if (isDone) fill(canvas, from, to)
  else readHtml(html, from, to)
}
