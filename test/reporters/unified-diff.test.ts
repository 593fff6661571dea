import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {unifiedDiff} from '../../src/reporters/unified-diff.js'

const numbers = (from: number, to: number): string[] => Array.from({length: to - from + 1}, (_, at) => `${from + at}`)
const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

it('is nothing for the same text', () => {
  expect(unifiedDiff('a\n', 'a\n', 'x')).toBe('')
})

it('has three lines around a change, and a hunk for changes far apart', () => {
  const old = numbers(1, 30)
  const now = old.map((line) => (line === '5' || line === '9' || line === '25' ? `${line}!` : line))
  expect(unifiedDiff(text(old), text(now), 'x.txt')).toBe(
    `--- x.txt\n+++ x.txt\n@@ -2,11 +2,11 @@\n 2\n 3\n 4\n-5\n+5!\n 6\n 7\n 8\n-9\n+9!\n 10\n 11\n 12\n` +
      `@@ -22,7 +22,7 @@\n 22\n 23\n 24\n-25\n+25!\n 26\n 27\n 28\n`
  )
})

it('aligns the rest when a line goes', () => {
  const old = ['Раз', '', 'там', 'там', '', 'Два', 'ждите ждите', 'Три']
  const now = ['Раз', '', 'там', '', 'Два', 'ждите', 'Три']
  expect(unifiedDiff(text(old), text(now), 'x')).toBe(
    `--- x\n+++ x\n@@ -1,8 +1,7 @@\n Раз\n \n там\n-там\n \n Два\n-ждите ждите\n+ждите\n Три\n`
  )
})

it('tells of a last line without an end', () => {
  expect(unifiedDiff('a', 'b\n', 'x')).toBe('--- x\n+++ x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n')
})

it('applies as a patch, whatever the texts', () => {
  const root = mkdtempSync(join(tmpdir(), 'supportlint-diff-'))
  const file = join(root, 'x.txt')
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd\r'), {maxLength: 30})
  const any = fc.tuple(lines, fc.boolean()).map(([of, isOpen]) => (isOpen ? of.join('\n') : text(of)))
  fc.assert(
    fc.property(any, any, (old, now) => {
      if (old === now) return
      writeFileSync(file, old)
      const {status} = spawnSync('git', ['apply', '--unidiff-zero', '-p0', '-'], {
        cwd: root,
        input: unifiedDiff(old, now, 'x.txt')
      })
      expect(status).toBe(0)
      expect(readFileSync(file, 'utf8')).toBe(now)
    }),
    {numRuns: 100}
  )
})

it('takes time in proportion to the text', () => {
  const old = Array.from({length: 100_000}, (_, at) => (at % 3 === 0 ? '' : `${at} там там`))
  const now = old.map((line) => line.replace('там там', 'там')).filter((_, at) => at !== 50_000)
  const start = performance.now()
  expect(unifiedDiff(text(old), text(now), 'x').length).toBeGreaterThan(1_000_000)
  expect(performance.now() - start).toBeLessThan(5000)
})
