// Every rule's pages, in both languages: their sections are there, and their bad and good replies are tests.
import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {loadConfig} from '../src/config/load.js'
import {wholePage} from '../src/config/pages.js'
import {profileOf} from '../src/config/profile.js'
import {ruleOf} from '../src/config/registry.js'
import {settingsFor} from '../src/config/settings.js'
import type {Config} from '../src/config/types.js'
import type {Example} from '../src/core/page.js'
import type {Profile} from '../src/core/rule.js'
import {type Audience, type Finding, type Format, LANGS} from '../src/core/types.js'
import {sayer} from '../src/docs/say.js'
import {citedItem} from '../src/docs/sources.js'
import {lint} from '../src/engine/lint.js'
import {ruleFolders} from './config/rule-folders.js'

vi.mock('../rules/index.js', async () => (await import('./config/rule-folders.js')).rulesOfFolders())

const TICKET_KEYS = ['id', 'channel', 'kind', 'status', 'customer', 'agent', 'question', 'thread', 'createdAt']
const TEST_KEYS = ['message', 'audience', 'options', 'format']
const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \n\t\r\n ',
  emoji: '🙏🔥👩‍👩‍👧‍👦🇷🇺',
  'one word of 100 kB': 'сло'.repeat(17_000),
  'one word in capitals of 100 kB': 'WORD'.repeat(25_000),
  'marks of 20 kB': '?!'.repeat(10_000),
  'control characters': `\u0000\u0001\u0007\u001B[31m\u0085\u2028\uFEFF\uD800 а\u0000б`
}

let defaults: Config
beforeAll(async () => {
  defaults = await loadConfig({config: false})
})

/** A profile of this one rule. */
function profileOfRule(id: string, options: object = {}, audience?: Audience): Profile {
  const settings = settingsFor(defaults)
  const rule = settings.rules.get(id)!
  const on = {...rule, level: rule.rule.severity, options: {...rule.options, ...options}}
  return profileOf({...settings, ...(audience && {audience}), rules: new Map([[id, on]])})
}

async function findingsOf(id: string, {text, ticket, line}: Example, path: string): Promise<readonly Finding[]> {
  const unknown = Object.keys(ticket).filter((key) => ![...TICKET_KEYS, ...TEST_KEYS].includes(key))
  expect(unknown, `${path}:${line}: keys that a ticket fence does not have`).toEqual([])
  const {message: _, audience, options, format = 'plain', ...rest} = ticket
  const profile = profileOfRule(id, options as object, audience as Audience | undefined)
  const reply = {text, format: format as Format}
  return (await lint({reply, ticket: rest, origin: {path, line}}, profile)).findings
}

const inOrder = (places: readonly (string | undefined)[]): (string | undefined)[] => [...new Set(places)].sort()

describe.each(ruleFolders())('%s', (id) => {
  const code = readFileSync(new URL(`../rules/${id}/index.ts`, import.meta.url), 'utf8')

  test('has the same messages and options in both languages', () => {
    const [ru, en] = LANGS.map((lang) => wholePage(id, lang))
    expect([...ru.messages.keys()].sort()).toEqual([...en.messages.keys()].sort())
    const options = Object.keys(ruleOf(id)?.options ?? {}).sort()
    expect([...ru.options.keys()].sort()).toEqual(options)
    expect([...en.options.keys()].sort()).toEqual(options)
  })

  test('survives hostile replies', async () => {
    for (const [name, text] of Object.entries(HOSTILE)) {
      const one = {reply: {text, format: 'plain'}, ticket: {question: text}, origin: {path: name, line: 1}} as const
      const {findings} = await lint(one, profileOfRule(id))
      expect(
        findings.filter(({rule}) => rule !== id),
        name
      ).toEqual([])
    }
  })

  describe.each(LANGS)('%s', (lang) => {
    const path = `rules/${id}/${lang}.md`

    test('has all sections', () => {
      const {why, messages, bad, good, sources} = wholePage(id, lang)
      expect(why).not.toBe('')
      expect(messages.size).toBeGreaterThan(0)
      expect(bad.length).toBeGreaterThanOrEqual(3)
      expect(good.length).toBeGreaterThanOrEqual(3)
      expect(sources.length).toBeGreaterThan(0)
      for (const line of sources) expect(citedItem(line), `${path}: "${line}"`).toBeDefined()
    })

    test('flags the bad replies where they are bold, and says so', async () => {
      const {bad, messages, words} = wholePage(id, lang)
      const say = sayer(lang)
      const said = new Set<string>()
      for (const example of bad) {
        const findings = await findingsOf(id, example, path)
        const flagged = findings.map(({at}) => at && example.text.slice(at.start, at.end))
        const marks = example.marks.map(({start, end}) => example.text.slice(start, end))
        expect(inOrder(flagged), `${path}:${example.line}`).toEqual(marks.length > 0 ? inOrder(marks) : [undefined])
        const spans = findings.flatMap(({at}) => (at ? [`${at.start}-${at.end}`] : []))
        expect(inOrder(spans), `${path}:${example.line}`).toEqual(
          inOrder(example.marks.map((at) => `${at.start}-${at.end}`))
        )
        for (const finding of findings) {
          expect(finding.message, `${path}:${example.line}`).toBe(example.ticket.message ?? finding.message)
          expect(say(finding)).not.toBe('')
          said.add(finding.message)
        }
      }
      const replaces = words.some(({instead}) => instead.length > 0)
      const unused = [...messages.keys()].filter(
        (key) => !said.has(key) && !code.includes(`'${key}'`) && !(key === 'instead' && replaces)
      )
      expect(unused, `${path}: messages that nothing says`).toEqual([])
    })

    test('passes the good replies', async () => {
      for (const example of wholePage(id, lang).good) {
        const findings = await findingsOf(id, example, path)
        const flagged = findings.map(({message, at}) => `${message}: ${at ? example.text.slice(at.start, at.end) : ''}`)
        expect(flagged, `${path}:${example.line}`).toEqual([])
      }
    })
  })
})

test.each(LANGS)('no two rules look for the same words (%s)', (lang) => {
  const owners = new Map<string, string>()
  const twice: string[] = []
  for (const id of ruleFolders()) {
    // In other rules the words are no problems by themselves: abbreviations that may be in capitals, say.
    const code = readFileSync(new URL(`../rules/${id}/index.ts`, import.meta.url), 'utf8')
    if (!/wordRule|wordProblems/.test(code)) continue
    for (const {pattern, line} of wholePage(id, lang).words) {
      const key = pattern.toLowerCase().replaceAll('ё', 'е')
      const owner = owners.get(key)
      if (owner) twice.push(`rules/${id}/${lang}.md:${line}: "${pattern}" is also in ${owner}`)
      owners.set(key, `rules/${id}/${lang}.md:${line}`)
    }
  }
  expect(twice).toEqual([])
})
