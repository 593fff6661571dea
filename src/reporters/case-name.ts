import type {Case} from '../core/types.js'
import {visible} from './visible.js'

/** The file a reply is from, and for a record of an export which one; safe to print. */
export function caseName({id, origin}: Pick<Case, 'id' | 'origin'>): string {
  if (id !== undefined) return visible(`${origin.path}#${id}`)
  return visible(origin.line > 1 ? `${origin.path}#${origin.line}` : origin.path)
}
