// How things stand now.
import {expect, test} from 'vitest'
import type {Act} from '../../../src/core/document.js'
import {actsOf} from './acts-of.js'

const YES: Partial<Record<Act, readonly string[]>> = {
  'status-ok': [
    'Your account is active again.',
    'The money is on your card.',
    'Everything works now.',
    'Your parcel is ready at the counter.',
    'The payment went through.',
    'The website is back online.',
    'You can log in again.',
    'The heating runs normally since this morning.',
    'Your seat is confirmed.',
    'Both cameras record again.'
  ],
  'status-open': [
    'The container is still at sea.',
    'Your refund has not reached us yet.',
    'The pool remains closed.',
    'No answer from the bank so far.',
    'The part is not in stock yet.',
    'We are still waiting for the form.'
  ],
  'status-partial': [
    'Mail works again, but the calendar does not.',
    'Two of the three lamps are back, the third is still out.',
    'The front door opens, the back door does not yet.'
  ]
}

test.each(Object.entries(YES).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(true)
  }
)

const NO: Partial<Record<Act, readonly string[]>> = {
  'status-ok': [
    'Please check whether it works.',
    'Our office is open from nine to five.',
    'The parcel has not arrived yet.',
    'Your case is closed.',
    'We are looking into it.'
  ],
  'status-open': ['The parcel was delivered.', 'Do not open the box yet.']
}

test.each(Object.entries(NO).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is no %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(false)
  }
)
