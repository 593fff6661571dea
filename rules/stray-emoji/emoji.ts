import {type Document, type Phrases, SILENT_PARTS} from '../../src/core/document.js'
import type {Span} from '../../src/core/types.js'

const FACE = String.raw`[\ud83c-\ud83e][\udc00-\udfff]`
/** Older ones below them: faces, hearts, hands, sun, flash. Ticks, arrows, stars and telephones are signs. */
const OLDER = String.raw`[\u203c\u2600\u2603\u2639\u263a\u2661\u2665\u26a1\u270a-\u270d\u2728\u2755\u2757\u2763\u2764\u2b50]`
/** One emoji with its colour, variant and joined parts, or a flag: «👩‍💻», «🇷🇺». */
const EMOJI = new RegExp(
  String.raw`(?:\ud83c[\udde6-\uddff]){1,2}|(?:${FACE}|${OLDER})(?:\ufe0f|\ud83c[\udffb-\udfff]|\u200d(?:${FACE}|[\u2600-\u27bf]))*`,
  'g'
)
/** «:)», «;-(», «=)», ":D": no «:)» of «(см. пункт 3:)», no ":D" of a path. */
const SMILEY = /[:;=]['’]?-?[()](?![()\w])|(?<=^|\s)(?:[:;]-?[DPp]|[xX]D|\^_+\^|<3)(?=$|[\s.,!?])/g
/** An icon stands not further than this from the word that names it. */
const BESIDE = 20

/** A bracket that is closed by «:)» was opened not further away than this. */
const BRACKET = 300

/** The emoji and smileys that the agent wrote, in order: not the icons of buttons, not those between quotation marks. */
export function emoji(doc: Document, phrases: Phrases): Span[] {
  const {text} = doc
  if (!/[\u2000-\u2bff\ud83c-\ud83e:;=^<xX]/.test(text)) return []
  const found = [...text.matchAll(EMOJI), ...text.matchAll(SMILEY)].sort((a, b) => a.index - b.index)
  if (found.length === 0) return []
  const spans = found.map(({0: {length}, index}): Span => ({start: index, end: index + length}))
  const own = without(spans, foreign(doc, phrases))
  return own.filter(
    ({start, end}) => !/[«“"]/.test(text.charAt(start - 1)) && !(text[end - 1] === ')' && isOpen(text, start))
  )
}

/** Where a mark is no smile of the agent's: quoted mail, signature, links and code, around the word for an icon. In order. */
function foreign(doc: Document, phrases: Phrases): Span[] {
  const silent = doc.sentences.filter(({part}) => SILENT_PARTS.has(part))
  const masked = doc.words.filter(({kind}) => kind === 'link' || kind === 'email' || kind === 'code')
  const icons = Array.from(doc.find(phrases)).filter(({words: [{sentence}]}) => sentence.part === 'body')
  const beside = icons.map(({start, end}) => ({start: start - BESIDE, end: end + BESIDE}))
  return [...silent, ...masked, ...beside].sort((a, b) => a.start - b.start)
}

/** The spans that overlap none of the others; both are in order. */
function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  let at = 0
  let reach = 0
  return spans.filter(({start, end}) => {
    while (at < others.length && others[at].start < end) reach = Math.max(reach, others[at++].end)
    return reach <= start
  })
}

/** Is a bracket still to be closed? */
function isOpen(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - BRACKET), end)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
