import {blankCanvas, finish} from './canvas.js'
import {endHtml, htmlReader, readHtml} from './html-reader.js'
import type {Masked} from './mask.js'
import {protect} from './protect.js'

/**
 * HTML: the letter as a browser shows it, every character where it was. Linear in its length whatever is in it, as
 * nothing is nested and nothing is searched for twice.
 */
export function maskHtml(text: string): Masked {
  const canvas = blankCanvas(text, protect(text, 'html'))
  const reader = htmlReader(canvas)
  readHtml(reader, 0, text.length)
  endHtml(reader)
  return finish(canvas)
}
