// The patterns of a language by a key that their mistake begins with. The build writes them as a table of lines; a line is
// read when its key is met.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {dataDirectory} from '../../core/data-directory.js'
import {LANGS, type Lang} from '../../core/types.js'
import {kept} from '../kept.js'
import {type LineTable, openLines, packLines} from '../line-table.js'
import {type Pattern, readPattern} from './pattern.js'

const tables: Partial<Record<Lang, LineTable>> = {}

const readerOf = (lang: Lang) =>
  kept((key): readonly Pattern[] => (tables[lang] ??= open(lang)).get(key)?.split('\n').map(readPattern) ?? [])
const readers = {ru: readerOf('ru'), en: readerOf('en')}

/** The patterns whose mistake begins with the key. */
export const patternsOf = (lang: Lang, key: string): readonly Pattern[] => readers[lang](key)

const fileName = (lang: Lang): string => `confusions.${lang}.lines`

const open = (lang: Lang): LineTable =>
  openLines(
    typeof SUPPORTLINT_BUNDLED === 'undefined'
      ? packLines(linesByKey(lang))
      : readFileSync(new URL(fileName(lang), dataDirectory))
  )

/** Run by the build. */
export function packConfusions(outDirectory: string): void {
  for (const lang of LANGS) writeFileSync(join(outDirectory, fileName(lang)), packLines(linesByKey(lang)))
}

function linesByKey(lang: Lang): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of readFileSync(new URL(`../../src/nlp/confusions/${lang}.txt`, dataDirectory), 'utf8').split('\n')) {
    const [, mistake] = /\{([^ }]*)/.exec(line) ?? []
    if (mistake === undefined || line.startsWith('#')) continue
    for (const key of mistake.split('|')) found.set(key, found.has(key) ? `${found.get(key)}\n${line}` : line)
  }
  return found
}
