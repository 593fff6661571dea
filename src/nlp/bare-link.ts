// A link and nothing else, as far as a finding can be sure of it (GUIDELINES 001.6, 004).
import type {Document, Sentence} from '../core/document.js'
import {isPiece} from './piece.js'
import {onlyPoints} from './pointer.js'

/**
 * The sentence that sends the customer away. Beside an answer a link is welcome, and the answer may stand in another piece
 * of the reply.
 */
export const bareLink = (doc: Document): Sentence | undefined =>
  doc.answers.solution.verdict === 'present' || isPiece(doc.text) ? undefined : onlyPoints(doc)

export const isBareLink = (doc: Document): boolean => bareLink(doc) !== undefined
