import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import ndjson from '../../src/importers/ndjson.js'
import {imported} from './importing.js'

const read = (name: string): Buffer => readFileSync(new URL(`../../fixtures/exports/${name}`, import.meta.url))
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')

describe('ndjson', () => {
  it('reads records with all, some and hardly any of the keys', async () => {
    const [first, second, third, ...rest] = await imported(ndjson, read('records.ndjson'), 'records.ndjson')
    expect(rest).toEqual([])
    expect(first).toMatchObject({
      id: 'ru-1',
      ticket: {id: '90412', kind: 'resolved', customer: {name: 'Ирина Соколова', gender: 'f'}, agent: {name: 'Павел'}},
      origin: {path: 'records.ndjson', line: 1}
    })
    expect(second).toMatchObject({
      id: 2,
      reply: {format: 'plain', text: 'We fixed it, please check.'},
      ticket: {customer: {name: 'Grace Hill'}}
    })
    expect(third).toEqual({
      reply: {text: 'Смотрим.', format: 'plain'},
      ticket: {agent: {}},
      origin: {path: 'records.ndjson', line: 4}
    })
  })

  it('puts what it cannot read in its place, with the line and the reason', async () => {
    const all = await imported(ndjson, read('broken.ndjson'), 'broken.ndjson')
    const told = all.map((one) =>
      'reason' in one ? `${one.origin.line}: ${one.reason}` : `${one.origin.line} ${one.id}`
    )
    expect(told).toEqual([
      '1 first',
      expect.stringMatching(/^2: not valid JSON: /),
      '3: a record must be a JSON object with at least a "reply"',
      '4: "reply" must be a string',
      '5: "kind" must be one of resolved, interim, clarifying, howto, refusal, holding, and it is "solved"',
      '6: "thread[0].from" must be one of customer, agent, and it is "bot"',
      '7: the line is not valid UTF-8',
      '8 eighth'
    ])
    expect(all[7]).toMatchObject({reply: {text: 'Thanks \uD83D'}})
  })

  it.each([
    ['{"reply": 5}', '"reply" must be a string'],
    ['{"reply": null}', '"reply" must be a string'],
    ['{"reply": "", "customer": "Ann"}', '"customer" must be an object with name, email, gender, and it is "Ann"'],
    ['{"reply": "", "customer": {"gender": "x"}}', '"customer.gender" must be one of m, f, and it is "x"'],
    ['{"reply": "", "channel": "fax"}', '"channel" must be one of email, chat, social, and it is "fax"'],
    ['{"reply": "", "thread": {}}', '"thread" must be a list of {from, text}, and it is {}'],
    ['{"reply": "", "thread": [{"from": "agent"}]}', '"thread[0].text" must be a string, and it is nothing'],
    [
      '{"reply": "", "createdAt": "yesterday"}',
      '"createdAt" must be a time as ISO 8601, 2026-03-01T09:30:00Z, and it is "yesterday"'
    ],
    ['{"reply": "", "id": {}}', '"id" must be a string or a number, and it is {}']
  ])('refuses %s', async (line, reason) => {
    expect(await imported(ndjson, utf8(line), 'x')).toEqual([{origin: {path: 'x', line: 1}, reason}])
  })

  it('gives the same cases however the bytes are cut', async () => {
    const replies = fc.array(fc.string({unit: 'binary'}), {maxLength: 8})
    const ends = fc.constantFrom('\n', '\r\n', '\n\n')
    await fc.assert(
      fc.asyncProperty(
        replies,
        ends,
        fc.array(fc.integer({min: 1, max: 9}), {maxLength: 200}),
        async (texts, end, lengths) => {
          const bytes = utf8(texts.map((reply) => JSON.stringify({reply})).join(end))
          const cut = await imported(ndjson, bytes, 'x', lengths)
          expect(cut).toEqual(await imported(ndjson, bytes, 'x'))
          expect(cut.map((one) => ('reply' in one ? one.reply.text : ''))).toEqual(texts)
        }
      )
    )
  })

  it('takes a record of many megabytes in small pieces', async () => {
    const reply = 'ы'.repeat(4_000_000)
    const bytes = utf8(`${JSON.stringify({reply})}\n`)
    const start = performance.now()
    const [one] = await imported(ndjson, bytes, 'x', Array<number>(Math.ceil(bytes.length / 4096)).fill(4096))
    expect(one).toMatchObject({reply: {text: reply}})
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('says once that UTF-16 will not do', async () => {
    const utf16 = Buffer.from('\uFEFF{"reply": "a"}\n{"reply": "b"}\n', 'utf16le')
    await expect(imported(ndjson, utf16, 'x.ndjson')).rejects.toThrow(
      'x.ndjson: this is UTF-16; write the records as UTF-8'
    )
  })
})
