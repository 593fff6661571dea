// What was done, is being done, will be done; and the bare "fixed".
import {expect, test} from 'vitest'
import type {Act} from '../../../src/core/document.js'
import {actsOf} from './acts-of.js'

const YES: Partial<Record<Act, readonly string[]>> = {
  fix: [
    'I have moved your booking to Saturday.',
    'We sent you a new charger today.',
    'The technician swapped the main board this morning.',
    'Your fee has been waived.',
    'A replacement is on its way.',
    'We will refund the full amount on Monday.',
    'I asked the pharmacy to hold the medicine for you.',
    'The old rule has been removed from your account.',
    'Renamed the folder and gave your team access.',
    'Our plumber is changing the valve right now.',
    'I took the charge off your bill.',
    'We are sending a second engineer with the right tool.',
    'I have added twenty minutes to your exam.',
    'The gardener cut back the hedge and cleared the drain.',
    'I wrote off the late fee.'
  ],
  'fixed-bare': [
    'The problem has been resolved.',
    'All sorted now.',
    'We have fixed the issue.',
    'This has been taken care of.',
    'The fault was rectified.'
  ]
}

test.each(Object.entries(YES).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(true)
  }
)

const NO: Partial<Record<Act, readonly string[]>> = {
  fix: [
    'We are on it.',
    'Your request was passed to the specialists.',
    'We have received your message.',
    'I will let you know.',
    'Please restart the router.',
    'The issue is fixed.',
    'We decided to keep the price at 20 euros.',
    'We are looking into the matter.',
    'The price is fixed for a year.',
    'You can change the date in the app.',
    'Somebody stole the sign.'
  ],
  'fixed-bare': [
    'We replaced the cable.',
    'The rate is fixed for two years.',
    'The council resolved to close the road.'
  ]
}

test.each(Object.entries(NO).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is no %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(false)
  }
)
