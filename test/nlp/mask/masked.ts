import fc from 'fast-check'
import {expect} from 'vitest'
import {FILLER, type Masked} from '../../../src/nlp/mask/mask.js'

/** The text with a dot for each filler, so that a test shows them. */
export const dotted = ({text}: Masked) => text.replaceAll(FILLER, '·')

/** What is left to read, without fillers. */
export const readable = ({text}: Masked) => text.replaceAll(FILLER, '')

/** Masks as `kind:what it covers in the source`. */
export const named = (source: string, {masks}: Masked) =>
  masks.map(({kind, start, end}) => `${kind}:${source.slice(start, end)}`)

export const quoted = (source: string, {quotes}: Masked) => quotes.map(({start, end}) => source.slice(start, end))

/** Entities that the generated texts are made with, and what they stand for. */
export const ENTITIES: Readonly<Record<string, string>> = {
  '&laquo;': '«',
  '&#1042;': 'В',
  '&#x42F;': 'Я',
  '&nbsp;': '\u00A0',
  '&amp': '&',
  '&#128512;': '😀',
  '&NotEqualTilde;': '≂̸'
}

/** Any UTF-16 units, halves of a pair too. */
export const units = fc
  .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 30})
  .map((codes) => String.fromCharCode(...codes))

/** What holds for every markup: nothing moves. */
export function expectInPlace(source: string, masked: Masked): void {
  const {text} = masked
  expect(text.length).toBe(source.length)
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== FILLER && text[at] !== source[at] && !/\s/.test(text[at]))
      expect(isEntity(source, text, at), `${at}`).toBe(true)
  }
  for (const spans of [masked.masks, masked.quotes]) {
    let last = 0
    for (const {start, end} of spans) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(source.length)
      last = end
    }
  }
}

/** The second unit of an entity stands behind its first. */
function isEntity(source: string, text: string, at: number): boolean {
  return Object.entries(ENTITIES).some(([entity, char]) =>
    [at, at - 1].some((start) => source.startsWith(entity, start) && char[at - start] === text[at])
  )
}
