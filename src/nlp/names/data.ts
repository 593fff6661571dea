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

let sections: Map<string, string[]> | undefined
const sets = new Map<Section, ReadonlySet<string>>()
const pairs = new Map<Section, ReadonlyMap<string, Gendered>>()

/** The lines of a section of `words.txt`. */
export function section(name: Section): readonly string[] {
  sections ??= readSections()
  return sections.get(name) ?? []
}

function readSections(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let lines: string[] = []
  for (const line of linesOf(textOf('words'))) {
    if (line.startsWith('[')) found.set(line.slice(1, -1), (lines = []))
    else lines.push(line)
  }
  return found
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
