// What no fix may touch without asking, whatever a rule says of it: somebody else's words, code, placeholders, names, markup.
import {type Document, type Sentence, SILENT_PARTS, type Word} from '../core/document.js'
import type {Fix, Format, Problem, Span, Ticket} from '../core/types.js'
import {startsUpper} from '../nlp/letters.js'
import {recordKeys} from '../nlp/pipeline.js'
import {isProper} from '../nlp/proper.js'
import {quotations} from './quotations.js'

/** What may be markup, or begin it. */
const MARKS: Readonly<Record<Format, RegExp | undefined>> = {
  plain: undefined,
  markdown: /[<>&*_`~[\]\\#|]/,
  html: /[<>&]/
}

/** The findings, with the safe fixes that touch what is guarded made unsafe: to be offered and not made. */
export function guarded<T extends Problem>(
  findings: readonly T[],
  doc: Document,
  ticket: Ticket,
  names: ReadonlySet<string>
): readonly T[] {
  if (!findings.some(({fixes}) => fixes?.some(({safe}) => safe))) return findings
  const own = new Set([...names, ...recordKeys(ticket)])
  const isForeign = painted(doc, [...doc.sentences.flatMap(foreignParts), ...quotations(doc.text)])
  const isNamed = painted(
    doc,
    doc.words.filter((word) => isName(word, own))
  )
  const marks = MARKS[doc.format]
  const isAllowed = ({at, text}: Fix): boolean => {
    const there = doc.text.slice(at.start, at.end)
    if (isForeign(at) || marks?.test(there) || marks?.test(text)) return false
    // A name may get its capital, and nothing else.
    return there.toLowerCase() === text.toLowerCase() || !isNamed(at)
  }
  return findings.map((finding) =>
    finding.fixes?.some((fix) => fix.safe && !isAllowed(fix))
      ? {...finding, fixes: finding.fixes.map((fix) => ({...fix, safe: fix.safe && isAllowed(fix)}))}
      : finding
  )
}

/** Tells whether a place has a character of these spans, or for an insertion stands between two. */
function painted({text}: Document, spans: readonly Span[]): (at: Span) => boolean {
  const paint = new Uint8Array(text.length)
  for (const {start, end} of spans) paint.fill(1, start, end)
  return ({start, end}) =>
    start === end ? paint[start - 1] === 1 && paint[start] === 1 : paint.subarray(start, end).includes(1)
}

/** Stretches that are not the agent's own prose: what is in quotation marks reaches to the words around it. */
function foreignParts({part, start, end, words}: Sentence): Span[] {
  if (SILENT_PARTS.has(part)) return [{start, end}]
  return words.flatMap((word, at): Span[] => {
    if (word.kind !== 'word') return [word]
    if (!word.quoted) return []
    return [{start: words[at - 1]?.end ?? start, end: words[at + 1]?.start ?? end}]
  })
}

/** Of the record or the configuration, of the dictionary of names, or with a capital that no beginning of a sentence gave. */
function isName(word: Word, own: ReadonlySet<string>): boolean {
  if (own.has(word.key)) return true
  if (!startsUpper(word.text)) return false
  if (word !== word.sentence.words[0]) return true
  // «Спс» begins a sentence; the party is «СПС».
  return word.analyses.some(({tags}) => !tags.has('Abbr') && isProper(tags))
}
