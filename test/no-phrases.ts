import {bookOfPhrases} from '../src/nlp/phrase-book.js'

/** Of a rule without words. */
export const NO_PHRASES = bookOfPhrases([]).section('')
