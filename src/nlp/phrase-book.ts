// Compiled phrases as the bundle carries them: a table of lines, searched and never parsed. A phrase is read when its first
// word is met. As JSON objects the same took 15 ms of each start.
import type {Found, Phrase, PhraseElement, PhraseGroup, PhraseIndex, Word} from '../core/document.js'
import {openLines, packLines} from './line-table.js'
import {findPhrases, indexPhrases} from './phrases.js'

/** Parts of a line, elements of a phrase, alternatives of a list: no word holds a control character. */
const PART = '\u001f'
const ITEM = '\u001e'
const NEXT = '\u001d'

/** For the build: a line of groups for each key or lemma that begins phrases, then the sections' names, then the phrases. */
export function packBook(all: Iterable<Phrase>): Buffer {
  const phrases = [...all]
  const index = indexPhrases(phrases)
  // The line of names is in front of them.
  const numbers = new Map(phrases.map((phrase, number) => [phrase, number + 1]))
  const packGroup = ({section, needs, phrases: begun}: PhraseGroup): string =>
    [section, needs.join(' '), begun.map((phrase) => numbers.get(phrase)).join(' ')].join(NEXT)
  const firsts = new Map(Array.from(index, ([first, groups]) => [first, groups.map(packGroup).join(ITEM)]))
  const names = [...new Set(phrases.map(({section}) => section))]
  return packLines(firsts, [names.join(' '), ...phrases.map(packPhrase)])
}

function packPhrase({section, elements, instead, except}: Phrase): string {
  const exceptions = except.map(packElements).join(NEXT)
  return [section, packElements(elements), instead.join(NEXT), exceptions].join(PART)
}

const packElements = (elements: readonly PhraseElement[]): string => elements.map(packElement).join(ITEM)

function packElement({lemmas, forms, capitals, gap, optional}: PhraseElement): string {
  const fields = [lemmas.join(' '), forms.join(' '), capitals.join(' '), gap || '', optional ? '?' : '']
  return fields.join('\t').trimEnd()
}

export interface Book {
  /** The phrases of every section, by their first word. */
  readonly all: PhraseIndex
  /** Those of one section; empty when there is no such. */
  section(name: string): PhraseIndex
  /** Is there such a section? */
  hasSection(name: string): boolean
}

/** Opens what `packBook` made. */
export function openBook(bytes: Buffer): Book {
  const table = openLines(bytes)
  const phrases = new Map<number, Phrase>()
  const phraseAt = (number: number): Phrase => {
    let phrase = phrases.get(number)
    if (!phrase) phrases.set(number, (phrase = unpackPhrase(table.more(number))))
    return phrase
  }
  return bookOf(
    (first) =>
      table
        .get(first)
        ?.split(ITEM)
        .map((group) => unpackGroup(group, phraseAt)),
    () => table.more(0).split(' ')
  )
}

/** Most groups that a word begins need a word that is not there, so their phrases are read when they are asked for. */
function unpackGroup(packed: string, phraseAt: (number: number) => Phrase): PhraseGroup {
  const [section, needs, numbers] = packed.split(NEXT)
  let phrases: readonly Phrase[] | undefined
  return {
    section,
    needs: listOf(needs, ' '),
    get phrases() {
      return (phrases ??= numbers.split(' ').map((number) => phraseAt(Number(number))))
    }
  }
}

/** The same of phrases that are at hand, from the sources. */
export function bookOfPhrases(phrases: readonly Phrase[]): Book {
  const index = indexPhrases(phrases)
  return bookOf(
    (first) => index.get(first),
    () => phrases.map(({section}) => section)
  )
}

type Begun = readonly PhraseGroup[] | undefined

function bookOf(begunBy: (first: string) => Begun, sections: () => Iterable<string>): Book {
  const get = kept(begunBy)
  const all = {get, has: (first: string) => get(first) !== undefined}
  // Dozens of sections are asked of each sentence, so they are looked for together.
  const searched = new WeakMap<readonly Word[], Searched>()
  const search = (words: readonly Word[]): Searched => {
    let found = searched.get(words)
    if (!found) searched.set(words, (found = bySection(findPhrases(words, all))))
    return found
  }
  const views = new Map<string, PhraseIndex>()
  let names: ReadonlySet<string> | undefined
  return {
    all: {...all, within: (words) => search(words).all},
    section(name) {
      let view = views.get(name)
      if (!view) {
        view = {
          get: (first) => own(get(first), name),
          has: (first) => get(first)?.some(({section}) => section === name) ?? false,
          within: (words) => search(words).sections.get(name) ?? NOTHING
        }
        views.set(name, view)
      }
      return view
    },
    hasSection: (name) => (names ??= new Set(sections())).has(name)
  }
}

function own(groups: Begun, name: string): Begun {
  const found = groups?.filter(({section}) => section === name)
  return found && found.length > 0 ? found : undefined
}

/** What was found in a sentence. */
interface Searched {
  readonly all: readonly Found[]
  readonly sections: ReadonlyMap<string, readonly Found[]>
}

const NOTHING: readonly Found[] = []

function bySection(found: Iterable<Found>): Searched {
  const all = [...found]
  const sections = new Map<string, Found[]>()
  for (const one of all) {
    const there = sections.get(one.section)
    if (there) there.push(one)
    else sections.set(one.section, [one])
  }
  return {all, sections}
}

/** Words that begin no phrase are kept too, up to so many: a batch meets the same ones again and again. */
const FULL = 20_000

function kept(begunBy: (first: string) => Begun): (first: string) => Begun {
  const known = new Map<string, Begun>()
  return (first) => {
    let begun = known.get(first)
    if (begun !== undefined || known.has(first)) return begun
    if (known.size >= FULL) known.clear()
    begun = begunBy(first)
    known.set(first, begun)
    return begun
  }
}

function unpackPhrase(line: string): Phrase {
  const [section, elements, instead, except] = line.split(PART)
  return {
    section,
    elements: unpackElements(elements),
    instead: listOf(instead, NEXT),
    except: listOf(except, NEXT).map(unpackElements)
  }
}

const NONE: readonly string[] = []
const unpackElements = (text: string): PhraseElement[] => text.split(ITEM).map(unpackElement)
const listOf = (text: string, mark: string): readonly string[] => (text === '' ? NONE : text.split(mark))

function unpackElement(packed: string): PhraseElement {
  // Nearly every element is words in any form and nothing else.
  if (!packed.includes('\t')) return {lemmas: listOf(packed, ' '), forms: NONE, capitals: NONE, gap: 0, optional: false}
  const [lemmas, forms = '', capitals = '', gap = '0', optional = ''] = packed.split('\t')
  return {
    lemmas: listOf(lemmas, ' '),
    forms: listOf(forms, ' '),
    capitals: listOf(capitals, ' '),
    gap: Number(gap),
    optional: optional !== ''
  }
}
