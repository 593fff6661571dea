// What the customer is asked, told or offered to do.
import {expect, test} from 'vitest'
import type {Act} from '../../../src/core/document.js'
import {actsOf} from './acts-of.js'

const YES: Partial<Record<Act, readonly string[]>> = {
  step: [
    'Press the green button for three seconds.',
    'Please send us a photo of the receipt.',
    'Go to Settings and tap Privacy.',
    'You can pick it up at the desk in Hall 3.',
    'Unplug the box, wait a minute and plug it in again.',
    'Just reply with your room number.',
    'In the app tap the three dots.',
    'If the light is red, hold the reset button.',
    'Have you tried opening it in another browser?',
    'I suggest contacting the maker of the add-on.',
    "I'd suggest you change the port to 993.",
    'It might be worth rebuilding the index.',
    'It may help to clear the cache first.',
    "You'll have to talk to your bank about the card.",
    'Reinstalling over the old copy should fix it.',
    'The easiest way is to drag the column to the left.',
    'The first thing to try is to look for a broken message.'
  ],
  ask: [
    'Which browser do you use?',
    'Could you send me the order number?',
    'When did the noise begin?',
    'Is the red light on?',
    'Please DM us your confirmation number so we can look into it.',
    "We'd like to know your model and version.",
    'Please post a screenshot of the error.'
  ],
  option: ['You can take the money or a new pair.', 'Either we repair it, or you get a new one.'],
  'close-check': ['Please let us know if it happens again.', 'Could you check whether the sound is back?'],
  'link-only': ['Please see our FAQ.']
}

test.each(Object.entries(YES).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(true)
  }
)

const NO: Partial<Record<Act, readonly string[]>> = {
  step: [
    'Please bear with us.',
    'Thank you for writing to us.',
    'Let me know if anything else comes up.',
    'I have reset your password.'
  ],
  ask: [
    'The light is on.',
    'We will ask the driver.',
    'We have sent you the order number.',
    'Is there anything else we can do for you?'
  ]
}

test.each(Object.entries(NO).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is no %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(false)
  }
)
