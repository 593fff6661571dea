import {describe, expect, it} from 'vitest'
import {UserError} from '../../src/core/errors.js'
import {readTicket} from '../../src/importers/ticket.js'

describe('ticket', () => {
  it('reads what it knows and leaves out the rest', async () => {
    const json =
      '{"customer": {"name": "Мария", "vip": true}, "question": "Где заказ?", "kind": null, "agent": {}, "shop": 7, "ticket": 12}'
    expect(await readTicket(json, 't.json')).toEqual({
      id: '12',
      customer: {name: 'Мария'},
      question: 'Где заказ?',
      agent: {}
    })
    expect(await readTicket('{}', 't.json')).toEqual({})
  })

  it.each([
    [
      '{\n  "kind": "resolved"\n  "channel": "chat"\n}',
      "t.json:3: the ticket is not valid JSON: Expected ',' or '}' after property value"
    ],
    ['{\n  "kind": "resolved",\n}', 't.json:3: the ticket is not valid JSON: Expected double-quoted property name'],
    ['', 't.json:1: the ticket is not valid JSON: Unexpected end'],
    ['kind: resolved', "t.json:1: the ticket is not valid JSON: Unexpected token 'k'"],
    ['{\n "question": "a\tb"\n}', 't.json:2: the ticket is not valid JSON: Bad control character in string literal'],
    ['{\n  "kind": resolved\n}', "t.json:2: the ticket is not valid JSON: Unexpected token 'r'"],
    ['[]', 't.json:1: the ticket must be a JSON object: {"customer": {"name": "…"}, …}'],
    [
      '{\n  "customer": {"name": "Ann"},\n  "kind": "done"\n}',
      't.json:3: "kind" must be one of resolved, interim, clarifying, howto, refusal, holding, and it is "done"'
    ],
    ['{\n  "customer":\n    {"name": 7}\n}', 't.json:3: "customer.name" must be a string, and it is 7'],
    [
      '{"thread": [\n{"from": "agent", "text": "a"},\n{"from": "agent"}\n]}',
      't.json:3: "thread[1].text" must be a string, and it is nothing'
    ]
  ])('refuses %s', async (json, message) => {
    const error = await readTicket(json, 't.json').catch((one: unknown) => one)
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).message).toBe(message)
  })
})
