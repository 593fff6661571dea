import {expect, test} from 'vitest'
import type {Finding, Lang} from '../../src/core/types.js'
import {sayer} from '../../src/docs/say.js'

const MARKS: Finding = {rule: 'shouting', severity: 'warning', cost: 5, message: 'marks', data: {text: '!!!', one: '!'}}

test('fills the message of the page in the language of the locale', () => {
  expect(sayer('en')(MARKS)).toBe('"!!!" sounds harsh. Leave "!".')
  expect(sayer('ru')(MARKS)).toBe('«!!!» звучит резко. Оставьте «!».')
})

test('a long piece of a reply is cut', () => {
  const said = sayer('en')({...MARKS, data: {text: '!'.repeat(1000), one: '!'}})
  expect(said).toHaveLength(80 + '"" sounds harsh. Leave "!".'.length)
  expect(said).toContain('!…"')
})

test('data is never read as a pattern', () => {
  expect(sayer('en')({...MARKS, data: {text: '$& {one}', one: '$1'}})).toBe('"$& {one}" sounds harsh. Leave "$1".')
})

test("the team's messages come first, and in the language they have", () => {
  const team = new Map<string, Map<Lang, Map<string, string>>>([
    ['house', new Map([['ru', new Map([['found', 'Не наш стиль: «{text}».']])]])],
    ['shouting', new Map([['en', new Map([['marks', 'Calm down.']])]])]
  ])
  const house: Finding = {rule: 'house', severity: 'warning', cost: 5, message: 'found', data: {text: 'увы'}}
  expect(sayer('en', team)(house)).toBe('Не наш стиль: «увы».')
  expect(sayer('en', team)(MARKS)).toBe('Calm down.')
  expect(sayer('ru', team)(MARKS)).toBe('«!!!» звучит резко. Оставьте «!».')
})

test('a crash has words of its own', () => {
  const crash: Finding = {
    rule: 'internal/rule-crash',
    severity: 'error',
    cost: 10,
    message: 'crash',
    data: {rule: 'jargon', error: 'x is undefined'}
  }
  expect(sayer('en')(crash)).toContain('The rule jargon crashed on this reply: x is undefined.')
  expect(sayer('ru')(crash)).toContain('--rule "jargon: off"')
})

test('a message or a value that is missing is a bug', () => {
  expect(() => sayer('en')({...MARKS, message: 'loud'})).toThrow('the pages of "shouting" have no message "loud"')
  expect(() => sayer('en')({...MARKS, data: {text: '!!'}})).toThrow('"shouting" gives no {one} for its message "marks"')
})
