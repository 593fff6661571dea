// What one sentence says of another, and the words that are shown for it.
import {expect, test} from 'vitest'
import {actsOf, read} from './acts-of.js'

test('shows the clause, without its greeting', async () => {
  const acts = await actsOf('Hi Ben, the pump had failed, so we put in a new one and the water is hot again.')
  expect(acts.get('cause')).toBe('the pump had failed')
  expect(acts.get('fix')).toBe('so we put in a new one')
  expect(acts.get('status-ok')).toBe('and the water is hot again')
})

test('where the cause is unknown, a symptom is none, but a guess is', async () => {
  expect((await actsOf('The print stopped at page nine. We do not know yet why it stops.')).has('cause')).toBe(false)
  const guess = await actsOf('The belt has probably slipped. We do not know yet why the light is on.')
  expect(guess.has('cause')).toBe(true)
})

test("the customer's own words are no cause and no repair", async () => {
  const acts = await actsOf('You wrote that the garage replaced the filter because it leaked.')
  expect([...acts.keys()]).toEqual([])
})

test('a link beside an answer is no bare link', async () => {
  expect((await actsOf('Please see our price list.')).has('link-only')).toBe(true)
  expect((await actsOf('A ticket costs four euros. Please see our price list.')).has('link-only')).toBe(false)
})

test('a question reports nothing', async () => {
  expect([...(await actsOf('Did the courier break the lock?')).keys()]).toEqual(['ask'])
})

test('a signature does nothing', async () => {
  const {sentences} = await read('The lift works again.\n\nKind regards\nMoved Solved Ltd')
  expect(sentences.at(-1)?.acts.size).toBe(0)
})
