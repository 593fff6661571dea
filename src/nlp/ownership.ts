// Whose mistake it was, and whether somebody is sorry (GUIDELINES 001.8).
import type {PhraseIndex, Sentence} from '../core/document.js'
import {actBook, reviewSection} from './lang.js'
import {hasPhrase} from './phrases.js'

/** «У нас произошла накладка», "the carrier": the sentence says who erred, or in whose house it happened. */
export const namesOwner = (sentence: Sentence): boolean => has(sentence, reviewSection(sentence.lang, 'owner'))

/** «Простите», "we apologise"; sympathy alone is none. */
export const apologises = (sentence: Sentence): boolean => has(sentence, reviewSection(sentence.lang, 'apology'))

/** «Это наша ошибка», "we got it wrong". */
export const admitsFault = (sentence: Sentence): boolean => has(sentence, actBook(sentence.lang).section('admission'))

/** «Если списано ошибочно», "when an error is made": nothing has happened. */
export const isSupposed = (sentence: Sentence): boolean => has(sentence, reviewSection(sentence.lang, 'supposed'))

function has({words}: Sentence, phrases: PhraseIndex): boolean {
  return hasPhrase(words, phrases)
}
