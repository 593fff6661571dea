// Does the reply acknowledge what the customer went through?
import type {Sentence} from '../core/document.js'
import {admitsFault} from './ownership.js'

/** An apology, a kind word, thanks for patience, or a fault admitted, anywhere in the agent's own words. */
export const showsSympathy = (sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence) => sentence.part !== 'quote' && (sentence.acts.has('empathy') || admitsFault(sentence)))
