// CRLF for a parser that knows LF only, and whose tables break on anything else before the end of a line.
import type {Span} from '../../core/types.js'
import {FILLER, type Masked} from './mask.js'

/** Masks a text as if its lines ended in LF; what comes back is in the places of the text itself. */
export function withLineFeeds(text: string, mask: (text: string) => Masked): Masked {
  if (!text.includes('\r\n')) return mask(text)
  const masked = mask(text.replaceAll('\r\n', '\n'))
  // For each place of the shorter text, its place in the longer one.
  const places = new Uint32Array(masked.text.length + 1)
  let expanded = ''
  let kept = 0
  let at = 0
  for (let place = 0; place < places.length; place++, at++) {
    places[place] = at
    if (text[at] !== '\r' || text[at + 1] !== '\n') continue
    expanded += masked.text.slice(kept, place) + (masked.text[place] === '\n' ? '\r' : FILLER)
    kept = place
    at++
  }
  const move = <S extends Span>(span: S): S => ({...span, start: places[span.start], end: places[span.end]})
  return {text: expanded + masked.text.slice(kept), masks: masked.masks.map(move), quotes: masked.quotes.map(move)}
}
