import {existsSync} from 'node:fs'

let found: URL | undefined

/**
 * Folder of the package, found upwards from this module: it is `src/config/` in the sources and somewhere under `dist/`
 * in the bundle, but always below the folder that has the rules' pages.
 */
export function packageRoot(): URL {
  for (let at = new URL('./', import.meta.url); found === undefined; at = new URL('../', at)) {
    if (existsSync(new URL('package.json', at)) && existsSync(new URL('rules/', at))) found = at
    else if (at.pathname === '/') throw new Error(`no package with rules above ${import.meta.url}`)
  }
  return found
}

/** The page of a built-in rule. */
export const pageUrl = (id: string, lang: string): URL => new URL(`rules/${id}/${lang}.md`, packageRoot())
