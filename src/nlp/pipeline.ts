// The retext pipeline: text → nlcst → Document → spelling. One frozen processor; the rules run on the document that it
// leaves in `file.data.document` (src/engine), and `src/index.ts` offers the whole as a plugin for other pipelines.
import type {Root} from 'nlcst'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import type {Document} from '../core/document.js'
import type {Format, Reply, Ticket} from '../core/types.js'
import {type Draft, documentOf, type Source} from './document.js'
import {keyOf} from './key.js'
import type {Masked} from './mask/mask.js'
import {maskPlain} from './mask/plain.js'
import {parse} from './parse.js'
import {quotes} from './parts.js'
import {spell} from './spell.js'

declare module 'vfile' {
  interface DataMap {
    supportlint: {masked: Masked; source: Source; right: ReadonlySet<string>; document?: Draft}
  }
}

const parser: Plugin<[], string, Root> = function () {
  this.parser = (_, file) => parse(file.data.supportlint!.masked)
}

const annotate: Plugin<[], Root> = () => (tree, file) => {
  const data = file.data.supportlint!
  data.document = documentOf(tree, data.source)
}

const spelling: Plugin<[], Root> = () => (tree, file) => {
  const {document, right} = file.data.supportlint!
  document!.misspellings = spell(tree, document!.words, right)
}

const reading = unified().use(parser).use(annotate).freeze()
const reviewing = unified().use(parser).use(annotate).use(spelling).freeze()

/**
 * Reads a reply with all that the ticket tells of it. `names` are keys of words that are right whatever the dictionaries
 * say; the words of the customer's message, record and signature are right as well.
 */
export async function readReply(reply: Reply, ticket: Ticket, names: ReadonlySet<string>): Promise<Document> {
  const {text, format, lang} = reply
  const masked = await maskOf(text, format)
  const question = ticket.question === undefined ? undefined : readQuestion(ticket.question)
  const right = new Set([...names, ...(question?.words.map(({key}) => key) ?? []), ...recordKeys(ticket)])
  const source = {
    text,
    prose: masked.text,
    format,
    ticket,
    quotes: quotes(masked.text, masked.quotes),
    ...(lang && {lang}),
    ...(question && {question})
  }
  return read(reviewing, {masked, source, right})
}

/** The customer's message: read like a reply, but nobody looks at its spelling. */
function readQuestion(text: string): Document {
  const source: Source = {text, prose: text, format: 'plain', ticket: {}, quotes: []}
  return read(reading, {masked: maskPlain(text), source, right: new Set()})
}

function read(processor: typeof reading, data: NonNullable<VFile['data']['supportlint']>): Document {
  const file = new VFile({value: data.source.text, data: {supportlint: data}})
  processor.runSync(processor.parse(file), file)
  return file.data.supportlint!.document!
}

/** Markup readers are big, and a plain draft needs neither. */
async function maskOf(text: string, format: Format): Promise<Masked> {
  if (format === 'markdown') return (await import('./mask/markdown.js')).maskMarkdown(text)
  if (format === 'html') return (await import('./mask/html.js')).maskHtml(text)
  return maskPlain(text)
}

/** Keys of what the record says of the customer and the agent: their names, their address. */
export function recordKeys({customer, agent}: Ticket): string[] {
  const names = [customer?.name, agent?.name, customer?.email].filter((name) => name !== undefined)
  return names.flatMap((name) => name.split(/[^\p{L}\p{M}'’-]+/u).map(keyOf))
}
