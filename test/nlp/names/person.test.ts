import {expect, test} from 'vitest'
import {personOf} from '../../../src/nlp/names/person.js'
import {signersOf} from '../../../src/nlp/names/signature.js'

test.each([
  ['Гольдин Лев Аркадьевич', {given: ['Лев'], patronymic: 'Аркадьевич', surnames: ['Гольдин'], gender: 'm'}],
  ['Иванов И. П.', {given: ['И'], surnames: ['Иванов'], gender: 'm'}],
  ['СОКОЛОВА МАРИНА', {given: ['Марина'], surnames: ['Соколова'], gender: 'f'}],
  ['FERREIRA, May', {given: ['May'], surnames: ['Ferreira'], gender: 'f'}],
  ['Ms. Ruth Abernathy', {given: ['Ruth'], surnames: ['Abernathy'], gender: 'f'}],
  ['Anna van den Berg', {given: ['Anna'], surnames: ['van', 'den', 'Berg'], gender: 'f'}],
  ['Саша Воронцова', {given: ['Саша'], surnames: ['Воронцова'], gender: 'f'}],
  ['Никита Лапшина', {given: ['Никита'], surnames: ['Лапшина']}],
  ['майя', {given: ['Майя'], surnames: [], gender: 'f'}],
  ['Aoife', {given: ['Aoife'], surnames: [], gender: 'f'}]
])('%s is a person', (name, person) => {
  const found = personOf({name})
  expect(found).toMatchObject(person)
  expect(found?.gender).toBe('gender' in person ? person.gender : undefined)
})

test.each([
  'user48213',
  'koshka_marta',
  '@millie_bakes',
  'nguyen.thi.lan',
  'NeoFox',
  'RIDOCK',
  'compconsult',
  'HeatherQ',
  'anna@example.com',
  'ООО «Ромашка»',
  'Acme Ltd',
  'Guest',
  'Покупатель',
  ''
])('%s is none', (name) => {
  expect(personOf({name})).toBeUndefined()
})

test.each([
  ['Где мой заказ?\n\nС уважением, Ольга Белова', ['Ольга']],
  ['Меня зовут Тимур, не пришёл код.', ['Тимур']],
  ['Не открывается файл. Юлия', ['Юлия']],
  ['My name is Joyce Hall and I lost my key.', ['Joyce']],
  ['It broke again.\n\nThanks,\nTom', ['Tom']],
  ['Здравствуйте, Ольга! Где мой заказ?', []],
  ["I'm Sorry To Say It Broke", []]
])('%s', (question, names) => {
  expect(signersOf(question).flatMap(({given}) => given)).toEqual(names)
})

test.each(['Ondatrio', 'Zandrio', 'MAL'])('%s may be a login: it need not be used', (name) => {
  expect(personOf({name})?.doubtful).toBe(true)
})

test('a rare name beside a gender or a surname is no login', () => {
  expect(personOf({name: 'Zandrio', gender: 'f'})?.doubtful).toBeUndefined()
  expect(personOf({name: 'Zandrio Moorhen'})?.doubtful).toBeUndefined()
})
