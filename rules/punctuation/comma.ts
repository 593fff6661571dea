import type {Word} from '../../src/core/document.js'
import type {Problem} from '../../src/core/types.js'

/** Two neighbours that want a comma between them. */
export type Gap = readonly [before: Word, after: Word]

/** The problem that the comma is missing. */
export const commaIn = ([before, after]: Gap, message: string): Problem => ({
  at: {start: before.start, end: after.end},
  message,
  data: {before: before.text, after: after.text},
  fixes: [{at: {start: before.end, end: after.start}, text: ', ', safe: false}]
})
