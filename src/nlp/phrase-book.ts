// Compiled phrases as the bundle carries them: a table of lines, searched and never parsed. A phrase is read when its first
// word is met. As JSON objects the same took 15 ms of each start.
import type {Found, Phrase, PhraseElement, PhraseGroup, PhraseIndex, Word} from '../core/document.js'
import {kept, once} from './kept.js'
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
  /** The sections that have the word by itself, whatever stands beside it: its classes. Each once. */
  classesOf(word: Word): readonly string[]
  /** The other phrases of all sections: of several words, or with exceptions, or with something to say instead. */
  readonly phrases: PhraseIndex
  /** The phrases of one section, single words and all; empty when there is no such. */
  section(name: string): PhraseIndex
  /** Is there such a section? */
  hasSection(name: string): boolean
  /** The sections that have phrases which this key or lemma begins. */
  sectionsBegunBy(first: string): readonly string[]
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
  const end = packed.indexOf(NEXT)
  const next = packed.indexOf(NEXT, end + 1)
  let phrases: readonly Phrase[] | undefined
  return {
    section: packed.slice(0, end),
    needs: listOf(packed.slice(end + 1, next), ' '),
    get phrases() {
      phrases ??= packed
        .slice(next + 1)
        .split(' ')
        .map((number) => phraseAt(Number(number)))
      return phrases
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

/** What begins with a key or a lemma. */
interface First {
  readonly groups: Begun
  /** Sections of which it is a word by itself: as it is written, and in any form. */
  readonly byKey: readonly string[]
  readonly byLemma: readonly string[]
  readonly longer: Begun
}

const isClass = ({elements, except, instead}: Phrase): boolean =>
  elements.length === 1 && except.length === 0 && instead.length === 0 && elements[0].capitals.length === 0

/** Nearly every word begins nothing. */
const NO_FIRST: First = {groups: undefined, byKey: [], byLemma: [], longer: undefined}

function firstOf(first: string, groups: Begun): First {
  if (!groups) return NO_FIRST
  const classes = groups.filter(({needs}) => needs.length === 0).flatMap(({phrases}) => phrases.filter(isClass))
  const longer = groups.flatMap((group): PhraseGroup[] => {
    if (group.needs.length > 0) return [group]
    const phrases = group.phrases.filter((phrase) => !isClass(phrase))
    return phrases.length > 0 ? [{...group, phrases}] : []
  })
  return {
    groups,
    byKey: classes.map(({section}) => section),
    byLemma: classes.filter(({elements}) => elements[0].lemmas.includes(first)).map(({section}) => section),
    longer: longer.length > 0 ? longer : undefined
  }
}

function bookOf(begunBy: (first: string) => Begun, sections: () => Iterable<string>): Book {
  const first = kept((key) => firstOf(key, begunBy(key)))
  const longer = {get: (key: string) => first(key).longer, has: (key: string) => first(key).longer !== undefined}
  const classesOf = oncePerReading(({key, lemmas}) => {
    const {byKey} = first(key)
    const more = lemmas.flatMap((lemma) => (lemma === key ? [] : first(lemma).byLemma))
    return byKey.length + more.length < 2 ? [...byKey, ...more] : [...new Set([...byKey, ...more])]
  })
  // Dozens of sections are asked of each sentence, so they are looked for together.
  const search = once(
    (words: readonly Word[]): Searched => ({all: [...findPhrases(words, longer)], sections: new Map()})
  )
  const inSection = (words: readonly Word[], name: string): readonly Found[] => {
    const {all, sections: known} = search(words)
    let found = known.get(name)
    if (!found) {
      const single = words.filter((word) => classesOf(word).includes(name)).map((word) => foundAlone(word, name))
      const other = all.filter(({section}) => section === name)
      known.set(name, (found = single.length === 0 ? other : [...single, ...other].sort((a, b) => a.start - b.start)))
    }
    return found
  }
  const views = new Map<string, PhraseIndex>()
  let names: ReadonlySet<string> | undefined
  return {
    classesOf,
    phrases: {...longer, within: (words) => search(words).all},
    section(name) {
      let view = views.get(name)
      if (!view) {
        view = {
          get: (key) => own(first(key).groups, name),
          has: (key) => first(key).groups?.some(({section}) => section === name) ?? false,
          within: (words) => inSection(words, name)
        }
        views.set(name, view)
      }
      return view
    },
    hasSection: (name) => (names ??= new Set(sections())).has(name),
    sectionsBegunBy: (key) => (first(key).groups ?? []).map(({section}) => section)
  }
}

function own(groups: Begun, name: string): Begun {
  const found = groups?.filter(({section}) => section === name)
  return found && found.length > 0 ? found : undefined
}

/** What was found in a sentence. */
interface Searched {
  readonly all: readonly Found[]
  /** With single words, for the sections that were asked for. */
  readonly sections: Map<string, readonly Found[]>
}

const foundAlone = (word: Word, section: string): Found => ({
  start: word.start,
  end: word.end,
  instead: NONE,
  section,
  words: [word]
})

/** Words of the same reading share their lemmas (look-up.ts), so what is told by them is told once. */
function oncePerReading<T extends object>(make: (word: Word) => T): (word: Word) => T {
  const known = new WeakMap<Word['lemmas'], T>()
  return (word) => {
    let value = known.get(word.lemmas)
    if (!value) known.set(word.lemmas, (value = make(word)))
    return value
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
