import type {Word} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {section as sectionOf} from './lang.js'
import {hasPhrase} from './phrases.js'

/** Is a phrase of the section among the words? */
export function has(words: readonly Word[], lang: Lang, section: string): boolean {
  return hasPhrase(words, sectionOf(lang, section))
}
