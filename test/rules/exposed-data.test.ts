import {describe, expect, it} from 'vitest'
import exposedData from '../../rules/exposed-data/index.js'
import type {Phrases} from '../../src/core/document.js'
import type {Profile} from '../../src/core/rule.js'
import type {Channel, Finding} from '../../src/core/types.js'
import {lint} from '../../src/engine/lint.js'
import {NO_PHRASES} from '../no-phrases.js'

const words: Phrases = {ru: NO_PHRASES, en: NO_PHRASES}
const active = {id: 'exposed-data', rule: exposedData, severity: exposedData.severity, options: {}, words}
const profile: Profile = {rules: [active], audience: 'user', names: new Set()}

async function findingsOf(text: string, channel: Channel = 'email', question?: string): Promise<readonly Finding[]> {
  const ticket = {channel, ...(question && {question})}
  return (await lint({reply: {text, format: 'plain'}, ticket, origin: {path: 'draft.txt', line: 1}}, profile)).findings
}

describe('exposed-data', () => {
  it.each([
    ['Деньги ушли на карту 4276 3800 1234 5679.', '4276 3800 1234 5679', '38001234'],
    ['Your new password is Maple417, change it.', 'Maple417', 'aple'],
    ['We paid to your IBAN DE94 3704 0044 0532 0130 07.', '0044', '0532'],
    ['Перезвоним на ваш номер +7 912 345-67-89.', '345-67', '9123456789'],
    ['The receipt went to your address owl77@mail.example.', 'owl77', 'wl77']
  ])('never says in full what it found: %s', async (text, secret, part) => {
    const findings = await findingsOf(text, 'social')
    expect(findings).toHaveLength(1)
    const said = JSON.stringify(findings)
    expect(said).not.toContain(secret)
    expect(said).not.toContain(part)
  })

  it('is stricter in public', async () => {
    const text = 'Пароль от кабинета: Rt7mkq2'
    expect((await findingsOf(text, 'email'))[0].severity).toBe('warning')
    expect((await findingsOf(text, 'social'))[0].severity).toBe('error')
  })

  it.each([
    ['a password with a mark in it', 'Ваш пароль: Sosna!2024x', ['Sosna!2024x']],
    ['a password on the next line', 'Ваш пароль:\nSosna2024', ['Sosna2024']],
    ['two cards', 'Карты 4276 3800 1234 5679 и 5536-0912-3456-7817.', ['4276 3800 1234 5679', '5536-0912-3456-7817']],
    ['a card and a date behind it', 'Карта 4276 3800 1234 5679 12.05.2026 закрыта.', ['4276 3800 1234 5679']],
    ['one figure changed', 'Карта 4276 3800 1234 5678 закрыта.', []]
  ])('%s', async (_, text, expected) => {
    const places = (await findingsOf(text)).map(({at}) => text.slice(at!.start, at!.end))
    expect(places).toEqual(expected)
  })

  // A hundred times the text may take some hundred times as long, not ten thousand times.
  it.each([
    ['digits', '7'],
    ['cards', '4276 3800 1234 5679 '],
    ['groups', '4111 '],
    ['IBANs', 'DE94370400440532013007 '],
    ['capitals', 'DE94 AA '],
    ['passwords', 'пароль: Xk3fa9 '],
    ['password, password', 'пароль '],
    ['phones', 'ваш +7 912 345-67-89, ']
  ])(
    'is linear: %s',
    async (_, piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      const began = performance.now()
      await findingsOf(text, 'social', text.slice(0, 30_000))
      expect(performance.now() - began).toBeLessThan(8_000)
    },
    60_000
  )
})
