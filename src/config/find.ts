import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

const NAMES: readonly string[] = [
  '.supportlintrc',
  ...['json', 'yaml', 'yml', 'js', 'mjs', 'cjs', 'ts'].map((extension) => `.supportlintrc.${extension}`),
  ...['js', 'mjs', 'ts'].map((extension) => `supportlint.config.${extension}`)
]

/**
 * The nearest configuration file, from a folder upwards. Not cosmiconfig's own search: loading it takes longer than
 * checking a draft does, and most drafts have no configuration above them.
 */
export function findConfig(from: string): string | undefined {
  for (let at = resolve(from); ; at = dirname(at)) {
    const name = NAMES.find((one) => existsSync(join(at, one)))
    if (name !== undefined) return join(at, name)
    if (isConfigured(join(at, 'package.json'))) return join(at, 'package.json')
    if (at === dirname(at)) return undefined
  }
}

function isConfigured(packageFile: string): boolean {
  if (!existsSync(packageFile)) return false
  const text = readFileSync(packageFile, 'utf8')
  if (!text.includes('"supportlint"')) return false
  try {
    return Object.hasOwn(JSON.parse(text) as object, 'supportlint')
  } catch {
    // A broken package.json is for npm to complain of.
    return false
  }
}
