// Is a phrase of a section there? The sections of the books that tell acts and questions, and those of `review.md`.
import type {Sentence, Word} from '../core/document.js'
import type {Lang} from '../core/types.js'
import {reviewSection, section as sectionOf} from './lang.js'

/** Is a phrase of the section among the words? */
export const has = (words: readonly Word[], lang: Lang, section: string): boolean =>
  sectionOf(lang, section).within(words).length > 0

/** Is a phrase of the section of `review.md` in the sentence? */
export const reviews = ({words, lang}: Sentence, section: string): boolean =>
  reviewSection(lang, section).within(words).length > 0
