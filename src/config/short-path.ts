import {isAbsolute, relative} from 'node:path'

/** A path as the user would write it: from the working directory if it is below, else in full. */
export function shortPath(path: string): string {
  const short = relative('', path)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short
}
