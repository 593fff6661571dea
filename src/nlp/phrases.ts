// Phrases of a page: the marks are read here, and the words are looked for here (DESIGN section 4, "How words are written").

import type {Found, Phrase, PhraseElement, PhraseGroup, PhraseIndex, Word} from '../core/document.js'
import {UserError} from '../core/errors.js'
import type {PhraseSource} from '../core/page.js'
import type {Lang} from '../core/types.js'
import {keyOf} from './key.js'
import {lexicon} from './lexicon/lexicon.js'

/** `...` in a phrase: this many words may stand there. */
const GAP = 3

/**
 * Reads the marks of a page's phrases. `section` is the rule, or the section of an act page, that they stand in.
 * @throws UserError for a phrase that can never match, with path and line
 */
export function compilePhrases(sources: readonly PhraseSource[], lang: Lang, path: string, section: string): Phrase[] {
  return sources.flatMap(({pattern, instead, except, line}) => {
    const fail = (why: string): never => {
      throw new UserError(`"${pattern}": ${why}`, path, line)
    }
    const exceptions = except.flatMap(spellOut).map((one) => compilePattern(one, lang, fail))
    const ways = spellOut(pattern).map((one) => compilePattern(one, lang, fail))
    return ways.map((elements) => ({section, elements, instead, except: exceptions}))
  })
}

/** The longest word behind the first: long words are rare, and «вы …» begins a hundred phrases. */
function needsOf([, ...rest]: readonly PhraseElement[]): string[] {
  const keys = rest
    .filter(({gap, optional}) => gap === 0 && !optional)
    .map(({lemmas, forms, capitals}) => [...lemmas, ...forms, ...capitals.map(keyOf)])
  const shortest = (ways: readonly string[]): number => Math.min(...ways.map(({length}) => length))
  return keys.sort((a, b) => shortest(b) - shortest(a))[0] ?? []
}

/** `(у вас|здесь) пусто` has an alternative of two words, so it is two phrases. */
function spellOut(pattern: string): string[] {
  const group = pattern.match(/\([^()]*\)/g)?.find((one) =>
    one
      .slice(1, -1)
      .split('|')
      .some((way) => /\S\s+\S/.test(way))
  )
  if (group === undefined) return [pattern]
  return group
    .slice(1, -1)
    .split('|')
    .flatMap((way) => spellOut(pattern.replace(group, () => way)))
}

/** Phrases by the key or lemma of their first word, so that a text is read once however many there are. */
export function indexPhrases(phrases: Iterable<Phrase>): Map<string, PhraseGroup[]> {
  const index = new Map<string, Map<string, {section: string; needs: readonly string[]; phrases: Phrase[]}>>()
  for (const phrase of phrases) {
    const {section, elements} = phrase
    const needs = needsOf(elements)
    const {lemmas, forms, capitals} = elements[0]
    for (const first of new Set([...lemmas, ...forms, ...capitals.map(keyOf)])) {
      let groups = index.get(first)
      if (!groups) index.set(first, (groups = new Map()))
      const name = [section, ...needs].join(' ')
      const group = groups.get(name)
      if (group) group.phrases.push(phrase)
      else groups.set(name, {section, needs, phrases: [phrase]})
    }
  }
  return new Map(Array.from(index, ([first, groups]) => [first, [...groups.values()]]))
}

function compilePattern(pattern: string, lang: Lang, fail: (why: string) => never): PhraseElement[] {
  const tokens = pattern.match(/\([^()]*\)|\.\.\.|[^\s()]+/g) ?? []
  const elements = tokens.map((token) => compileElement(token.replace(/,$/, ''), lang, fail))
  if (elements.length === 0) fail('no words')
  for (const end of [elements[0], elements[elements.length - 1]]) {
    if (end.gap > 0 || end.optional) fail('begins or ends with something that may be missing; leave it out')
  }
  return elements
}

function compileElement(token: string, lang: Lang, fail: (why: string) => never): PhraseElement {
  if (token === '...') return {gap: GAP, optional: true, lemmas: [], forms: [], capitals: []}
  const ways = token.startsWith('(') ? token.slice(1, -1).split('|') : [token]
  const lemmas = new Set<string>()
  const forms = new Set<string>()
  const capitals = new Set<string>()
  for (const way of ways.map((one) => one.trim()).filter(Boolean)) {
    if (!/[\p{L}\p{N}]/u.test(way)) fail(`"${way}" has no letter`)
    if (way.startsWith('=')) forms.add(keyOf(way.slice(1)))
    else if (/^\p{Lu}[\p{Lu}\p{N}/-]+$/u.test(way)) capitals.add(way)
    else for (const lemma of lemmasOf(keyOf(way), lang)) lemmas.add(lemma)
  }
  return {
    gap: 0,
    optional: ways.some((way) => way.trim() === ''),
    lemmas: [...lemmas],
    forms: [...forms],
    capitals: [...capitals]
  }
}

/** A word written in its dictionary form means that word only: «вина» is not «вино». */
function lemmasOf(key: string, lang: Lang): string[] {
  const latin = /[a-z]/.test(key)
  if (latin !== (lang === 'en')) return [key]
  const lemmas = lexicon(lang)
    .analyse(key)
    .map(({lemma}) => lemma)
  return lemmas.length === 0 || lemmas.includes(key) ? [key] : lemmas
}

/** Every phrase that begins at one of these words (of one sentence), unless an exception covers it. */
export function findPhrases(words: readonly Word[], index: PhraseIndex): Iterable<Found> {
  if (index.within && words.length > 0 && words[0].sentence.words === words) return index.within(words)
  return search(words, index)
}

/** Is any of the phrases among the words? */
export function hasPhrase(words: readonly Word[], index: PhraseIndex): boolean {
  for (const _ of findPhrases(words, index)) return true
  return false
}

function* search(words: readonly Word[], index: PhraseIndex): Generator<Found> {
  let present: ReadonlySet<string> | undefined
  const isThere = (need: string): boolean => (present ??= keysOf(words)).has(need)
  for (let at = 0; at < words.length; at++) {
    for (const phrase of begunBy(words[at], index, isThere)) {
      const end = matchAt(words, at, phrase.elements, 0)
      if (end < 0 || phrase.except.some((exception) => covers(words, at, end, exception))) continue
      const matched = words.slice(at, end)
      const span = {start: words[at].start, end: matched[matched.length - 1].end}
      yield {...span, instead: phrase.instead, section: phrase.section, words: matched}
    }
  }
}

/** What may be needed: the words as they are, and their lemmas. */
function keysOf(words: readonly Word[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const {key, lemmas} of words) {
    keys.add(key)
    for (const lemma of lemmas) keys.add(lemma)
  }
  return keys
}

const NONE: readonly Phrase[] = []

/** The phrases that a word's key or one of its lemmas begins and that may be there, each once. Nearly every word begins none. */
function begunBy({key, lemmas}: Word, index: PhraseIndex, isThere: (need: string) => boolean): readonly Phrase[] {
  let begun = possible(index.get(key), isThere)
  for (const lemma of lemmas) {
    if (lemma === key) continue
    const more = possible(index.get(lemma), isThere)
    if (more.length === 0) continue
    begun = begun.length === 0 ? more : [...begun, ...more.filter((phrase) => !begun.includes(phrase))]
  }
  return begun
}

function possible(groups: readonly PhraseGroup[] | undefined, isThere: (need: string) => boolean): readonly Phrase[] {
  if (groups === undefined) return NONE
  const found = groups.filter(({needs}) => needs.length === 0 || needs.some(isThere))
  if (found.length === 1) return found[0].phrases
  return found.length === 0 ? NONE : found.flatMap(({phrases}) => phrases)
}

/** Index after the last word of the match that begins at `at`, or -1. */
function matchAt(words: readonly Word[], at: number, elements: readonly PhraseElement[], from: number): number {
  if (from === elements.length) return at
  const element = elements[from]
  if (element.gap > 0) {
    for (let skip = 0; skip <= element.gap; skip++) {
      const end = matchAt(words, at + skip, elements, from + 1)
      if (end >= 0) return end
    }
    return -1
  }
  if (at < words.length && matchesElement(words[at], element)) {
    const end = matchAt(words, at + 1, elements, from + 1)
    if (end >= 0) return end
  }
  return element.optional ? matchAt(words, at, elements, from + 1) : -1
}

function matchesElement(word: Word, {lemmas, forms, capitals}: PhraseElement): boolean {
  if (forms.length > 0 && forms.includes(word.key)) return true
  if (capitals.length > 0 && capitals.includes(word.text)) return true
  return lemmas.length > 0 && (lemmas.includes(word.key) || word.lemmas.some((lemma) => lemmas.includes(lemma)))
}

/** Does the exception match anywhere across the found words? */
function covers(words: readonly Word[], start: number, end: number, exception: readonly PhraseElement[]): boolean {
  for (let at = Math.max(0, start - exception.length - GAP); at < end; at++) {
    const stop = matchAt(words, at, exception, 0)
    if (stop >= 0 && at <= start && stop >= end) return true
  }
  return false
}
