// Finds and reads the configuration. Nothing is loaded for that until there is a file to read.
import {existsSync} from 'node:fs'
import {basename, extname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {UserError} from '../core/errors.js'
import {findConfig} from './find.js'
import {layersOf, presetLayer} from './layers.js'
import {isProgram} from './locate.js'
import {ruleFlags} from './rule-flags.js'
import {shortPath} from './short-path.js'
import type {Config, Layer} from './types.js'

/** Where the configuration comes from. */
export interface ConfigSource {
  /** Folder from which the nearest file is looked for upwards; the working directory by default. */
  readonly from?: string
  /** This file and no other, or none at all. */
  readonly config?: string | false
  /** `--rule` on the command line: `id: severity` or `id: [severity, {options}]`. */
  readonly rules?: readonly string[]
  /** Further settings from the command line; they win over every file. */
  readonly set?: Omit<Layer, 'presets' | 'pages' | 'matches' | 'rules'>
}

/** The whole configuration of a run. @throws UserError for a mistake in it */
export async function loadConfig({from = '', config, rules = [], set = {}}: ConfigSource = {}): Promise<Config> {
  const path = config === false ? undefined : config === undefined ? findConfig(from) : given(config)
  const layers = path === undefined ? [] : await layersOf(path, readFile)
  const flags: Layer = {...set, rules: await ruleFlags(rules, layers), pages: []}
  return {...(path !== undefined && {path}), layers: [...startOf(layers), ...layers, flags]}
}

/** Where no preset is named at all, the recommended rules are meant; `extends: []` says that none are. */
function startOf(layers: readonly Layer[]): Layer[] {
  return layers.some(({presets, matches}) => presets && !matches) ? [] : [presetLayer('recommended')]
}

function given(config: string): string {
  const path = resolve(config)
  if (!existsSync(path)) throw new UserError('no such file', `--config ${config}`)
  return path
}

async function readFile(path: string): Promise<unknown> {
  try {
    // The default, because a bundle gives a CommonJS package no other names.
    const {cosmiconfig, defaultLoaders} = (await import('cosmiconfig')).default
    const readText = (file: string, text: string): unknown =>
      readJson(text) ?? (defaultLoaders['.yaml'](file, text) as unknown)
    const readTypeScript = async (file: string, text: string): Promise<unknown> => {
      try {
        return await readProgram(file)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error
        return defaultLoaders['.ts'](file, text) as unknown
      }
    }
    const texts = {noExt: readText, default: readText, '.json': readText, '.yaml': readText, '.yml': readText}
    const programs = {'.js': readProgram, '.mjs': readProgram, '.cjs': readProgram, '.ts': readTypeScript}
    const explorer = cosmiconfig('supportlint', {loaders: {...texts, ...programs}, cache: false})
    const loaded = await explorer.load(path)
    if (loaded?.isEmpty && isProgram(path)) throw new Error('it has no default export')
    return loaded?.config as unknown
  } catch (error) {
    throw readError(path, error as Error)
  }
}

/** cosmiconfig's own way tries `require` after a failed import, and then tells of that failure instead of the first. */
async function readProgram(path: string): Promise<unknown> {
  return ((await import(pathToFileURL(path).href)) as {default?: unknown}).default
}

/** JSON is tried first because YAML's parser, which would do, takes 20 times as long to load. */
function readJson(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** What a parser, or a configuration that is a program, says when it fails. */
interface ParserError extends Error {
  readonly code?: string
  /** Of js-yaml: what is wrong, and the line from 0. */
  readonly reason?: string
  readonly mark?: {readonly line: number}
}

function readError(path: string, {message, code, reason, mark, stack = ''}: ParserError): UserError {
  const shown = shortPath(path)
  if (reason !== undefined && mark) return new UserError(reason, shown, mark.line + 1)
  if (extname(path) === '.ts' && code === 'ERR_MODULE_NOT_FOUND' && message.includes("'typescript'")) {
    const way = 'needs Node 22.18 or newer, or the package "typescript" (npm install --save-dev typescript)'
    return new UserError(`a configuration in TypeScript ${way}; or write it as supportlint.config.mjs`, shown)
  }
  if (!isProgram(path)) return new UserError(message, shown)
  // A stack names the place as `file:///…/supportlint.config.mjs:3:7`.
  const line = Number.parseInt(stack.split(`${basename(path)}:`)[1] ?? '', 10)
  return new UserError(`cannot be run: ${message}`, shown, Number.isNaN(line) ? undefined : line)
}
