// Turns a configuration file and all that it extends into layers: presets and further files first, the file's own keys
// next, its overrides last.
import {existsSync} from 'node:fs'
import {dirname, isAbsolute, resolve} from 'node:path'
import {globMatcher} from './globs.js'
import {mistakeError} from './locate.js'
import {PRESET_NAMES, presetOf} from './presets.js'
import {configSchema} from './schema.js'
import {readTeamPage, teamRules} from './team-pages.js'
import type {ConfigFile, Layer, Override, TeamPage} from './types.js'
import {findMistake, type KeyPath, type Mistake, wayOut} from './validate.js'

/** Reads a configuration file into a value that nobody has checked yet. */
export type ReadFile = (path: string) => Promise<unknown>

/** The layers of a file. @throws UserError for a mistake in it, with the line where it has lines */
export async function layersOf(path: string, read: ReadFile, chain: readonly string[] = []): Promise<Layer[]> {
  const raw = (await read(path)) ?? {}
  const fail = async (mistake: Mistake): Promise<never> => {
    throw await mistakeError(path, mistake)
  }
  const start = rootMistake(raw)
  if (start) return fail(start)
  const parents: Layer[] = []
  for (const {name, keys} of listed((raw as ConfigFile).extends, ['extends'])) {
    const preset = presetOf(name)
    if (preset) parents.push(presetLayer(name))
    else {
      const parent = resolve(dirname(path), name)
      const mistake = parentMistake(name, parent, [...chain, path], keys)
      if (mistake) return fail(mistake)
      parents.push(...(await layersOf(parent, read, [...chain, path])))
    }
  }
  const mistake = findMistake(raw, configSchema(knownTeamRules(raw as ConfigFile, parents)))
  if (mistake) return fail(mistake)
  return [...parents, ...(await ownLayers(raw as ConfigFile, dirname(path), fail))]
}

/** The layer of a preset that exists. */
export function presetLayer(name: string): Layer {
  const channel = presetOf(name)?.channel
  return {presets: [name], pages: [], ...(channel && {channel})}
}

type Fail = (mistake: Mistake) => Promise<never>

async function ownLayers(file: ConfigFile, folder: string, fail: Fail): Promise<Layer[]> {
  const {$schema: _, extends: base, words, overrides = [], ...own} = file
  const pages = await pagesOf(words, folder, ['words'], fail)
  const layers: Layer[] = [{...own, ...(base?.length === 0 && {presets: []}), pages}]
  for (const [index, override] of overrides.entries()) {
    layers.push(await overrideLayer(override, folder, ['overrides', index], fail))
  }
  return layers
}

async function overrideLayer(override: Override, folder: string, keys: KeyPath, fail: Fail): Promise<Layer> {
  const {files, extends: presets, words, ...own} = override
  const layers: Layer[] = []
  for (const {name, keys: at} of listed(presets, [...keys, 'extends'])) {
    if (!presetOf(name)) {
      const message = `${keys.join('.')}: unknown preset "${name}". ${wayOut(name, PRESET_NAMES, 'preset')}`
      await fail({keys: at, message})
    }
    layers.push(presetLayer(name))
  }
  const pages = await pagesOf(words, folder, [...keys, 'words'], fail)
  const matches = await globMatcher(typeof files === 'string' ? [files] : files, folder)
  return Object.assign({}, ...layers, {
    ...own,
    presets: layers.flatMap((one) => one.presets ?? []),
    pages,
    matches
  }) as Layer
}

async function pagesOf(words: readonly string[] = [], folder: string, keys: KeyPath, fail: Fail): Promise<TeamPage[]> {
  const pages: TeamPage[] = []
  for (const [index, path] of words.entries()) {
    const page = readTeamPage(path, folder, [...keys, index])
    if ('keys' in page) await fail(page)
    else pages.push(page)
  }
  return pages
}

/** What must hold before the file can be read as a configuration at all. */
function rootMistake(raw: unknown): Mistake | undefined {
  const {properties} = configSchema()
  const mistake = findMistake(raw, {type: 'object', additionalProperties: {}})
  return mistake ?? findMistake({extends: (raw as ConfigFile).extends ?? []}, {type: 'object', properties: properties!})
}

function parentMistake(name: string, path: string, chain: readonly string[], keys: KeyPath): Mistake | undefined {
  if (!name.startsWith('.') && !isAbsolute(name)) {
    const way = `${wayOut(name, PRESET_NAMES, 'preset')}${name.includes('.') ? `. For a file write "./${name}"` : ''}`
    return {keys, message: `unknown preset "${name}". ${way}`}
  }
  if (chain.includes(path)) return {keys, message: `"${name}" extends itself`}
  return existsSync(path) ? undefined : {keys, message: `extends "${name}": no such file`}
}

function knownTeamRules(file: ConfigFile, parents: readonly Layer[]): Set<string> {
  const overrides: readonly Override[] = Array.isArray(file.overrides) ? file.overrides : []
  const inherited = parents.flatMap(({pages}) => pages.map(({rule}) => rule))
  return new Set([...inherited, ...teamRules(file.words), ...overrides.flatMap((one) => teamRules(one?.words))])
}

function listed(names: string | readonly string[] | undefined, keys: KeyPath): {name: string; keys: KeyPath}[] {
  if (typeof names === 'string') return [{name: names, keys}]
  return (names ?? []).map((name, index) => ({name, keys: [...keys, index]}))
}
