import {describe, expect, it} from 'vitest'
import {defineRule} from '../../src/core/define-rule.js'
import type {Phrases} from '../../src/core/document.js'
import type {ActiveRule, Profile, Rule} from '../../src/core/rule.js'
import type {Case, Ticket} from '../../src/core/types.js'
import {lint} from '../../src/engine/lint.js'
import {NO_PHRASES} from '../no-phrases.js'

const none: Phrases = {ru: NO_PHRASES, en: NO_PHRASES}
const active = (id: string, rule: Rule): ActiveRule => ({id, rule, severity: 'warning', options: {}, words: none})
const profile = (...rules: ActiveRule[]): Profile => ({rules, audience: 'user', names: new Set()})
const draft = (text: string, ticket: Ticket = {}): Case => ({
  reply: {text, format: 'plain'},
  ticket,
  origin: {path: 'draft.txt', line: 1}
})

const ordinary = {severity: 'error', since: '0.1.0'} as const
const everySentence = defineRule({
  ...ordinary,
  *check({doc}) {
    yield {message: 'reply'}
    for (const {start, end} of doc.sentences) yield {at: {start, end}, message: 'sentence'}
  }
})

describe('lint', () => {
  it('sorts findings by place, and what is missing comes last', async () => {
    const {findings} = await lint(draft('Один. Два.'), profile(active('b', everySentence), active('a', everySentence)))
    expect(findings.map(({rule, at}) => `${rule} ${at?.start ?? '-'}`)).toEqual([
      'a 0',
      'b 0',
      'a 6',
      'b 6',
      'a -',
      'b -'
    ])
  })

  it('asks for a doubt where a rule finds nothing, and takes it off the score', async () => {
    const unsure = (check: Rule['check']): Rule => defineRule({...ordinary, cost: 10, check, doubt: () => 0.5})
    const silent = active(
      'a',
      unsure(() => [])
    )
    const loud = active(
      'b',
      unsure(() => [{message: 'reply'}])
    )
    const {doubts, score} = await lint(draft('Один.'), profile({...silent, severity: 'error'}))
    expect(doubts).toEqual([{rule: 'a', cost: 5}])
    expect(score).toBe(95)
    expect((await lint(draft('Один.'), profile(loud))).doubts).toEqual([])
  })

  it('takes the severity of the profile', async () => {
    const {findings} = await lint(draft('Один.'), profile(active('a', everySentence)))
    expect(new Set(findings.map(({severity}) => severity))).toEqual(new Set(['warning']))
  })

  it.each([
    ['error', 'info', 'info'],
    ['warning', 'info', 'warning']
  ] as const)('configured %s, the rule says %s of one problem: %s', async (configured, own, expected) => {
    const rule = defineRule({
      ...ordinary,
      *check() {
        yield {message: 'reply', severity: own}
        yield {message: 'reply'}
      }
    })
    const {findings} = await lint(draft('Один.'), profile({...active('a', rule), severity: configured}))
    expect(findings.map(({severity}) => severity)).toEqual([expected, configured])
  })

  it('waits for what a rule loads', async () => {
    let loaded = false
    const rule = defineRule({
      ...ordinary,
      prepare: ({doc}) => (doc.text === 'Один.' ? Promise.resolve().then(() => (loaded = true)) : undefined),
      *check() {
        if (loaded) yield {message: 'reply'}
      }
    })
    expect((await lint(draft('Два.'), profile(active('a', rule)))).findings).toEqual([])
    expect((await lint(draft('Один.'), profile(active('a', rule)))).findings).toHaveLength(1)
  })

  it('does not say that a facet is missing where another rule shows the words', async () => {
    const shows = defineRule({
      ...ordinary,
      facet: 'status',
      *check({doc}) {
        for (const {start, end, text} of doc.sentences)
          if (text === 'Скоро.') yield {at: {start, end}, message: 'words'}
      }
    })
    const missing = defineRule({
      ...ordinary,
      facet: 'status',
      *check() {
        yield {message: 'missing'}
      }
    })
    const both = profile(active('missing', missing), active('shows', shows))
    expect((await lint(draft('Скоро.'), both)).findings.map(({rule}) => rule)).toEqual(['shows'])
    expect((await lint(draft('Ждём.'), both)).findings.map(({rule}) => rule)).toEqual(['missing'])
  })

  it.each([
    [{kinds: ['refusal']}, {kind: 'resolved'}],
    [{channels: ['chat']}, {channel: 'email'}],
    [{needs: ['question']}, {}]
  ] as [Rule['applies'], Ticket][])('skips a rule that does not apply: %j', async (applies, ticket) => {
    const rule = defineRule({...ordinary, applies: applies!, check: everySentence.check})
    const {findings} = await lint(draft('Один.', ticket), profile(active('a', rule)))
    expect(findings).toEqual([])
  })

  it('makes a finding of a crash and goes on', async () => {
    const broken = defineRule({
      ...ordinary,
      check() {
        throw new Error('oops')
      }
    })
    const {findings} = await lint(draft('Один.'), profile(active('broken', broken), active('a', everySentence)))
    expect(findings.at(-1)).toEqual({
      rule: 'internal/rule-crash',
      severity: 'error',
      message: 'crash',
      data: {rule: 'broken', error: 'oops'},
      cost: 0
    })
    expect(findings).toHaveLength(3)
  })

  it('gives a worse reply a lower score', async () => {
    const good = await lint(draft('Один.'), profile())
    const bad = await lint(draft('Один.'), profile(active('a', everySentence)))
    expect(good.score).toBe(100)
    expect(bad.score).toBeLessThan(good.score)
  })

  it('reads the channel from the profile when the ticket has none', async () => {
    const channels: string[] = []
    const rule = defineRule({
      ...ordinary,
      check({channel}) {
        channels.push(channel)
        return []
      }
    })
    await lint(draft('Один.'), {...profile(active('a', rule)), channel: 'chat'})
    await lint(draft('Один.', {channel: 'social'}), {...profile(active('a', rule)), channel: 'chat'})
    await lint(draft('Один.'), profile(active('a', rule)))
    expect(channels).toEqual(['chat', 'social', 'email'])
  })
})
