// Spaces where there should be none, none where there should be one, and marks that stand twice.
import type {Document, Sentence, Word} from '../../src/core/document.js'
import {overlaps} from '../../src/core/span.js'
import type {Problem, Span} from '../../src/core/types.js'
import {startsLow, startsUpper} from '../../src/nlp/letters.js'

interface Slip {
  readonly message: string
  readonly find: RegExp
  /** What to write for what was found. */
  readonly mend: (found: string) => string
}

const SLIPS: readonly Slip[] = [
  // Not ": )", ". . ." and "12 : 30"; a space before a mark that begins something (".net", ":-)") is right.
  {
    message: 'before',
    find: /(?<=[0-9A-Za-zА-Яа-яЁё»”")\]])[ \u00A0]+(?:,|[.:;](?! ?[()0-9.])|[!?]{1,3})(?=[\s»”)\]]|$)/g,
    mend: (found) => found.trimStart()
  },
  // Behind a full stop two spaces are an old habit of typists, and more than two align columns.
  {message: 'spaces', find: /(?<=[0-9A-Za-zА-Яа-яЁё,»”")\]]) {2}(?=[0-9A-Za-zА-Яа-яЁё«“"])/g, mend: () => ' '},
  {message: 'doubled', find: /(?<=[0-9A-Za-zА-Яа-яЁё»”")\]])(?:,{2,3}|;;|\.\.)(?=\s|$)/g, mend: (found) => found[0]},
  {message: 'inside', find: /(?<![^\s])\([ ]{1,3}(?=[A-Za-zА-Яа-яЁё][^()\n]{0,200}\))/g, mend: () => '('}
]

/** Problems of spacing in a sentence, and between it and the next. */
export function* wrongSpaces(sentence: Sentence, doc: Document, next: Sentence | undefined): Generator<Problem> {
  for (const {message, find, mend} of SLIPS) {
    // A browser shows one space for two.
    if (message === 'spaces' && doc.format === 'html') continue
    for (const {0: found, index} of sentence.text.matchAll(find)) {
      const at = {start: sentence.start + index, end: sentence.start + index + found.length}
      if (isForeign(at, sentence) || doc.text.slice(at.start, at.end) !== found) continue
      // The end of a sentence may be in the middle of code: "2..3", "red !important".
      if ((message === 'doubled' || message === 'before') && /[^\s»”")\]]/.test(doc.text[at.end] ?? ' ')) continue
      const span = withNeighbours(at, sentence)
      const text = doc.text.slice(span.start, span.end)
      yield {at: span, message, data: {text}, fixes: [{at, text: mend(found), safe: true}]}
    }
  }
  yield* glued(sentence, doc.text)
  if (next?.start === sentence.end) yield* gluedSentences(sentence, next, doc.text)
}

/** Inside somebody else's words, or right after an address, where a space keeps the mark out of it. */
function isForeign(at: Span, {words}: Sentence): boolean {
  if (words.some((word) => word.kind !== 'word' && overlaps(word, at))) return true
  const before = words.findLast(({end}) => end <= at.start)
  return before !== undefined && (before.quoted || (before.end === at.start && isOpaque(before)))
}

const isOpaque = ({kind}: Word): boolean => kind !== 'word' && kind !== 'number'

/** Blanks are hard to see: the words that touch them are shown as well. */
function withNeighbours(at: Span, {words}: Sentence): Span {
  const before = words.findLast(({end}) => end === at.start)
  const after = words.find(({start}) => start === at.end)
  return {start: before?.start ?? at.start, end: after?.end ?? at.end}
}

/** «Да,конечно»: a comma between two words with nothing else. */
function* glued({words}: Sentence, text: string): Generator<Problem> {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (next === undefined || next.start !== word.end + 1 || text[word.end] !== ',') continue
    if (isPlain(word) && isPlain(next)) yield gluedAt(word, next, text)
  }
}

/** «Всё готово.Проверьте»: no space between sentences. */
function* gluedSentences({words}: Sentence, {words: after}: Sentence, text: string): Generator<Problem> {
  const [last, first] = [words.at(-1), after[0]]
  if (last === undefined || first === undefined || first.start !== last.end + 1) return
  // "Booking.Com", «г.Москва», "Yahoo!Mail", "org.mozilla.Thunderbird/" are written so.
  const isName =
    startsUpper(last.text) ||
    !startsUpper(first.text) ||
    !/[\s,]/.test(`${text[last.start - 1]}`) ||
    !/[\s,]/.test(`${text[first.end]}`)
  if (!isName && last.text.length > 3 && last.known && first.known && isPlain(last) && isPlain(first))
    yield gluedAt(last, first, text)
}

const isPlain = ({kind, quoted, text, known}: Word): boolean =>
  kind === 'word' && !quoted && known && (text.length > 1 || startsLow(text))

function gluedAt(word: Word, next: Word, text: string): Problem {
  const at = {start: word.start, end: next.end}
  const gap = {start: word.end, end: next.start}
  const fixes = [{at: gap, text: `${text.slice(gap.start, gap.end)} `, safe: true}]
  return {at, message: 'after', data: {text: text.slice(at.start, at.end)}, fixes}
}
