// What a help desk knows of a ticket, as JSON: the keys of a native record, checked by hand since a schema library
// costs more to load than all the drafts of a day cost to check.
import {CHANNELS, KINDS, type Ticket} from '../core/types.js'

/** A JSON object whose values are not yet known to be right. */
export type Fields = Readonly<Record<string, unknown>>

/** The first value that is not what its key needs. */
export interface Misfit {
  readonly key: readonly (string | number)[]
  /** One line: the key, what is expected, what is there. */
  readonly message: string
}

const GENDERS = ['m', 'f'] as const
const STATUSES = ['open', 'pending', 'solved', 'closed'] as const
const SENDERS = ['customer', 'agent'] as const

type Check = (value: unknown) => string | undefined
interface Shape {
  readonly [key: string]: Check | Shape
}

const text: Check = (value) => (typeof value === 'string' ? undefined : 'a string')
const textOrNumber: Check = (value) => (typeof value === 'number' ? undefined : text(value) && 'a string or a number')
const time: Check = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? undefined : 'a time as ISO 8601, 2026-03-01T09:30:00Z'
const oneOf =
  (names: readonly string[]): Check =>
  (value) =>
    names.some((name) => name === value) ? undefined : `one of ${names.join(', ')}`

const SHAPE: Shape = {
  id: textOrNumber,
  ticket: textOrNumber,
  reply: text,
  question: text,
  channel: oneOf(CHANNELS),
  kind: oneOf(KINDS),
  status: oneOf(STATUSES),
  createdAt: time,
  customer: {name: text, email: text, gender: oneOf(GENDERS)},
  agent: {name: text}
}
const MESSAGE: Shape = {from: oneOf(SENDERS), text, at: time}

/** Looks for a known key with a value of a wrong type. Unknown keys are fine, and null or "" is the same as nothing. */
export function misfit(fields: Fields): Misfit | undefined {
  return misfitOf(fields, SHAPE, []) ?? misfitOfThread(fields.thread)
}

function misfitOf(fields: Fields, shape: Shape, path: Misfit['key']): Misfit | undefined {
  for (const [name, check] of Object.entries(shape)) {
    const value = fields[name]
    if (isMissing(value)) continue
    const key = [...path, name]
    const wrong =
      typeof check === 'function'
        ? expected(key, check(value), value)
        : isObject(value)
          ? misfitOf(value, check, key)
          : expected(key, `an object with ${Object.keys(check).join(', ')}`, value)
    if (wrong) return wrong
  }
  return undefined
}

function misfitOfThread(thread: unknown): Misfit | undefined {
  if (isMissing(thread)) return undefined
  if (!Array.isArray(thread)) return expected(['thread'], 'a list of {from, text}', thread)
  for (const [index, message] of thread.entries()) {
    const key = ['thread', index]
    if (!isObject(message)) return expected(key, 'an object with from, text', message)
    const wrong =
      misfitOf(message, MESSAGE, key) ??
      (typeof message.from === 'string'
        ? undefined
        : expected([...key, 'from'], `one of ${SENDERS.join(', ')}`, message.from)) ??
      (typeof message.text === 'string' ? undefined : expected([...key, 'text'], 'a string', message.text))
    if (wrong) return wrong
  }
  return undefined
}

function expected(key: Misfit['key'], what: string | undefined, value: unknown): Misfit | undefined {
  if (what === undefined) return undefined
  const name = key.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('')
  const json = JSON.stringify(value) ?? 'nothing'
  const there = json.length > 40 ? `${json.slice(0, 40)}…` : json
  return {key, message: `"${name.slice(1)}" must be ${what}, and it is ${there}`}
}

/** Whether a JSON value is an object (no list, no null). */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The ticket that fields tell of, once `misfit` has found nothing wrong with them. */
export function toTicket(fields: Fields): Ticket {
  const known = pick(fields, ['channel', 'kind', 'status', 'question', 'createdAt'])
  if (isObject(fields.customer)) known.customer = pick(fields.customer, ['name', 'email', 'gender'])
  if (isObject(fields.agent)) known.agent = pick(fields.agent, ['name'])
  if (Array.isArray(fields.thread)) known.thread = fields.thread.map((one) => pick(one, ['from', 'text', 'at']))
  if (!isMissing(fields.ticket)) known.id = String(fields.ticket)
  return known
}

function pick(fields: Fields, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => !isMissing(fields[key])).map((key) => [key, fields[key]]))
}

/** Exports write null or "" where the help desk knows nothing. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
