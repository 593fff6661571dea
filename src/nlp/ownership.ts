// Whose mistake it was, and whether somebody is sorry (GUIDELINES 001.8).
import type {Sentence} from '../core/document.js'
import {has, reviews} from './says.js'

/** «У нас произошла накладка», "the carrier": the sentence says who erred, or in whose house it happened. */
export const namesOwner = (sentence: Sentence): boolean => reviews(sentence, 'owner')

/** «Простите», "we apologise"; sympathy alone is none. */
export const apologises = (sentence: Sentence): boolean => reviews(sentence, 'apology')

/** «Это наша ошибка», "we got it wrong". */
export const admitsFault = ({words, lang}: Sentence): boolean => has(words, lang, 'admission')

/** «Если списано ошибочно», "when an error is made": nothing has happened. */
export const isSupposed = (sentence: Sentence): boolean => reviews(sentence, 'supposed')
