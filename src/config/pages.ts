// What a run needs of the rules' pages: title, messages, compiled phrases. From the sources the pages themselves are read;
// the bundle has them packed, one file a language, so that a single draft does not pay for reading Markdown.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {dataDirectory} from '../core/data-directory.js'
import type {Phrase, PhraseIndex} from '../core/document.js'
import {type Page, readPage} from '../core/page.js'
import {LANGS, type Lang} from '../core/types.js'
import {type Book, bookOfPhrases, openBook} from '../nlp/phrase-book.js'
import {packBook} from '../nlp/phrase-pack.js'
import {compilePhrases} from '../nlp/phrases.js'
import {borrowedWords} from './borrowed.js'
import {packageRoot, pageUrl} from './package-root.js'

interface PackedPage {
  readonly title: string
  readonly messages: Readonly<Record<string, string>>
}

const packed = new Map<Lang, Readonly<Record<string, PackedPage>>>()
const read = new Map<string, Page>()
const books = new Map<Lang, Book>()

const isBundled = (): boolean => typeof SUPPORTLINT_BUNDLED !== 'undefined' && SUPPORTLINT_BUNDLED

/** The whole page of a built-in rule, with examples and sources: for `explain`, the documentation and the tests. */
export function wholePage(id: string, lang: Lang): Page {
  return cached(read, `${id}/${lang}`, () =>
    readPage(readFileSync(pageUrl(id, lang), 'utf8'), `rules/${id}/${lang}.md`, lang)
  )
}

/** What a built-in rule finds, in one line. */
export function pageTitle(id: string, lang: Lang): string {
  return isBundled() ? packedPage(id, lang).title : wholePage(id, lang).title
}

/** Messages of a built-in rule by key. */
export function pageMessages(id: string, lang: Lang): ReadonlyMap<string, string> {
  return isBundled() ? new Map(Object.entries(packedPage(id, lang).messages)) : wholePage(id, lang).messages
}

/** Phrases of a built-in rule, ready to be looked for; made once, whatever the number of profiles. */
export function pageIndex(id: string, lang: Lang): PhraseIndex {
  // Of all rules at once: a team that switches most of them off is rare.
  return cached(books, lang, () =>
    isBundled() ? openBook(readFileSync(bookFile(lang))) : bookOfPhrases(compiledWords(lang))
  ).section(id)
}

/**
 * Writes `pages.<lang>.json`, titles and messages, and `pages.<lang>.book`, the phrases; for the build, which lists the
 * rules by their folders.
 */
export function packPages(outDirectory: string): void {
  mkdirSync(outDirectory, {recursive: true})
  for (const lang of LANGS) {
    const pages = ruleFolders().map((id): [string, PackedPage] => {
      const {title, messages} = wholePage(id, lang)
      return [id, {title, messages: Object.fromEntries(messages)}]
    })
    writeFileSync(join(outDirectory, `pages.${lang}.json`), JSON.stringify(Object.fromEntries(pages)))
    writeFileSync(join(outDirectory, `pages.${lang}.book`), packBook(compiledWords(lang)))
  }
}

const bookFile = (lang: Lang): URL => new URL(`pages.${lang}.book`, dataDirectory)

function ruleFolders(): string[] {
  const rules = new URL('rules/', packageRoot())
  return readdirSync(rules)
    .filter((name) => existsSync(new URL(`${name}/index.ts`, rules)))
    .sort()
}

function compiledWords(lang: Lang): Phrase[] {
  return ruleFolders().flatMap((id) => {
    const {words, path} = wholePage(id, lang)
    const borrowed = lang === 'en' ? borrowedWords(id) : []
    return compilePhrases([...words, ...borrowed], lang, path, id)
  })
}

function packedPage(id: string, lang: Lang): PackedPage {
  const pages = cached(packed, lang, () => {
    const file = new URL(`pages.${lang}.json`, dataDirectory)
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, PackedPage>
  })
  return pages[id]
}

function cached<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const there = cache.get(key)
  if (there !== undefined) return there
  const made = make()
  cache.set(key, made)
  return made
}
