// What is known of each language's sentences, by section: what the reply's do (`ru/acts.md`), and what the customer's are
// told by (`ru/question.md`), what blame and talking down are told by (`ru/tone.md`), and what a few rules look at besides
// (`ru/review.md`). The only place that loads them.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {dataDirectory} from '../core/data-directory.js'
import type {Phrase, PhraseIndex} from '../core/document.js'
import {LANGS, type Lang} from '../core/types.js'
import {readActPage} from './act-page.js'
import {packConfusions} from './confusions/table.js'
import {packNames} from './names/pack.js'
import {type Book, bookOfPhrases, openBook} from './phrase-book.js'
import {packBook} from './phrase-pack.js'
import {compilePhrases} from './phrases.js'

/** Pages by who needs them: the first two every sentence of a reply, the third only a question, the last a few rules. */
type PageName = 'acts' | 'tone' | 'question' | 'review'
const PAGES: readonly PageName[] = ['acts', 'tone', 'question', 'review']

const loaded = new Map<string, Book>()

/** Read on the first call and kept. */
function book(page: PageName, lang: Lang): Book {
  const name = packedName(page, lang)
  let found = loaded.get(name)
  if (!found) {
    found =
      typeof SUPPORTLINT_BUNDLED === 'undefined'
        ? bookOfPhrases(compilePage(page, lang))
        : openBook(readFileSync(new URL(name, dataDirectory)))
    loaded.set(name, found)
  }
  return found
}

/** Phrases and word classes that tell what a sentence of a reply does. */
export const actBook = (lang: Lang): Book => book('acts', lang)

/** Word classes and turns of speech that blame and talking down are told by. */
export const toneBook = (lang: Lang): Book => book('tone', lang)

/** The phrases of one section of either page: `cause`, `greeting`, `verbs-repair`, `trouble`, … */
export function section(lang: Lang, name: string): PhraseIndex {
  const acts = book('acts', lang)
  return acts.hasSection(name) ? acts.section(name) : book('question', lang).section(name)
}

/** The phrases of one section of `review.md`; loaded when a rule asks for it. */
export const reviewSection = (lang: Lang, name: string): PhraseIndex => book('review', lang).section(name)

const packedName = (page: PageName, lang: Lang): string => `${page}.${lang}.book`

/** Run by the build: with the phrases compiled, a start looks no word up. */
export function packLanguages(outDirectory: string): void {
  packNames(outDirectory)
  packConfusions(outDirectory)
  for (const lang of LANGS) {
    for (const page of PAGES) {
      writeFileSync(join(outDirectory, packedName(page, lang)), packBook(compilePage(page, lang)))
    }
  }
}

/** From the page itself. @throws UserError with path and line */
function compilePage(page: PageName, lang: Lang): Phrase[] {
  const path = `src/nlp/${lang}/${page}.md`
  const text = readFileSync(new URL(`./${lang}/${page}.md`, import.meta.url), 'utf8')
  return [...readActPage(text, path, lang)].flatMap(([name, words]) => compilePhrases(words, lang, path, name))
}
