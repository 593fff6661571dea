import {expect, test} from 'vitest'
import {UserError} from '../../src/core/errors.js'
import {LANGS} from '../../src/core/types.js'
import {type Explanation, explain, explanationText} from '../../src/docs/explain.js'

test('explains a rule in full, as plain JSON', () => {
  const explanation = explain('shouting', 'en')
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
  expect(explanation).toMatchObject({
    id: 'shouting',
    title: 'The reply sounds like shouting',
    severity: 'warning',
    preset: 'recommended',
    since: '0.1.0',
    applies: {},
    options: []
  })
  expect(explanation.bad.length).toBeGreaterThanOrEqual(3)
  expect(explanation.messages.marks).toContain('{one}')
})

test.each(LANGS)('the text has every part (%s)', (locale) => {
  const text = explanationText(explain('shouting', locale), locale)
  for (const heading of locale === 'ru' ? ['Плохо:', 'Хорошо:', 'Источники:'] : ['Bad:', 'Good:', 'Sources:']) {
    expect(text).toContain(`\n\n${heading}\n  - `)
  }
  expect(text).toContain(
    locale === 'ru' ? '[!!!] Проверьте, пожалуйста, выписку.' : '[!!!] Please check your statement.'
  )
})

test('shows options, conditions and replacements', () => {
  const made: Explanation = {
    ...explain('shouting', 'en'),
    applies: {kinds: ['resolved', 'interim'], needs: ['customer']},
    options: [{name: 'chat', default: 700, description: 'the most characters in a chat'}],
    words: [
      {pattern: 'thx', instead: ['thanks', 'thank you']},
      ...Array.from({length: 9}, () => ({pattern: 'x', instead: []}))
    ]
  }
  const text = explanationText(made, 'en')
  expect(text).toContain('Applies: kind of reply: resolved, interim; the ticket gives: customer')
  expect(text).toContain('Options:\n  - chat (default 700): the most characters in a chat')
  expect(text).toContain('Looks for:\n  - thx → thanks; thank you\n')
  expect(text).toContain('… and 2')
})

test('an unknown rule is told with the nearest name', () => {
  expect(() => explain('shuting', 'en')).toThrow(new UserError('unknown rule "shuting". Did you mean "shouting"?'))
  expect(() => explain('zzzzzzzzzz', 'en')).toThrow('unknown rule "zzzzzzzzzz". "supportlint rules" lists them')
})
