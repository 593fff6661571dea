import {nearest} from '../core/nearest.js'
import type {Schema} from './schema.js'

/** Keys and list places that lead to a value. */
export type KeyPath = readonly (string | number)[]

/** The first thing that is wrong with a value, where it is, and the way out. */
export interface Mistake {
  readonly keys: KeyPath
  readonly message: string
}

/** Checks a value against a schema. */
export function findMistake(value: unknown, schema: Schema, keys: KeyPath = []): Mistake | undefined {
  if (schema.anyOf) {
    const fitting = schema.anyOf.filter((one) => hasType(value, one))
    if (fitting.length === 0) return wrong(value, schema, keys)
    const mistakes = fitting.map((one) => findMistake(value, one, keys))
    return mistakes.includes(undefined) ? undefined : mistakes[0]
  }
  if (!hasType(value, schema)) return wrong(value, schema, keys)
  if (schema.enum && !schema.enum.includes(value as string)) return wrong(value, schema, keys)
  if (schema.minimum !== undefined && (value as number) < schema.minimum) return wrong(value, schema, keys)
  if (schema.type === 'array') return mistakeInList(value as unknown[], schema, keys)
  return schema.type === 'object' ? mistakeInMap(value as Record<string, unknown>, schema, keys) : undefined
}

function mistakeInList(list: readonly unknown[], schema: Schema, keys: KeyPath): Mistake | undefined {
  const items = schema.items as Schema | readonly Schema[]
  const tuple = Array.isArray(items) ? (items as readonly Schema[]) : undefined
  if (list.length < (schema.minItems ?? 0) || (tuple && list.length > tuple.length)) return wrong(list, schema, keys)
  for (const [index, item] of list.entries()) {
    const mistake = findMistake(item, tuple?.[index] ?? (items as Schema), [...keys, index])
    if (mistake) return mistake
  }
  return undefined
}

function mistakeInMap(map: Readonly<Record<string, unknown>>, schema: Schema, keys: KeyPath): Mistake | undefined {
  const {properties = {}, additionalProperties, required = []} = schema
  for (const [key, value] of Object.entries(map)) {
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    if (!known) return unknown(key, Object.keys(properties), [...keys, key])
    const mistake = findMistake(value, known, [...keys, key])
    if (mistake) return mistake
  }
  const missing = required.find((key) => !Object.hasOwn(map, key))
  return missing === undefined ? undefined : {keys, message: `${keys.join('.')}: "${missing}" is missing`}
}

function unknown(name: string, known: readonly string[], keys: KeyPath): Mistake {
  const {noun, scope} = naming(keys)
  return {keys, message: `${scope}unknown ${noun} "${name}". ${wayOut(name, known, noun)}`}
}

/** What to write instead of a name that is not known. */
export function wayOut(name: string, known: readonly string[], noun: string): string {
  const guess = nearest(name, known)
  if (guess !== undefined) return `Did you mean "${guess}"?`
  return known.length === 0 ? `It has no ${noun}s` : `There are: ${known.join(', ')}`
}

function wrong(value: unknown, schema: Schema, keys: KeyPath): Mistake {
  const {noun, scope} = naming(keys)
  const subject =
    noun === 'option' ? `option "${keys.at(-1)}"` : keys.length === 0 ? 'the configuration' : keys.join('.')
  const guess = typeof value === 'string' && schema.enum ? nearest(value, schema.enum) : undefined
  const hint = guess === undefined ? '' : `. Did you mean "${guess}"?`
  const shown = noun === 'option' ? scope : ''
  return {keys, message: `${shown}${subject} must be ${expected(schema)}, not ${show(value)}${hint}`}
}

/** What a key is called, and the words before the message that say where it stands. */
function naming(keys: KeyPath): {noun: 'key' | 'rule' | 'option'; scope: string} {
  if (keys.at(-2) === 1 && keys.at(-4) === 'rules') return {noun: 'option', scope: `${keys.slice(0, -2).join('.')}: `}
  if (keys.at(-2) === 'rules') return {noun: 'rule', scope: keys.length > 2 ? `${keys.slice(0, -2).join('.')}: ` : ''}
  return {noun: 'key', scope: keys.length > 1 ? `${keys.slice(0, -1).join('.')}: ` : ''}
}

function hasType(value: unknown, schema: Schema): boolean {
  if (schema.anyOf) return schema.anyOf.some((one) => hasType(value, one))
  if (schema.type === undefined) return true
  if (schema.type === 'array') return Array.isArray(value)
  if (schema.type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (schema.type === 'integer') return Number.isInteger(value)
  return schema.type === 'number' ? Number.isFinite(value) : typeof value === schema.type
}

function expected(schema: Schema): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(expected))].join(', or ')
  if (schema.enum) return `${schema.enum.slice(0, -1).join(', ')} or ${schema.enum.at(-1)}`
  if (schema.type === 'array') return Array.isArray(schema.items) ? '[severity, {options}]' : 'a list of strings'
  if (schema.type === 'integer') return `a whole number${schema.minimum === undefined ? '' : ` from ${schema.minimum}`}`
  if (schema.type === 'boolean') return 'true or false'
  return schema.type === 'object' ? 'a map of keys' : `a ${schema.type}`
}

function show(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 40 ? `${json.slice(0, 39)}…` : json
}
