// Turns of speech that settle an act.
import {expect, test} from 'vitest'
import type {Act} from '../../../src/core/document.js'
import {actsOf} from './acts-of.js'

const YES: Partial<Record<Act, readonly string[]>> = {
  prevention: [
    'It will not happen again.',
    'Next time use the side entrance.',
    'From now on every label is checked twice.',
    'Keep the lid closed and it will not dry out.',
    'To avoid this, save your work once a day.'
  ],
  refusal: [
    'We cannot refund used tickets.',
    'Unfortunately, this is not possible.',
    'I am not allowed to give out addresses.'
  ],
  empathy: ['I am so sorry about your holiday.', 'That must have been a shock.']
}

test.each(Object.entries(YES).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(true)
  }
)

const NO: Partial<Record<Act, readonly string[]>> = {
  prevention: ['In future you can also write to us in the app.', 'We replaced the pump.'],
  refusal: ['I cannot find the order.', 'You cannot break anything there.'],
  empathy: ['The parcel is at the depot.']
}

test.each(Object.entries(NO).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is no %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(false)
  }
)
