// Whole cases: a record, a reply, and what is wrong with its address. More of them are the examples of rules/wrong-name.
import {expect, test} from 'vitest'
import type {Ticket} from '../../../src/core/types.js'
import {checkName} from '../../../src/nlp/names/check.js'

const fault = (name: string, reply: string, ticket: Ticket = {}): string => {
  const found = checkName(reply, {...ticket, customer: {name, ...ticket.customer}}).fault
  if (!found) return 'ok'
  return found.kind === 'missing' ? 'missing' : `${found.kind}: ${reply.slice(found.start, found.end)}`
}

test.each([
  ['Анна Петрова', 'Анечка, здравствуйте!', 'ok'],
  ['Гульнара', 'Гуля, готово.', 'ok'],
  ['Юлия', 'Приятного дня, Юлия!', 'ok'],
  ['Иванов Сергей', 'Уважаемый господин Иванов!', 'ok'],
  ['Nguyen Thi Lan', 'Hi Lan,', 'ok'],
  ['Mohammed Al-Sayed', 'Dear Mr Al-Sayed,', 'ok'],
  ['Tom & Anna Roe', 'Hi Anna, all good.', 'ok'],
  ['Bob Stone', 'Thanks for your patience Bob.', 'ok'],
  ['Кирилл', 'Кирил, здравствуйте!', 'misspelled: Кирил'],
  ['Илья Юрьевич', 'Илья Юриевич, здравствуйте!', 'misspelled: Юриевич'],
  ['Alla', 'Инна, здравствуйте!', 'wrong: Инна'],
  ['Bob Stone', 'Dear Ms. Okonkwo,', 'wrong: Okonkwo'],
  ['Ngozi Eze', 'Dear Mr Eze,', 'gender: Mr Eze'],
  ['Вера', 'Добрый вечер, вера', 'lowercase: вера']
])('%s: %s', (name, reply, expected) => {
  expect(fault(name, reply)).toBe(expected)
})

test.each([
  ['Bob Stone', 'Hello! We spoke to Bob, Anna and Sue.'],
  ['Mark Roe', 'Please mark the box and send it.'],
  ['Tom', 'Hello, London is closed. Paris, too.'],
  ['Ирина', 'Здравствуйте! Заявку ведёт Олег, он напишет.'],
  ['Ирина', 'Здравствуйте! Олег, наш мастер, приедет завтра.'],
  ['Мария', 'Здравствуйте! Заказ получит Мария.']
])('a mention is no address: %s: %s', (name, reply) => {
  expect(fault(name, reply)).toBe('missing')
})

test('the name under the question and in the e-mail address will do too', () => {
  expect(fault('Мария', 'Пётр, здравствуйте!', {question: 'Где заказ?\nПётр'})).toBe('ok')
  expect(fault('Maria', 'Hi Fiona,', {customer: {email: 'fiona.b@example.com'}})).toBe('ok')
})

test('the record tells the gender where the name does not', () => {
  expect(fault('Alex Novak', 'Dear Mr Novak,')).toBe('ok')
  expect(fault('Alex Novak', 'Dear Mr Novak,', {customer: {gender: 'f'}})).toBe('gender: Mr Novak')
})

test('the fix puts what the record has', () => {
  const fixOf = (name: string, reply: string): unknown => {
    const found = checkName(reply, {customer: {name}}).fault
    return found && 'fix' in found ? found.fix : undefined
  }
  expect(fixOf('ирина', 'ирина, привет!')).toEqual({at: {start: 0, end: 5}, text: 'Ирина', safe: true})
  expect(fixOf('Жанна', 'Жана, привет!')).toEqual({at: {start: 0, end: 4}, text: 'Жанна', safe: false})
  expect(fixOf('Karen Ashby', 'Dear Mr Ashby,')).toEqual({at: {start: 5, end: 7}, text: 'Ms', safe: false})
  expect(fixOf('Инга Юрьевна', 'Анна Павловна, привет!')).toMatchObject({text: 'Инга Юрьевна'})
  expect(fixOf('Olga', 'Инна, привет!')).toBeUndefined()
})
