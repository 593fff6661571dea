import {readFileSync, writeFileSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {withNames} from '../config/add-names.js'
import {findConfig} from '../config/find.js'
import {loadConfig} from '../config/load.js'
import {isProgram} from '../config/locate.js'
import {profileFor} from '../config/profile.js'
import {shortPath} from '../config/short-path.js'
import {UserError} from '../core/errors.js'
import {keyOf} from '../nlp/key.js'
import {NAME, STARTER} from './init.js'
import type {RunOptions} from './options.js'
import {replaceFile} from './replace-file.js'
import {fileError} from './trouble.js'

/**
 * Puts words among the `names` of the nearest configuration, or of the one given; where there is none, it is written. Gives
 * what to tell the user.
 * @throws UserError when the configuration has a mistake or cannot be edited
 */
export async function addWords(args: readonly string[], {config}: Pick<RunOptions, 'config'>): Promise<string> {
  const keys = args.map((word) => keyOf(checked(word)))
  const words = args.filter((_, at) => keys.indexOf(keys[at]) === at).map((word) => word.trim())
  const found = config ? resolve(config) : findConfig('')
  if (found === undefined) return started(words)
  const path = shortPath(found)
  const known = profileFor(await loadConfig({config: config || found})).names
  const added = words.filter((word) => !word.split(/\s+/).every((part) => known.has(keyOf(part))))
  const there = words.filter((word) => !added.includes(word))
  const lines = there.length > 0 ? [`Already in ${path}: ${there.join(', ')}.`] : []
  if (added.length > 0) {
    await edit(found, path, added)
    lines.push(`Added to ${path}: ${added.join(', ')}.`)
  }
  return `${lines.join('\n')}\n`
}

function checked(word: string): string {
  if (/\p{L}/u.test(word) && !/[\p{Cc}\p{Cs}]/u.test(word)) return word
  throw new UserError(`${JSON.stringify(word)} is no word`)
}

async function started(words: readonly string[]): Promise<string> {
  const text = await withNames(STARTER, words)
  try {
    writeFileSync(NAME, text!, {flag: 'wx'})
  } catch (error) {
    throw fileError(error, NAME)
  }
  return `Wrote ${NAME} with ${words.join(', ')}.\n`
}

async function edit(file: string, path: string, words: readonly string[]): Promise<void> {
  const byHand = `add to its "names" by hand: ${words.join(', ')}`
  if (isProgram(file)) throw new UserError(`this is a program; ${byHand}`, path)
  const bytes = readFileSync(file)
  const root = basename(file) === 'package.json' ? (['supportlint'] as const) : ([] as const)
  const edited = await withNames(bytes.toString('utf8'), words, root)
  if (edited === undefined) throw new UserError(`"names" cannot be added without touching the rest; ${byHand}`, path)
  replaceFile(file, bytes, Buffer.from(edited))
}
