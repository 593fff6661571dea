import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {englishEntries} from './english.js'
import {packageFolder} from './packages.js'
import {russianEntries} from './russian.js'
import {writeLexicon} from './write.js'

/** Packages that the lexicons are made of. */
const PACKAGES = ['az', 'dictionary-en', 'dictionary-en-gb', 'dictionary-ru']

/**
 * Makes ru.lex and en.lex in a folder, unless they are there and newer than all that they are made of: it takes half a
 * minute. Run by the build, from this folder: the word lists are read beside the bundled module.
 */
export function compileLexicons(outDirectory: string): void {
  const [russian, english] = [join(outDirectory, 'ru.lex'), join(outDirectory, 'en.lex')]
  const here = fileURLToPath(new URL('.', import.meta.url))
  const sources = readdirSync(here).filter((name) => /\.(ts|txt)$/.test(name))
  const packages = PACKAGES.map((name) => join(packageFolder(name), 'package.json'))
  const newest = Math.max(...[...sources.map((name) => join(here, name)), ...packages].map(changed))
  if (Math.min(changed(russian), changed(english)) > newest) return
  writeLexicon(russian, russianEntries())
  writeLexicon(english, englishEntries())
}

/** When a file was last changed; 0 if there is none. */
function changed(path: string): number {
  return statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0
}
