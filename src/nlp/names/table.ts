// The tables of names: which forms call the same person, which spellings are of one name, whose gender is known.
import type {Lang} from '../../core/types.js'
import {kept} from '../kept.js'
import {lexicon} from '../lexicon/lexicon.js'
import {isBundled, isIn, linesOf, read, textOf} from './data.js'
import {isCyrillic, skeleton} from './script.js'
import {isCommonWord, isOrdinary} from './vocabulary.js'

export type Gender = 'm' | 'f'

/** One line of `ru.txt` or `en.txt`. */
export interface Entry {
  readonly gender: Gender | 'u'
  readonly spellings: readonly string[]
  /** Each group is one form in its spellings (Cathy/Kathy). */
  readonly forms: readonly (readonly string[])[]
  /** Names of other languages that stand for it. */
  readonly foreign: readonly string[]
}

/**
 * A table is not parsed but searched: a reply asks for a handful of names, and of 1,500 lines only those that have them are
 * read, once.
 */
interface Table {
  readonly text: string
  readonly lines: Map<number, Entry>
  readonly found: Map<string, readonly Entry[]>
}

const tables: Partial<Record<Lang, Table>> = {}

const tableOf = (lang: Lang): Table =>
  (tables[lang] ??= {text: `\n${textOf(lang)}`, lines: new Map(), found: new Map()})

/** A batch of a million replies has no end of capitalised words. */
const REMEMBERED = 10_000

/** The names that the key may stand for, in the table of its own alphabet. */
export function entriesOf(key: string): readonly Entry[] {
  const table = tableOf(isCyrillic(key) ? 'ru' : 'en')
  let entries = table.found.get(key)
  if (!entries) {
    if (table.found.size > REMEMBERED) table.found.clear()
    table.found.set(key, (entries = searchFor(key, table)))
  }
  return entries
}

function searchFor(key: string, {text, lines}: Table): Entry[] {
  const entries: Entry[] = []
  for (let at = text.indexOf(key); at >= 0 && key !== ''; at = text.indexOf(key, at + 1)) {
    if (!/[ /]/.test(text[at - 1]) || !/[ /:\n]/.test(text[at + key.length] ?? '\n')) continue
    const start = text.lastIndexOf('\n', at) + 1
    if (text[start] === '#' || text.lastIndexOf('=', at) > start) continue
    let entry = lines.get(start)
    if (!entry) lines.set(start, (entry = readEntry(text.slice(start, text.indexOf('\n', start)))))
    entries.push(entry)
  }
  return entries
}

function readEntry(line: string): Entry {
  const [names, foreign = ''] = line.slice(2).split('=')
  const [spellings, forms = ''] = names.split(':')
  const groups = words(forms).map((group) => group.split('/'))
  return {gender: line[0] as Entry['gender'], spellings: words(spellings), forms: groups, foreign: words(foreign)}
}

const words = (list: string): string[] => list.split(' ').filter(Boolean)

/**
 * Russian names by what they are in Latin letters: a line for each equivalent (`=eugene евгений`) and for each sound
 * (`sergei сергей`).
 */
export function soundLines(): string {
  const lines = new Map<string, string[]>()
  for (const line of linesOf(tableOf('ru').text)) {
    const entry = readEntry(line)
    for (const latin of entry.foreign) add(lines, `=${latin}`, entry.spellings[0])
    for (const name of [...entry.spellings, ...entry.forms.flat()]) add(lines, skeleton(name), name)
  }
  return [...lines].map(([first, names]) => `\n${first} ${names.join(' ')}`).join('')
}

function add(map: Map<string, string[]>, key: string, name: string): void {
  const there = map.get(key)
  if (!there) map.set(key, [name])
  else if (!there.includes(name)) there.push(name)
}

let sounds: string | undefined

/** The names in the line that begins so; searched, not parsed, as a reply asks for one or two. */
function soundLine(first: string): string[] {
  sounds ??= isBundled ? read('sounds') : soundLines()
  const at = sounds.indexOf(`\n${first} `)
  if (at < 0) return []
  const end = sounds.indexOf('\n', at + 1)
  return words(sounds.slice(at + first.length + 2, end < 0 ? undefined : end))
}

/** Cyrillic names of the table that sound like the key. */
export const cyrillicAlike = kept((key): readonly string[] => soundLine(skeleton(key)))

/** Russian names that the Latin key may stand for. */
export const russianOf = (latin: string): readonly Entry[] =>
  [...soundLine(`=${latin}`), ...cyrillicAlike(latin)].flatMap(entriesOf)

/** Readings of the lexicon that call somebody: in the nominative, the form itself being the lemma. */
function readings(key: string, tag: 'Name' | 'Patr' | 'Surn'): readonly ReadonlySet<string>[] {
  if (!isCyrillic(key)) return []
  const found = lexicon('ru').analyse(key)
  return found
    .filter(({lemma, tags}) => tags.has(tag) && tags.has('nomn') && (lemma === key || tag !== 'Name'))
    .map(({tags}) => tags)
}

/** Is it somebody's first name, in a form that calls? */
export const isName: (key: string) => boolean = kept(
  (key): boolean =>
    entriesOf(key).length > 0 ||
    (isCyrillic(key) ? readings(key, 'Name').length > 0 : isRussianName(key)) ||
    (key.includes('-') && key.split('-').every((part) => part.length > 1 && isName(part)))
)

/** Short words sound like too many names: "yes" is no «Джесс». */
const isRussianName = (latin: string): boolean =>
  latin.length > 3 && !isCommonWord(latin) && cyrillicAlike(latin).length > 0

/** Is it a name that is also something else: Will, Glad, «Вера»? The lexicon's rare words («максим») hide no full name. */
export const isHomonym = (key: string): boolean =>
  isIn('homonyms', key) || (isOrdinary(key) && !entriesOf(key).some(({spellings}) => spellings.includes(key)))

export const isKnownPatronymic = (key: string): boolean => readings(key, 'Patr').length > 0
export const isKnownSurname = (key: string): boolean => readings(key, 'Surn').length > 0

/** The gender of a first name; undefined when it has both, or is not known. */
export function genderOfName(key: string): Gender | undefined {
  let entries = entriesOf(key)
  if (entries.length === 0 && !isCyrillic(key)) entries = russianOf(key)
  if (entries.length === 0 && key.includes('-')) return genderOfDouble(key.split('-'))
  const genders = new Set(entries.map(({gender}) => gender))
  if (entries.length === 0)
    for (const tags of readings(key, 'Name')) for (const one of gendersOf(tags)) genders.add(one)
  const [only] = genders
  return genders.size === 1 && only !== 'u' ? only : undefined
}

/** «Анна-София», "Lars-Erik": as far as the parts agree. */
function genderOfDouble(parts: readonly string[]): Gender | undefined {
  const [first, ...more] = parts.map(genderOfName)
  return more.every((one) => one === first) ? first : undefined
}

function gendersOf(tags: ReadonlySet<string>): Entry['gender'][] {
  if (tags.has('ms-f') || tags.has('Ms-f') || tags.has('GNdr')) return ['u']
  return tags.has('masc') ? ['m'] : tags.has('femn') ? ['f'] : []
}
