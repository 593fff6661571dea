// Is there ground for taking a reply for what it is taken for? Most replies of a real help desk repair nothing and refuse
// nothing, and who is asked for the cause of nothing switches the linter off.
import type {Act, Document} from '../core/document.js'
import type {Facet, Kind} from '../core/types.js'
import {isForeign} from './foreign.js'
import {once} from './kept.js'
import {isPiece} from './piece.js'

/** What a reply of the kind does in some sentence: otherwise it is of another kind. */
const DOES: Partial<Record<Kind, readonly (Facet | Act)[]>> = {
  resolved: ['fix', 'status', 'fixed-bare', 'status-ok', 'status-partial'],
  interim: ['fix', 'status', 'status-partial', 'status-open', 'nextUpdate', 'holding'],
  refusal: ['refusal']
}

/** Where the readers of acts see it too, the model need not be so sure. */
const HALF_SURE = -1

/** Not a piece of a longer reply, and it does what its kind does. */
export const isFounded = once(({text, sentences, kind, scores}: Document): boolean => {
  if (isPiece(text) || isForeign(sentences)) return false
  const isDone = (label: Facet | Act): boolean => {
    const score = scores.best(label)
    return score > 0 || (score > HALF_SURE && sentences.some(({acts}) => acts.has(label as Act)))
  }
  return DOES[kind]?.some(isDone) ?? true
})
