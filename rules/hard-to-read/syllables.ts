import type {Lang} from '../../src/core/types.js'

/** How many syllables a word has when it is said, at least one. In Russian as many as vowels, in English about that. */
export function syllablesIn(key: string, lang: Lang): number {
  const vowels = lang === 'ru' ? key.match(/[аеёиоуыэюя]/g) : silentCut(key).match(/[aeiouy]+/g)
  return Math.max(1, vowels?.length ?? 1)
}

/** "Make", "makes", "asked": the last e is not said, but in "table", "boxes", "wanted". */
const silentCut = (key: string): string =>
  key.replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouydtscxzg])e[ds]$|(?<=[^aeiouydt])ed$/, '')
