import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Dawg, eachKey, readDawg} from './dawg.js'

/** One cell of a paradigm: what stands before and after the stem, and the grammemes, joined with commas. */
export interface Cell {
  readonly prefix: string
  readonly suffix: string
  readonly tags: string
}
/** The forms of a lexeme; the first is its lemma. */
export type Paradigm = readonly Cell[]

/** OpenCorpora's dictionary. Its letters are lower case, ё kept. */
export interface OpenCorpora {
  readonly paradigms: readonly Paradigm[]
  /** All forms of all lexemes; `cell` is the place in the paradigm. */
  each(visit: (form: string, paradigm: number, cell: number) => void): void
  /** Tags → how often the corpus has the form with them. It only tells of forms that have several readings. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** The prefixes by number, as pymorphy fixes them. */
const PREFIXES = ['', 'по', 'наи']

/** Reads the data of the package az from its folder `dicts`. */
export function readOpenCorpora(folder: string): OpenCorpora {
  const words = readDawg(readFileSync(join(folder, 'words.dawg')))
  return {
    paradigms: readParadigms(folder),
    each: (visit) => eachKey(words, (key, length) => visitWord(key, length, visit)),
    counts: readCounts(readDawg(readFileSync(join(folder, 'p_t_given_w.intdawg'))))
  }
}

/** The lemma of a form that a cell of a paradigm has made. */
export function lemmaOf(form: string, paradigm: Paradigm, {prefix, suffix}: Cell): string {
  return paradigm[0]!.prefix + form.slice(prefix.length, form.length - suffix.length) + paradigm[0]!.suffix
}

/** The key is the form, a separator (1), then paradigm and cell in two scrambled bytes each. */
function visitWord(
  key: Uint8Array,
  length: number,
  visit: (form: string, paradigm: number, cell: number) => void
): void {
  const at = length - 4
  const number = (high: number, low: number): number => ((high ^ 1) << 6) + (low >> 1)
  visit(decode(key, at - 1), number(key[at]!, key[at + 1]!), number(key[at + 2]!, key[at + 3]!))
}

/** Text of windows-1251, the letters of which lie as in Unicode but for ё and the apostrophe. TextDecoder takes thrice as long. */
function decode(bytes: Uint8Array, length: number): string {
  let text = ''
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    text +=
      byte >= 0xc0
        ? String.fromCharCode(byte + 0x350)
        : byte === 0xb8
          ? 'ё'
          : byte === 0x92
            ? "'"
            : String.fromCharCode(byte)
  }
  return text
}

/** A paradigm is three runs of one length: numbers of suffixes, of tag sets, of prefixes. */
function readParadigms(folder: string): Paradigm[] {
  const suffixes: string[] = JSON.parse(readFileSync(join(folder, 'suffixes.json'), 'utf8'))
  const tagSets: string[] = JSON.parse(readFileSync(join(folder, 'gramtab-opencorpora-int.json'), 'utf8'))
  const tags = tagSets.map(commas)
  const file = readFileSync(join(folder, 'paradigms.array'))
  const numbers = new Uint16Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.length))
  const paradigms: Paradigm[] = []
  for (let at = 1; paradigms.length < numbers[0]!; at += numbers[at]! + 1) {
    const size = numbers[at]! / 3
    const cell = (i: number): Cell => ({
      suffix: suffixes[numbers[at + 1 + i]!]!,
      tags: tags[numbers[at + 1 + size + i]!]!,
      prefix: PREFIXES[numbers[at + 1 + 2 * size + i]!]!
    })
    paradigms.push(Array.from({length: size}, (_, i) => cell(i)))
  }
  return paradigms
}

/**
 * The file has P(tags | form) in millionths, under Laplace smoothing, so a reading that the corpus lacks has the
 * probability 1 / (occurrences of the form + its readings); the least probability thus gives the counts away.
 */
function readCounts(dawg: Dawg): Map<string, Map<string, number>> {
  const forms = new Map<string, Map<string, number>>()
  eachKey(dawg, (key, length, value) => {
    const [form = '', tags = ''] = decode(key, length).split(':')
    forms.set(form, (forms.get(form) ?? new Map<string, number>()).set(commas(tags), value))
  })
  for (const shares of forms.values()) {
    const least = Math.min(...shares.values())
    for (const [tags, share] of shares) shares.set(tags, share / least - 1)
  }
  return forms
}

function commas(tags: string): string {
  return tags.replace(' ', ',')
}
