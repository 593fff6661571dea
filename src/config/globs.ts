import {relative, sep} from 'node:path'

/** Tells whether a path is one of an override's files. A glob without a slash is for the file's name in any folder. */
export async function globMatcher(globs: readonly string[], folder: string): Promise<(path: string) => boolean> {
  const {default: picomatch} = await import('picomatch')
  const matchers = globs.map((glob) => picomatch(glob.replace(/^\.\//, ''), {dot: true, basename: !glob.includes('/')}))
  return (path) => {
    const inside = relative(folder, path).split(sep).join('/')
    return matchers.some((matches) => matches(inside))
  }
}
