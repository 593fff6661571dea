import type {Word} from '../core/document.js'

/** The place of a word among those of its sentence. */
export const placeIn = ({sentence, index}: Word): number => index - sentence.words[0].index
