import {existsSync, readdirSync} from 'node:fs'
import type {Rule} from '../../src/core/rule.js'

const FOLDER = new URL('../../rules/', import.meta.url)

/** Ids of the rules: the folders of `rules/` that have an index, in order. */
export const ruleFolders = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => existsSync(new URL(`${name}/index.ts`, FOLDER)))
    .sort()

/**
 * Stands for `rules/index.ts` in tests, so that a new folder is documented and tested in the very run that writes
 * `rules/index.ts` anew.
 */
export async function rulesOfFolders(): Promise<{rules: Record<string, Rule>}> {
  const rules: Record<string, Rule> = {}
  for (const id of ruleFolders()) {
    const module = (await import(`../../rules/${id}/index.ts`)) as {default: Rule}
    rules[id] = module.default
  }
  return {rules}
}
