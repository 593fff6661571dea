// Nothing yet: holding replies, promises with a time and without.
import {expect, test} from 'vitest'
import type {Act} from '../../../src/core/document.js'
import {actsOf} from './acts-of.js'

const YES: Partial<Record<Act, readonly string[]>> = {
  holding: [
    'Your request is being processed.',
    'We have forwarded your mail to the accounts team.',
    'Our experts are working on it.',
    'Thanks, looking into it.'
  ],
  'next-update': [
    'I will write to you by Friday noon.',
    'You will hear from us within two days.',
    'Expect a call tomorrow morning.',
    'The doctor rings you at four.',
    'Next update at 18:00.',
    'We will send you an answer on 3 May.'
  ],
  'vague-time': [
    'We will write as soon as possible.',
    'You will be informed in due course.',
    'The new version is coming soon.'
  ]
}

test.each(Object.entries(YES).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(true)
  }
)

const NO: Partial<Record<Act, readonly string[]>> = {
  holding: ['I looked at the log and found the line.', 'The lorry is on the road.'],
  'next-update': [
    'We will get back to you soon.',
    'Our phones are open 24/7.',
    'The outage began at 9:15.',
    'You have a guarantee of 24 months.'
  ],
  'vague-time': ['I will call you at six.']
}

test.each(Object.entries(NO).flatMap(([act, texts]) => texts.map((text) => [act as Act, text] as const)))(
  'is no %s: %s',
  async (act, text) => {
    expect((await actsOf(text)).has(act)).toBe(false)
  }
)
