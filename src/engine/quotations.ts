// Where somebody else's words stand, for those who must not touch them: rather too much than too little. `Word.quoted` knows
// quotations inside a sentence only.
import type {Span} from '../core/types.js'

/** Marks that close what they open; three German and English ones are used for each other. */
const PAIRS: readonly RegExp[] = [/"/g, /[„“”‟]/g, /`+/g]
/**
 * 'Save': the marks are apostrophes, too. Of single ones that slope, the last in the paragraph closes. \p{L} takes
 * milliseconds to compile, and each start would pay it.
 */
const SINGLE =
  /(?<![0-9A-Za-z\u00C0-\u024F\u0400-\u052F'])'(?=[0-9A-Za-z\u00C0-\u024F\u0400-\u052F])[^'\n]{1,200}'(?![0-9A-Za-z\u00C0-\u024F\u0400-\u052F])|‘[^\n]*’/g
const FENCE = /^[ \t]*(```|~~~)/gm

/** Stretches between quotation marks or backticks, with their marks. Those in pairs hold inside a paragraph. */
export function quotations(text: string): Span[] {
  const fences = Array.from(text.matchAll(FENCE), ({index}) => index)
  const spans = fences.flatMap((start, at) => (at % 2 === 0 ? [{start, end: fences[at + 1] ?? text.length}] : []))
  let start = 0
  for (const {0: gap, index} of [...text.matchAll(/\n[ \t\r]*\n/g), {0: '', index: text.length}]) {
    const paragraph = text.slice(start, index)
    for (const {start: from, end: to} of inParagraph(paragraph)) spans.push({start: start + from, end: start + to})
    start = index + gap.length
  }
  return spans
}

function inParagraph(text: string): Span[] {
  const single = Array.from(text.matchAll(SINGLE), ({0: found, index}) => ({start: index, end: index + found.length}))
  return [...PAIRS.flatMap((mark) => paired(text, mark)), ...angled(text), ...single]
}

/** The first with the second, the third with the fourth. With an odd one nobody knows, so all between first and last. */
function paired(text: string, mark: RegExp): Span[] {
  const places = Array.from(text.matchAll(mark), ({0: found, index}) => ({start: index, end: index + found.length}))
  if (places.length < 2) return []
  if (places.length % 2 === 1) return [{start: places[0].start, end: places[places.length - 1].end}]
  return places.flatMap(({start}, at) => (at % 2 === 0 ? [{start, end: places[at + 1].end}] : []))
}

/** «…», which may have another inside. */
function angled(text: string): Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = -1
  let last = -1
  for (const {0: mark, index} of text.matchAll(/[«»]/g)) {
    if (mark === '«') {
      if (depth === 0) start = index
      depth++
    } else if (depth > 0) {
      depth--
      last = index + 1
      if (depth === 0) spans.push({start, end: last})
    }
  }
  // One was not closed.
  if (depth > 0 && last > start) spans.push({start, end: last})
  return spans
}
