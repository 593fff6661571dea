// The lists of names and of the words around them are text files beside this one; the build writes them as keys.
import {readFileSync} from 'node:fs'
import {dataDirectory} from '../../core/data-directory.js'
import {nameKey} from './script.js'

export const isBundled = typeof SUPPORTLINT_BUNDLED !== 'undefined'
const place = new URL(isBundled ? 'names/' : '../../src/nlp/names/', dataDirectory)
/** As it lies there. */
export const read = (file: string): string => readFileSync(new URL(`${file}.txt`, place), 'utf8')

/** A data file as keys: the whole of it at once is quicker than word by word. */
export const textOf = (file: 'ru' | 'en' | 'words'): string => (isBundled ? read(file) : nameKey(read(file)))

/** Lines of a data file, without comments and blank ones. */
export const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

/** A word that has a form for each gender; undefined where it has none. */
export interface Gendered {
  readonly m?: string
  readonly f?: string
}

type Section =
  | 'greetings'
  | 'adjectives'
  | 'titles'
  | 'nobody'
  | 'companies'
  | 'warm'
  | 'before'
  | 'introductions'
  | 'roles'
  | 'determiners'
  | 'turns'
  | 'beginnings'
  | 'mentions'
  | 'farewells'
  | 'introducing'
  | 'signing'
  | 'homonyms'
  | 'counterparts'
  | 'patronymics'
  | 'affection'
  | 'eastern'
  | 'honorifics'
  | 'southern'

let words: string | undefined
const sections = new Map<Section, readonly string[]>()
const sets = new Map<Section, ReadonlySet<string>>()
const pairs = new Map<Section, ReadonlyMap<string, Gendered>>()

/** The lines of a section of `words.txt`. A reply without a name to compare with asks for two of them. */
export function section(name: Section): readonly string[] {
  let lines = sections.get(name)
  if (!lines) {
    words ??= `\n${textOf('words')}`
    const head = `\n[${name}]\n`
    const start = words.indexOf(head) + head.length
    const end = words.indexOf('\n[', start)
    sections.set(name, (lines = linesOf(words.slice(start, end < 0 ? undefined : end))))
  }
  return lines
}

/** Is the key a word of that section? */
export function isIn(name: Section, key: string): boolean {
  let set = sets.get(name)
  if (!set) sets.set(name, (set = new Set(section(name))))
  return set.has(key)
}

/** The forms of a title or adjective for men and for women; undefined when the key is neither. */
export function gendered(name: 'adjectives' | 'titles', key: string): Gendered | undefined {
  let map = pairs.get(name)
  if (!map) pairs.set(name, (map = readPairs(section(name))))
  return map.get(key)
}

function readPairs(lines: readonly string[]): Map<string, Gendered> {
  const found = new Map<string, Gendered>()
  for (const line of lines) {
    const [m, f] = line.split(' ')
    const pair = {...(m !== '-' && {m}), ...(f !== '-' && {f})}
    // «Mrs» has no partner of its own, but «Mr» stands for the gender.
    for (const form of [m, f]) if (form !== '-') found.set(form, pair)
  }
  return found
}
