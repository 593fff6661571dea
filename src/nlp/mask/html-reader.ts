// Reads tags one after another. No tree is built: it could not be deep, misnested or slow, and offsets are the source's.
import {QuoteType, Tokenizer} from 'htmlparser2'
import type {Span} from '../../core/types.js'
import {addLink, type Canvas, fill} from './canvas.js'
import {ATTRIBUTES, LINES, PARAGRAPHS, type Role, roleOf, TRACKED} from './html-elements.js'
import {breakLine, endLine, type Flow, resume, showChar, showGap, showText, startFlow} from './html-lines.js'

interface Open {
  readonly name: string
  readonly role: Role | undefined
  /** Of its tag, and of what comes after the tag. */
  readonly start: number
  readonly inside: number
}

/** The state between two tags; kept from piece to piece, as Markdown may stand between `<code>` and `</code>`. */
export interface HtmlReader {
  readonly canvas: Canvas
  readonly flow: Flow
  /** Elements that are open, and how many of each name: an end tag without a start is told without a search. */
  readonly open: Open[]
  readonly counts: Map<string, number>
  /** Attributes of the tag that is being read. */
  readonly attributes: Map<string, Span>
  link: {href: Span; start: number} | undefined
}

/** Reads onto a canvas. */
export function htmlReader(canvas: Canvas): HtmlReader {
  const flow = startFlow(canvas)
  return {canvas, flow, open: [], counts: new Map(), attributes: new Map(), link: undefined}
}

/** Reads one piece of the source: all of it, or a tag among Markdown. */
export function readHtml(reader: HtmlReader, start: number, end: number): void {
  fill(reader.canvas, start, end)
  if (start > 0) resume(reader.flow)
  const tokenizer = new Tokenizer(
    {decodeEntities: true},
    {...tagEvents(reader, start, end), ...textEvents(reader, start)}
  )
  tokenizer.write(reader.canvas.inert.slice(start, end))
  tokenizer.end()
}

const skip = () => {}

function textEvents({canvas, flow}: HtmlReader, start: number) {
  let last = {end: -1, at: -1}
  return {
    ontext: (from: number, to: number) => showText(flow, start + from, start + to),
    ontextentity(codePoint: number, to: number) {
      // An entity that stands for two units of UTF-16 or more comes in as many calls.
      const isMore = start + to === last.end
      const at = isMore ? last.at : canvas.inert.lastIndexOf('&', start + to - 1)
      last = {end: start + to, at: showChar(flow, at, codePoint)}
    },
    oncdata: skip,
    oncomment: skip,
    ondeclaration: skip,
    onprocessinginstruction: skip,
    onend: skip
  }
}

function tagEvents(reader: HtmlReader, start: number, end: number) {
  const {canvas, attributes} = reader
  let name = ''
  let tag = start
  let attribute: Span = {start, end: start}
  const endOfTag = (last: number) => openElement(reader, name, tag, Math.min(start + last + 1, end))
  return {
    onopentagname(from: number, to: number) {
      name = canvas.inert.slice(start + from, start + to).toLowerCase()
      tag = start + from - 1
      attributes.clear()
    },
    onattribname(from: number, to: number) {
      attribute = {start: start + from, end: start + to}
    },
    onattribend: (quote: QuoteType, to: number) => keepAttribute(reader, attribute, start + to, quote),
    onattribdata: skip,
    onattribentity: skip,
    onopentagend: endOfTag,
    onselfclosingtag: endOfTag,
    onclosetag: (from: number, to: number) => closeTag(reader, start + from, start + to)
  }
}

/** What was never closed: a quotation runs to the end, as does a style sheet; code does not, it would hide the reply. */
export function endHtml(reader: HtmlReader): void {
  const end = reader.canvas.source.length
  endLink(reader, end)
  for (const element of reader.open) {
    const isRaw = element.name === 'script' || element.name === 'style'
    if (element.role === 'quote' || isRaw) apply(reader, element, end, end)
  }
}

function keepAttribute({canvas, attributes}: HtmlReader, name: Span, end: number, quote: QuoteType): void {
  const key = canvas.inert.slice(name.start, Math.min(name.end, name.start + 8)).toLowerCase()
  if (!ATTRIBUTES.has(key) || attributes.has(key)) return
  const isQuoted = quote === QuoteType.Single || quote === QuoteType.Double
  const sign = /^\s*=\s*["']?/.exec(canvas.inert.slice(name.end, end))
  if (sign) attributes.set(key, {start: name.end + sign[0].length, end: isQuoted ? end - 1 : end})
}

function openElement(reader: HtmlReader, name: string, tag: number, inside: number): void {
  const {canvas, flow, attributes} = reader
  if (name === 'br') breakLine(flow, tag)
  else if (name === 'img') showGap(flow, tag)
  else border(flow, name, tag)
  if (name === 'body') closeElement(reader, 'head', tag, tag)
  if (name === 'a') {
    endLink(reader, tag)
    const href = attributes.get('href')
    if (href) reader.link = {href, start: inside}
  }
  if (!TRACKED.has(name)) return
  const role = roleOf(name, (key) => {
    const at = attributes.get(key)
    return at ? canvas.inert.slice(at.start, at.end) : ''
  })
  if (role === 'quote-rest') canvas.quotes.push({start: tag, end: canvas.source.length})
  if (role === 'lines') flow.keepsLines = true
  reader.open.push({name, role, start: tag, inside})
  reader.counts.set(name, (reader.counts.get(name) ?? 0) + 1)
}

function closeTag(reader: HtmlReader, from: number, to: number): void {
  const name = reader.canvas.inert.slice(from, to).toLowerCase()
  const tag = from - 2
  if (name === 'a') endLink(reader, tag)
  closeElement(reader, name, tag, reader.canvas.inert[to] === '>' ? to + 1 : to)
  border(reader.flow, name, tag)
}

/** Closes what is open inside as well: `<blockquote><code></blockquote>`. */
function closeElement(reader: HtmlReader, name: string, tag: number, end: number): void {
  if (!reader.counts.get(name)) return
  for (let last = ''; last !== name; ) {
    const element = reader.open.pop()!
    last = element.name
    reader.counts.set(last, reader.counts.get(last)! - 1)
    apply(reader, element, tag, end)
  }
}

function apply({canvas, flow}: HtmlReader, {role, start, inside}: Open, tag: number, end: number): void {
  if (role === 'hidden') canvas.hidden.push({start, end})
  else if (role === 'code') canvas.masks.push({kind: 'code', start: inside, end: tag})
  else if (role === 'quote') canvas.quotes.push({start, end})
  else if (role === 'lines') flow.keepsLines = false
}

function endLink(reader: HtmlReader, end: number): void {
  if (reader.link) addLink(reader.canvas, reader.link.href, {start: reader.link.start, end})
  reader.link = undefined
}

function border(flow: Flow, name: string, tag: number): void {
  if (PARAGRAPHS.has(name)) endLine(flow, tag, 2)
  else if (LINES.has(name)) endLine(flow, tag, 1)
}
