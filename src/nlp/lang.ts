// What is known of each language's sentences: the phrases of `ru/acts.md`, `ru/question.md` and so on, by section. The only
// place that loads them.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {dataDirectory} from '../core/data-directory.js'
import {LANGS, type Lang, type Phrase, type PhraseIndex} from '../core/types.js'
import {readActPage} from './act-page.js'
import {packNames} from './names/pack.js'
import {type Book, bookOfPhrases, openBook, packBook} from './phrase-book.js'
import {compilePhrases} from './phrases.js'

const loaded = new Map<Lang, Book>()

/** Phrases and word classes of a language. Read on the first call and kept. */
export function actBook(lang: Lang): Book {
  let found = loaded.get(lang)
  if (!found) {
    found =
      typeof SUPPORTLINT_BUNDLED === 'undefined'
        ? bookOfPhrases(compileSections(lang))
        : openBook(readFileSync(new URL(packedName(lang), dataDirectory), 'utf16le'))
    loaded.set(lang, found)
  }
  return found
}

/** The phrases of one section: `cause`, `greeting`, `verbs-repair`, … */
export const section = (lang: Lang, name: string): PhraseIndex => actBook(lang).section(name)

const packedName = (lang: Lang): string => `acts.${lang}.book`

/** Run by the build: with the phrases compiled, a start looks no word up. UTF-16 because it is read without decoding. */
export function packLanguages(outDirectory: string): void {
  packNames(outDirectory)
  for (const lang of LANGS) {
    writeFileSync(join(outDirectory, packedName(lang)), packBook(compileSections(lang)), 'utf16le')
  }
}

/** From the pages themselves. @throws UserError with path and line */
function compileSections(lang: Lang): Phrase[] {
  const compiled: Phrase[] = []
  for (const page of ['acts.md', 'question.md']) {
    const path = `src/nlp/${lang}/${page}`
    const text = readFileSync(new URL(`./${lang}/${page}`, import.meta.url), 'utf8')
    for (const [name, words] of readActPage(text, path, lang)) compiled.push(...compilePhrases(words, lang, path, name))
  }
  return compiled
}
