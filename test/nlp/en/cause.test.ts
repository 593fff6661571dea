// What made the trouble happen, with a connective or without; and what nobody knows yet.
import {expect, test} from 'vitest'
import type {Act} from '../../../src/core/document.js'
import {actsOf} from './acts-of.js'

const YES: Partial<Record<Act, readonly string[]>> = {
  cause: [
    'A swan landed on the power line near your house.',
    'Your subscription was tied to a card that expired in March.',
    'The courier could not find the back entrance and took the box home again.',
    'Because the school changed its mail server, our messages bounced.',
    'It looks like the battery has swollen.',
    'Somebody on your team switched the report to private.',
    'The museum closed two rooms at short notice.',
    'We forgot to press Save.',
    'Heavy snow blocked the pass, so no lorry got through.',
    'The outage was caused by a burst pipe above the server room.',
    'I think the seal has worn out.',
    'Two guests have the same surname, and the key card went to the other one.',
    'Your router still runs the firmware from 2018, which drops the connection.',
    'The nurse wrote down the wrong date of birth.',
    'There is a bug in version 3.1.',
    'The reason is a limit of 500 euros on new accounts.'
  ],
  'cause-unknown': [
    'We do not know why the alarm rang.',
    'The cause has not been found yet.',
    'It is unclear how the key was lost.'
  ]
}

test.each(Object.entries(YES).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(true)
  }
)

const NO: Partial<Record<Act, readonly string[]>> = {
  cause: [
    'We do not know yet why the parcel was sent back.',
    'You wrote that the screen went black after the update.',
    'If the pipe is frozen, the boiler switches itself off.',
    'Because you waited so long, the delivery is free.',
    'Due to technical reasons the service was unavailable.',
    'The library opens at nine and closes at six.',
    'We replaced the switch in the cellar.',
    'I will call you tomorrow at ten.',
    'An error has occurred.',
    'Thank you for your patience during the outage.',
    'Could you tell me when the noise began?',
    'Open the settings and choose Reset.',
    'Your order is important to us.'
  ],
  'cause-unknown': ['We know why: the belt had snapped.']
}

test.each(Object.entries(NO).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is no %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(false)
  }
)
