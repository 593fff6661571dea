// How wide text is in a terminal. string-width knows it better, for scripts that no reply here is in, but loading it
// (Intl.Segmenter, \p{RGI_Emoji}) takes as long as half a start of Node.
import {eastAsianWidth} from 'get-east-asian-width'

/** What chalk writes around a text. */
const COLOUR = /\u001B\[\d+m/g
/** Latin, Cyrillic, the usual punctuation and the report's own marks: a column each, and nearly all there is. */
const SIMPLE =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2116\u2500-\u257f\u2713-\u2718]*$/
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u
/** Skin tones: part of the emoji before. */
const TONE = /[\u{1f3fb}-\u{1f3ff}]/u

/** Columns of a text that `visible` has made safe, colours aside. */
export function columns(text: string): number {
  if (SIMPLE.test(text)) return text.length
  let sum = 0
  let last = 0
  let joined = false
  for (const character of text.replace(COLOUR, '')) {
    // An emoji asked for after a letter-like sign («☎️») takes two columns.
    if (character === '\uFE0F' && last === 1) sum++
    const hidden = joined || NO_WIDTH.test(character) || (last > 0 && TONE.test(character))
    const width = hidden ? 0 : eastAsianWidth(character.codePointAt(0)!)
    if (width > 0) last = width
    sum += width
    // «👩‍👧» is one picture.
    joined = character === '\u200D'
  }
  return sum
}

/** How many code units of a text fit into so many columns, never cutting a character in two. */
export function fitting(text: string, room: number): number {
  // Signs without width are few: four times the room is more than fits, and a text may have megabytes.
  const near = text.slice(0, room * 4)
  if (near.length === text.length && columns(near) <= room) return text.length
  let end = 0
  let used = 0
  for (const character of near) {
    used += columns(character)
    if (used > room) break
    end += character.length
  }
  return end
}

/** Lines of at most so many columns, cut between words; only a word that is wider than a line is cut itself. */
export function wrapped(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
    while (columns(line) > room) {
      const end = Math.max(1, fitting(line, room))
      lines.push(line.slice(0, end))
      line = line.slice(end)
    }
  }
  return [...lines, line]
}
