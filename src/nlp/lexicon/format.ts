/*
The lexicon file: everything the linter knows of one language's words, read in place, with nothing to parse.

    Uint32 × 16      header: magic, version, root, then the byte offset and the byte length of each section
    cells            Uint32: the automaton
    spans            Uint32: annotation i has the readings spans[i] … spans[i + 1] - 1 of `lists`
    lists            Uint16: numbers of readings, likeliest first
    readings         Uint32 × 2: how a form becomes its lemma, and the tags it then has
    offsets          Uint32: string i is the UTF-16 text from offsets[i] to offsets[i + 1]
    text             UTF-16: strings one after another; string 0 is the alphabet

The automaton is minimal and acyclic (a DAFSA), all of it in `cells`. A state is a run of cells, the last of which has
the bit LAST. It begins with an annotation cell if a word ends there (the arrow that leads to it has the bit ACCEPT
then) and goes on with an arrow a letter:

    arrow            LAST | ACCEPT | letter (7 bits: place in the alphabet, from 1) | target (23 bits: a cell)
    annotation       LAST | rank (4 bits, at RANK_SHIFT) | annotation (23 bits)

Equal states are stored once, and the annotation is part of what makes them equal. Annotation 0 has no reading: the
word is known, its grammar is not. All sections are aligned to 4 bytes. Numbers are little-endian, as is every machine
that Node runs on.
*/

/** `slex`, read as a little-endian Uint32. */
export const MAGIC = 0x78656c73
/** Raised with every change of the layout; a reader refuses any other. */
export const VERSION = 1
/** Words of the header. */
export const HEADER_LENGTH = 16
/** The sections in the order in which they lie in the file. */
export const SECTIONS = ['cells', 'spans', 'lists', 'readings', 'offsets', 'text'] as const
export type Section = (typeof SECTIONS)[number]

/** Last cell of its state. The sign bit, so `cell < 0` tells it once the cell is a signed number. */
export const LAST = 0x80000000
export const ACCEPT = 0x40000000
export const LETTER_SHIFT = 23
export const LETTER_MASK = 0x7f
export const TARGET_MASK = 0x7fffff
export const RANK_SHIFT = 23
export const RANK_MASK = 15

/**
 * How common a word is. `unsaid`: known, never suggested (the coarse, slang); `dubious`: names, abbreviations, the
 * obsolete; `rare`: in one source only; `usual`: in all of them. From `attested` on it is in a corpus too, each step
 * twice as often; `common`: in our own list of common words.
 */
export const RANK = {unsaid: 0, dubious: 1, rare: 2, usual: 3, attested: 4, common: 11, highest: 15} as const

/** What a lexicon consists of, before it is written and after it is read. */
export interface Tables {
  readonly root: number
  readonly cells: Uint32Array
  readonly spans: Uint32Array
  readonly lists: Uint16Array
  readonly readings: Uint32Array
  readonly offsets: Uint32Array
  readonly text: Uint16Array
}

/** The two numbers of a reading: lemma = form less `drop` letters in front and `cut` behind, then the string `ending`. */
export function packReading(reading: {cut: number; drop: number; tags: number; ending: number}): [number, number] {
  return [reading.cut | (reading.drop << 8) | (reading.tags << 16), reading.ending]
}
