// Lines → blocks. Replies are written line by line: a list item, a greeting, a signature end where their line ends, while
// mail wrapped at 72 columns goes on in the next one.
import type {Span} from '../core/types.js'
import {LETTER, startsLow} from './letters.js'

/** A wrapped line is about this long at least, in characters. */
const WRAPPED = 56
/** No sentence is longer; a megabyte without a line feed is cut at spaces, so that all work stays linear. */
const LONGEST = 20_000

// Letters are written as their blocks: \p{L} takes milliseconds to compile, which every start would pay.
const LIST_ITEM = new RegExp(String.raw`^\s*(?:[-–—•*·▪►✔✅✓]|\d{1,2}[.)]|[${LETTER}]\))\s`)
const ENDED = /[.!?…:;]["»)\]”']*\s*$/

/** The stretches that no sentence crosses, in order, without the empty ones. */
export function blocks(text: string): Span[] {
  const found: Span[] = []
  let open: Span | undefined
  let previous = ''
  for (const line of lines(text)) {
    const content = text.slice(line.start, line.end)
    const blank = !/[^\s\u200B]/.test(content)
    if (open && !blank && continues(previous, content)) open = {start: open.start, end: line.end}
    else {
      if (open) found.push(open)
      open = blank ? undefined : line
    }
    previous = content
  }
  if (open) found.push(open)
  return found.flatMap((block) => cut(text, block))
}

function continues(previous: string, line: string): boolean {
  if (ENDED.test(previous) || LIST_ITEM.test(line) || /^\s*>/.test(line) || /^\s*--\s*$/.test(previous)) return false
  // A comma after a greeting («Здравствуйте, Ольга,») ends its line; a sentence that goes on starts low.
  const first = line.trimStart()[0]
  return first === '(' || startsLow(first) || (previous.trimEnd().length >= WRAPPED && !/,\s*$/.test(previous))
}

function* lines(text: string): Generator<Span> {
  let start = 0
  for (const {index, 0: end} of text.matchAll(/\r\n|\n|\r|\u2028|\u2029/g)) {
    yield {start, end: index}
    start = index + end.length
  }
  yield {start, end: text.length}
}

function cut(text: string, block: Span): Span[] {
  const pieces: Span[] = []
  let {start} = block
  while (block.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const end = space > start ? space : start + LONGEST
    pieces.push({start, end})
    start = end
  }
  pieces.push({start, end: block.end})
  return pieces
}
