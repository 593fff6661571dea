import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import supportlint, * as api from '../src/index.js'

describe('public API', () => {
  it('is this and no more', () => {
    expect(Object.keys(api).sort()).toEqual(['default', 'lint', 'supportlint'])
  })

  it('lints a text', async () => {
    const {findings, kind, answers, score, lang} = await api.lint('Мы всё исправили, проверьте.', {
      ticket: {customer: {name: 'Мария'}, kind: 'resolved'}
    })
    expect(findings.map(({rule}) => rule)).toEqual(expect.arrayContaining(['missing-cause', 'wrong-name']))
    expect(findings.every(({text}) => text.length > 0)).toBe(true)
    expect({kind, cause: answers.cause.verdict, lang}).toEqual({kind: 'resolved', cause: 'absent', lang: 'ru'})
    const better = await api.lint(
      'Мария, вход закрылся из-за истёкшего сертификата. Мы выпустили новый, всё работает.',
      {
        ticket: {customer: {name: 'Мария'}, kind: 'resolved'}
      }
    )
    expect(score).toBeLessThan(better.score)
  })

  it('is a retext plugin whose messages have places', async () => {
    const file = await retext()
      .use(supportlint, {ticket: {kind: 'howto'}, locale: 'en'})
      .process('Press Save.\nThen wait wait for the mail.')
    const message = file.messages.find(({ruleId}) => ruleId === 'repeated-word')
    expect(message).toMatchObject({source: 'supportlint', actual: 'wait wait', line: 2, column: 6})
    expect(message?.expected).toBeDefined()
  })
})
