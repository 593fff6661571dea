// Compiled phrases as the bundle carries them: one text with a table of offsets in front, searched and never parsed. A
// phrase is read when its first word is met. As JSON objects the same took 15 ms of each start; so it takes one.
import type {Phrase, PhraseElement, PhraseGroup, PhraseIndex} from '../core/document.js'
import {indexPhrases} from './phrases.js'

/** Parts of a line, elements of a phrase, alternatives of a list: no word holds a control character. */
const PART = '\u001f'
const ITEM = '\u001e'
const NEXT = '\u001d'

/** A number takes two code units of 15 bits, so that none is half of a pair. */
const BITS = 15
const packNumber = (value: number): string => String.fromCharCode(value >> BITS, value & ((1 << BITS) - 1))

/**
 * For the build. Two numbers: how many firsts and how many phrases there are; then the offset of each; then a line for each
 * key or lemma that begins phrases, in order, with its groups; then a line for each phrase.
 */
export function packBook(all: Iterable<Phrase>): string {
  const phrases = [...all]
  const numbers = new Map(phrases.map((phrase, number) => [phrase, number]))
  const index = [...indexPhrases(phrases)].sort(([a], [b]) => (a < b ? -1 : 1))
  const packGroup = ({section, needs, phrases: begun}: PhraseGroup): string =>
    [section, needs.join(' '), begun.map((phrase) => numbers.get(phrase)).join(' ')].join(NEXT)
  const firsts = index.map(([first, groups]) => first + PART + groups.map(packGroup).join(ITEM))
  const lines = [...firsts, ...phrases.map(packPhrase)].map((line) => `${line}\n`)
  let offset = 2 * (2 + lines.length)
  const offsets = lines.map((line) => {
    offset += line.length
    return packNumber(offset - line.length)
  })
  return [packNumber(firsts.length), packNumber(phrases.length), ...offsets, ...lines].join('')
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
}

/** Opens what `packBook` made. */
export function openBook(text: string): Book {
  const numberAt = (place: number): number => (text.charCodeAt(2 * place) << BITS) | text.charCodeAt(2 * place + 1)
  const count = numberAt(0)
  const lineAt = (line: number): string => {
    const start = numberAt(2 + line)
    return text.slice(start, text.indexOf('\n', start))
  }
  const phrases: Phrase[] = []
  const phraseAt = (number: number): Phrase => (phrases[number] ??= unpackPhrase(lineAt(count + number)))
  return bookOf((first) => {
    let low = 0
    for (let high = count; low < high; ) {
      const middle = (low + high) >> 1
      if (isBefore(text, numberAt(2 + middle), first)) low = middle + 1
      else high = middle
    }
    if (low === count || !text.startsWith(first + PART, numberAt(2 + low))) return undefined
    const groups = lineAt(low)
      .slice(first.length + 1)
      .split(ITEM)
    return groups.map((group) => unpackGroup(group, phraseAt))
  })
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

/** Does the line that begins at `at` come before the line of that word? */
function isBefore(text: string, at: number, first: string): boolean {
  for (let place = 0; place < first.length; place++) {
    const difference = text.charCodeAt(at + place) - first.charCodeAt(place)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** The same of phrases that are at hand, from the sources. */
export function bookOfPhrases(phrases: Iterable<Phrase>): Book {
  const index = indexPhrases(phrases)
  return bookOf((first) => index.get(first))
}

type Begun = readonly PhraseGroup[] | undefined

function bookOf(begunBy: (first: string) => Begun): Book {
  const all = kept(begunBy)
  const section = (name: string): PhraseIndex =>
    kept((first) => {
      const own = all.get(first)?.filter((group) => group.section === name)
      return own && own.length > 0 ? own : undefined
    })
  const views = new Map<string, PhraseIndex>()
  return {
    all,
    section(name) {
      let view = views.get(name)
      if (!view) views.set(name, (view = section(name)))
      return view
    }
  }
}

/** Words that begin no phrase are kept too, up to so many: a batch meets the same ones again and again. */
const FULL = 20_000

function kept(begunBy: (first: string) => Begun): PhraseIndex {
  const known = new Map<string, Begun>()
  const get = (first: string): Begun => {
    if (known.has(first)) return known.get(first)
    if (known.size >= FULL) known.clear()
    const begun = begunBy(first)
    known.set(first, begun)
    return begun
  }
  return {get, has: (first) => get(first) !== undefined}
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
