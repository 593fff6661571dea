// Phrases of a page: the marks are read and the words looked up (DESIGN section 4, "How words are written").
import type {Phrase, PhraseElement} from '../core/document.js'
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
