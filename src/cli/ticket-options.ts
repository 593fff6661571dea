import type {Ticket} from '../core/types.js'
import {decode} from '../importers/encoding.js'
import {readTicket} from '../importers/ticket.js'
import {readAll} from './input.js'
import type {LintOptions} from './options.js'

/** What is known of the ticket: the file of `--ticket`, and what single options say, which win. */
export async function ticketOf({ticket: path, customer, question, channel, kind}: LintOptions): Promise<Ticket> {
  const ticket = path === undefined ? {} : await fromFile(path)
  return {
    ...ticket,
    ...(customer !== undefined && {customer: {...ticket.customer, name: customer}}),
    ...(question !== undefined && {question: await textOrFile(question)}),
    ...(channel && {channel}),
    ...(kind && {kind})
  }
}

async function fromFile(path: string): Promise<Ticket> {
  return readTicket(await decode(await readAll(path), path), path)
}

/** `@FILE` is the text of a file, as curl has it. */
async function textOrFile(value: string): Promise<string> {
  if (!value.startsWith('@')) return value
  const path = value.slice(1)
  return decode(await readAll(path), path)
}
