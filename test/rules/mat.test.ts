import {describe, expect, it} from 'vitest'
import {isMat, maskedWords} from '../../rules/profanity/mat.js'

const found = (text: string): string[] => Array.from(maskedWords(text), ({start, end}) => text.slice(start, end))

describe('isMat', () => {
  it.each([
    'хуйня',
    'нахуй',
    'захуярить',
    'охуеть',
    'распиздяй',
    'заебали',
    'отъебись',
    'ебаный',
    'долбоеб',
    'блядь',
    'говно'
  ])('%s', (word) => expect(isMat(word)).toBe(true))

  it.each([
    ...['себе', 'хулиган', 'страхуй', 'психую', 'вебинар', 'хлеб', 'небо', 'херсон', 'херес', 'употреблять', 'команда'],
    ...[
      'мудрый',
      'рубля',
      'корабля',
      'себестоимость',
      'сразу',
      'сравнить',
      'говение',
      'похудеть',
      'застрахуем',
      'ebitda'
    ]
  ])('%s is an ordinary word', (word) => expect(isMat(word)).toBe(false))
})

describe('maskedWords', () => {
  it.each([
    ['Полный п***ц', ['п***ц']],
    ['х*й его знает', ['х*й']],
    ['бл@, опять', ['бл@']],
    ['what the f***ing hell', ['f***ing']],
    ['a sh*tty day', ['sh*tty']],
    ['**Важно**: чек', []],
    ['карта **** 4417, почта a***v@mail.ru, И***в', []],
    ['2*3, a*b, C#, #4417, user@mail, f*', []],
    [`${'*'.repeat(100_000)}${'f*'.repeat(100_000)}`, []]
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
