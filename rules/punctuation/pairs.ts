// Brackets and quotation marks that are opened and never closed, or closed and never opened.
import type {Sentence} from '../../src/core/document.js'
import type {Problem, Span} from '../../src/core/types.js'

/** A word that begins behind the mark: shown with it, as a bracket by itself is hard to find. */
const WORD = String.raw`[0-9A-Za-zА-Яа-яЁё]{1,40}(?![0-9A-Za-zА-Яа-яЁё\\/_])`
const OPEN: readonly {readonly find: RegExp; readonly close: RegExp}[] = [
  // A closing bracket is often a smile, and a bracket without a space before it too.
  {find: new RegExp(`(?<![^\\s])\\(${WORD}`, 'g'), close: /\)/},
  {find: new RegExp(`«${WORD}`, 'g'), close: /[»"”]/},
  {find: new RegExp(`(?<![^\\s(])"${WORD}`, 'g'), close: /"|”|»|''/},
  {find: new RegExp(`(?<![^\\s(])“${WORD}`, 'g'), close: /["”“»]/}
]
const CLOSED = new RegExp(`${WORD}»`, 'g')

/** Marks without their other half anywhere in the reply, in the agent's own sentences. */
export function* openPairs(own: readonly Sentence[]): Generator<Problem> {
  for (const {find, close} of OPEN) {
    // Only the last one of a kind can be open: behind any other there is a pair.
    let rest = ''
    for (let at = own.length - 1; at >= 0 && !close.test(rest); at--) {
      const found = [...own[at]!.text.matchAll(find)].at(-1)
      if (found) {
        const behind = own[at]!.text.slice(found.index + found[0].length) + rest
        const place = placeOf(own[at]!, found)
        if (!close.test(behind) && !isCode(own[at]!, place)) yield {at: place, message: 'open', data: {text: found[0]}}
        break
      }
      rest = own[at]!.text
    }
  }
  let before = ''
  for (const sentence of own) {
    const found = sentence.text.matchAll(CLOSED).next().value
    if (found && !/[«"“„]/.test(before + sentence.text.slice(0, found.index)))
      yield {at: placeOf(sentence, found), message: 'closed', data: {text: found[0]}}
    before = sentence.text
    if (/[«"“„]/.test(before)) return
  }
}

const placeOf = ({start}: Sentence, {0: text, index}: RegExpExecArray): Span => ({
  start: start + index,
  end: start + index + text.length
})

const isCode = ({words}: Sentence, at: Span): boolean =>
  words.some(({kind, start, end}) => kind !== 'word' && kind !== 'number' && start <= at.start && at.start < end)
