// Whole replies with their tickets: those in fixtures/replies/quiet must give nothing, those in loud the findings of the
// snapshot. The diff of that snapshot is what a change of the rules means for users.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {type LintResult, lint} from '../src/index.js'

const folder = (name: string): URL => new URL(`../fixtures/replies/${name}/`, import.meta.url)
const drafts = (name: string): string[] =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.txt'))
    .sort()

async function check(name: string, file: string): Promise<LintResult> {
  const text = readFileSync(new URL(file, folder(name)), 'utf8')
  const ticketFile = new URL(file.replace(/\.txt$/, '.ticket.json'), folder(name))
  const ticket = existsSync(ticketFile) ? (JSON.parse(readFileSync(ticketFile, 'utf8')) as object) : {}
  return lint(text, {ticket})
}

describe('quiet replies', () => {
  it.each(drafts('quiet'))('%s', async (file) => {
    const {findings} = await check('quiet', file)
    expect(findings.map(({rule, text}) => `${rule}: ${text}`)).toEqual([])
  })
})

describe('loud replies', () => {
  it('say what the snapshot says', async () => {
    const lines: string[] = []
    for (const file of drafts('loud')) {
      const {findings, kind, score} = await check('loud', file)
      lines.push(`${file} (${kind}, ${score})`, ...findings.map(({rule, text}) => `  ${rule}: ${text}`), '')
    }
    await expect(lines.join('\n')).toMatchFileSnapshot('../fixtures/replies/loud.txt')
  })

  it.each(['ru', 'en'])('"we fixed it, please check" misses the cause and what was done (%s)', async (lang) => {
    const {findings} = await check('loud', `${lang}-fixed.txt`)
    expect(findings.map(({rule}) => rule)).toEqual(expect.arrayContaining(['missing-cause', 'missing-fix']))
  })
})
