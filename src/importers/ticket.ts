import {UserError} from '../core/errors.js'
import type {Ticket} from '../core/types.js'
import {isObject, misfit, toTicket} from './record.js'

/**
 * Reads what `--ticket` names: a JSON object with the keys of a native record, of which none is required.
 * @throws UserError with the path, the line and what is expected there
 */
export async function readTicket(json: string, path: string): Promise<Ticket> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const {syntaxError} = await import('./json-place.js')
    const {message, line} = syntaxError(json, error as Error)
    throw new UserError(`the ticket is not valid JSON: ${message}`, path, line)
  }
  if (!isObject(value)) throw new UserError('the ticket must be a JSON object: {"customer": {"name": "…"}, …}', path, 1)
  const wrong = misfit(value)
  if (wrong) {
    const {lineOfKey} = await import('./json-place.js')
    throw new UserError(wrong.message, path, lineOfKey(json, wrong.key))
  }
  return toTicket(value)
}
