import {describe, expect, test} from 'vitest'
import {genderOfPatronymic, relatePatronymics, relateSurnames} from '../../../src/nlp/names/family.js'
import {relateNames} from '../../../src/nlp/names/relation.js'
import {nameKey, skeleton} from '../../../src/nlp/names/script.js'
import {genderOfName} from '../../../src/nlp/names/table.js'

const relation = (used: string, own: string): string => relateNames(nameKey(used), nameKey(own))

test.each([
  ['Шура', 'Александр', 'same'],
  ['Никит', 'Никита', 'same'],
  ['Есенька', 'Есения', 'same'],
  ['Алена', 'Алёна', 'same'],
  ['Наталия', 'Наталья', 'spelling'],
  ['Ренат', 'Рената', 'gender'],
  ['Валерия', 'Валерий', 'gender'],
  ['Жана', 'Жанна', 'slip'],
  ['Oльга', 'Ольга', 'slip'],
  ['Инна', 'Инга', 'other'],
  ['Bobby', 'Robert', 'same'],
  ['Jose', 'José', 'same'],
  ['Cathy', 'Kathy', 'spelling'],
  ['Euan', 'Ewan', 'spelling'],
  ['Danielle', 'Daniel', 'gender'],
  ['Siobahn', 'Siobhan', 'slip'],
  ['Helena', 'Helen', 'other'],
  ['Сергей', 'Sergey', 'same'],
  ['Евгений', 'Eugene', 'same'],
  ['Майкл', 'Michael', 'same'],
  ['Olga', 'Ольга', 'same'],
  ['Катя', 'Ekaterina', 'same'],
  ['Katya', 'Ekaterina', 'same'],
  ['Инга', 'Inna', 'other'],
  ['Wombat', 'Tom', 'unknown']
])('%s for %s: %s', (used, own, expected) => {
  expect(relation(used, own)).toBe(expected)
})

describe('patronymics and surnames', () => {
  test.each([
    ['палыч', 'павлович', 'same'],
    ['сергеевич', 'сергеевна', 'gender'],
    ['юриевна', 'юрьевна', 'spelling'],
    ['анатолевич', 'анатольевич', 'spelling'],
    ['степанович', 'сергеевич', 'other']
  ])('%s for %s: %s', (used, own, expected) => {
    expect(relatePatronymics(used, own)).toBe(expected)
  })

  test.each([
    ['иванов', 'иванова', 'gender'],
    ['boid', 'boyd', 'slip'],
    ['othman', 'osman', 'other'],
    ['petrova', 'петрова', 'same']
  ])('%s for %s: %s', (used, own, expected) => {
    expect(relateSurnames(used, own)).toBe(expected)
  })

  test('tell the gender', () => {
    expect(genderOfPatronymic('ильич')).toBe('m')
    expect(genderOfPatronymic('ильинична')).toBe('f')
    expect(genderOfPatronymic('марина')).toBeUndefined()
  })
})

test('a first name tells the gender unless it has both', () => {
  expect(['никита', 'любовь', 'саша', 'karen', 'sam', 'olga'].map(genderOfName)).toEqual([
    'm',
    'f',
    undefined,
    'f',
    undefined,
    'f'
  ])
})

test('the skeleton is one for all ways to write a sound', () => {
  expect(skeleton('юлия')).toBe(skeleton('yuliya'))
  expect(skeleton('ксения')).toBe(skeleton('xenia'))
  expect(skeleton('щукин')).toBe(skeleton('shchukin'))
})
