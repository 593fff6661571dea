import {readFileSync} from 'node:fs'
import {basename, extname} from 'node:path'
import {UserError} from '../core/errors.js'
import {shortPath} from './short-path.js'
import type {KeyPath, Mistake} from './validate.js'

/** The error for a mistake in a configuration file: with the line, or for a program with the keys. */
export async function mistakeError(path: string, {keys, message}: Mistake): Promise<UserError> {
  const shown = shortPath(path)
  if (isProgram(path)) {
    const place = keys.join('.')
    const told = place === '' || message.startsWith(place) || /^[\w.-]+: /.test(message)
    return new UserError(told ? message : `${place}: ${message}`, shown)
  }
  const text = readFileSync(path, 'utf8')
  return new UserError(
    message,
    shown,
    await lineOf(text, basename(path) === 'package.json' ? ['supportlint', ...keys] : keys)
  )
}

/** A configuration that is run rather than read: its values have no lines. */
export const isProgram = (path: string): boolean => /^\.[cm]?[jt]s$/.test(extname(path))

/** Line of a key in YAML or JSON, or of the nearest key above that can be found. */
async function lineOf(text: string, keys: KeyPath): Promise<number> {
  // Only a mistake needs positions, so only a mistake pays for the parser that knows them. YAML covers JSON.
  const {isMap, isScalar, isSeq, LineCounter, parseDocument} = (await import('yaml')).default
  const lines = new LineCounter()
  let node: unknown = parseDocument(text, {lineCounter: lines}).contents
  let offset = 0
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (!pair || !isScalar(pair.key) || !pair.key.range) break
      offset = pair.key.range[0]
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key]
      if (!item || typeof item !== 'object' || !('range' in item)) break
      offset = (item.range as [number, number, number])[0]
      node = item
    } else break
  }
  return lines.linePos(offset).line
}
