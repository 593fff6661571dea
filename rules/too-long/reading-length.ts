// How long a reply is to its reader: a list of steps or documents is scanned, not read through.
import type {Act, Document, Sentence} from '../../src/core/document.js'
import type {Span} from '../../src/core/types.js'

/** What an item of a list weighs of its length, and what a step in a line of prose, carried out one at a time. */
const SCANNED = 0.3
const STEP = 0.7
/** An item is no longer than two lines on a screen, one with what is said of it no longer than four; three make a list. */
const ITEM = 140
const LONG_ITEM = 280
const LIST = 3
/** Shorter sentences may be in the customer's message by chance. */
const QUOTED = 20

/** What parts the items of a list: a new line, a semicolon, a bullet or a number inside a line. */
const BETWEEN = /\n|;|(?<=\s)(?:[•·*–-]|\d{1,2}[.)])(?=\s)/g

const DONE_BY_HAND: readonly Act[] = ['step', 'ask', 'option']

/**
 * The characters that are read through: links and the customer's own words are not, lists and steps count in part.
 * @param asides sentences that are no part of the answer: an invitation is no step
 */
export function readingLength(
  sentences: readonly Sentence[],
  {text, question}: Document,
  asides: ReadonlySet<Sentence>
): number {
  const asked = question && spaced(question.text)
  const items = itemsIn(text)
  let length = 0
  for (const sentence of sentences) {
    const {start, end, words, acts} = sentence
    if (end - start > QUOTED && asked?.includes(spaced(sentence.text))) continue
    const links = words.filter(({kind}) => kind === 'link')
    const all = end - start - shared(sentence, links)
    const listed = shared(sentence, items)
    const isStep = !asides.has(sentence) && DONE_BY_HAND.some((act) => acts.has(act))
    length += listed * SCANNED + Math.max(0, all - listed) * (isStep ? STEP : 1)
  }
  return length
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** How much of the sentence the places take. */
const shared = ({start, end}: Span, places: readonly Span[]): number =>
  places.reduce((sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)), 0)

/** Short pieces, three or more in a row. */
function itemsIn(text: string): Span[] {
  const marks = [...text.matchAll(BETWEEN)].map(({0: mark, index}) => ({start: index, end: index + mark.length}))
  const ends = [...marks.map(({start}) => start), text.length]
  const pieces = [0, ...marks.map(({end}) => end)].map((start, at) => ({start, end: ends[at]}))
  const items: Span[] = []
  let run: Span[] = []
  for (const piece of [...pieces, {start: 0, end: LONG_ITEM + 1}]) {
    const length = piece.end - piece.start
    // A new line alone may begin a paragraph.
    const isItem = run.length >= LIST && text[piece.start - 1] !== '\n'
    if (length <= (isItem ? LONG_ITEM : ITEM)) {
      // An empty line neither is an item nor ends a list.
      if (/\S/.test(text.slice(piece.start, piece.end))) run.push(piece)
      continue
    }
    if (run.length >= LIST) items.push(...run)
    run = []
  }
  return items
}
