// Not every stub is left over: some are meant for the customer, who is to put his own number in their place.
import type {Document, Word} from '../../src/core/document.js'
import type {Span} from '../../src/core/types.js'
import data from './cues.txt'

const cues = new Map<string, readonly string[]>()
for (const line of data.split('\n')) {
  const [kind, ...words] = line.split(' ')
  if (words.length > 0 && kind !== '#') cues.set(kind, words)
}

const isCue = ({key}: Word, cue: 'sample' | 'where'): boolean => cues.get(cue)!.some((start) => key.startsWith(start))

/** A cue is looked for among so many words before the mark that opens the sample. */
const REACH = 6

/** Is this a pattern to dial or type, a blank in a sample, or a name in somebody's brackets? */
export function isMeant(doc: Document, at: Span): boolean {
  return isPattern(doc.text, at) || isLabel(doc, at) || isExplained(doc, at) || isInSample(doc, at)
}

/** «*130*7*ХХХХ#», `profiles/<your name>`, «4276-XXXX»: part of a command, a path or a masked number. */
const isPattern = (text: string, {start, end}: Span): boolean =>
  /[*/\\=?&]$|\d-?$/.test(text.slice(0, start)) || /^(?:[*/\\#=&]|-?\d)/.test(text.slice(end))

/** [Gmail], [spam]: one word in brackets that is a name, that the customer wrote, or that heads its line. */
function isLabel({text, words, question}: Document, {start, end}: Span): boolean {
  if (text[start] !== '[') return false
  const inside = words.filter((word) => word.start >= start && word.end <= end)
  if (inside.length !== 1) return false
  const [{key, analyses}] = inside
  const isNoun = analyses.some(
    ({tags}) => tags.has('NOUN') && !tags.has('Prop') && !tags.has('Orgn') && !tags.has('Trad')
  )
  const isHead = /(?:^|\n)\s*$/.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end))
  return !isNoun || isHead || question?.words.some((word) => word.key === key) === true
}

/** «…XXXX…, где XXXX — последние цифры»: said once, it holds for every stub that looks so. */
function isExplained({text, words}: Document, {start, end}: Span): boolean {
  const stub = text.slice(start, end)
  for (let at = text.indexOf(stub); at >= 0; at = text.indexOf(stub, at + stub.length)) {
    const before = words.findLast((word) => word.end <= at)
    if (before && isCue(before, 'where') && at - before.end < 3) return true
  }
  return false
}

/** «Пример справки: «выдана ____, работает с ____…»: the sample is opened, and closed again, if at all, after the stub. */
function isInSample({text, words}: Document, {start}: Span): boolean {
  const opening = Math.max(
    ...[...'«“„("'].map((mark) => text.lastIndexOf(mark, start - 1)),
    text.lastIndexOf(': ', start - 1)
  )
  if (opening < 0 || /[»”)]/.test(text.slice(opening, start))) return false
  const before = words.filter((word) => word.end <= opening + 1).slice(-REACH)
  return before.some((word) => isCue(word, 'sample'))
}
