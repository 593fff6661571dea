import {parser, Strikethrough, Table, TaskList} from '@lezer/markdown'
import {finish, fullCanvas} from './canvas.js'
import {endHtml, htmlReader} from './html-reader.js'
import {withLineFeeds} from './line-ends.js'
import {labelsOf, readNode} from './markdown-reader.js'
import type {Masked} from './mask.js'
import {maskPlain} from './plain.js'
import {protect} from './protect.js'

const markdown = parser.configure([Table, Strikethrough, TaskList])

/** More marks than this in one paragraph are no letter; pairing them takes the square of their number. */
const MAX_MARKS = 1000
const MARKS: ReadonlySet<string> = new Set('*_~[]()!<`&')
/** A line that opens more lists and quotations than this is none either. */
const NESTED = /^(?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))){30}/

/** Markdown: its marks become fillers; its line feeds stay, as most help desks show them. Absurd input is read as plain. */
export function maskMarkdown(text: string): Masked {
  return isAbsurd(text) ? maskPlain(text) : withLineFeeds(text, maskLines)
}

function maskLines(text: string): Masked {
  const inert = protect(text, 'markdown')
  const canvas = fullCanvas(text, inert)
  const html = htmlReader(canvas)
  // The parser knows no other line ends, and no byte order mark.
  const input = inert.text.replaceAll('\r', '\n').replace(/^\uFEFF/, ' ')
  const page = {canvas, html, labels: labelsOf(input)}
  markdown.parse(input).iterate({enter: (node) => readNode(node, page)})
  endHtml(html)
  return finish(canvas)
}

function isAbsurd(text: string): boolean {
  let marks = 0
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (NESTED.test(line)) return true
    // A blank line ends the paragraph, in a quotation as well.
    if (/^[\s>]*$/.test(line)) marks = 0
    for (const char of line) if (MARKS.has(char)) marks++
    if (marks > MAX_MARKS) return true
  }
  return false
}
