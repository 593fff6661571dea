import {describe, expect, it} from 'vitest'
import {columns, fitting, wrapped} from '../../src/reporters/columns.js'

describe('columns', () => {
  it.each([
    ['Привет, мир — №5', 16],
    ['宅配便', 6],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧 ok', 5],
    ['☎️', 2],
    ['☎', 1],
    ['🇷🇺', 2],
    ['и\u0306', 1],
    ['a\u00ADb\u200B', 2],
    ['\u001B[31mошибка\u001B[39m', 6],
    ['', 0]
  ])('%s', (text, width) => {
    expect(columns(text)).toBe(width)
  })
})

describe('fitting', () => {
  it('never cuts a character in two', () => {
    expect(fitting('a👍b', 2)).toBe(1)
    expect(fitting('a👍b', 3)).toBe(3)
    expect(fitting('a👍b', 9)).toBe(4)
  })
})

describe('wrapped', () => {
  it('cuts between words', () => {
    expect(wrapped('раз два три', 7)).toEqual(['раз два', 'три'])
    expect(wrapped('раз', 3)).toEqual(['раз'])
  })

  it('cuts a word that is wider than a line', () => {
    expect(wrapped('на абвгдежз и', 5)).toEqual(['на', 'абвгд', 'ежз и'])
  })

  it('counts no colours', () => {
    expect(wrapped('\u001B[31mраз\u001B[39m два', 7)).toEqual(['\u001B[31mраз\u001B[39m два'])
  })
})
