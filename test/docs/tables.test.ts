import {expect, test} from 'vitest'
import {registrySource} from '../../src/docs/registry.js'
import {rulesText} from '../../src/docs/rules-list.js'
import {citedItem} from '../../src/docs/sources.js'
import {withPart} from '../../src/docs/table.js'

test('the list of rules is in columns', () => {
  const lines = [
    {id: 'too-long', severity: 'warning', preset: 'recommended', title: 'It is long'},
    {id: 'idiom', severity: 'info', preset: 'strict', title: 'It has an idiom'}
  ] as const
  expect(rulesText(lines, 'en')).toBe(
    [
      'Rule      Severity  Preset       What it finds',
      'too-long  warning   recommended  It is long',
      'idiom     info      strict       It has an idiom'
    ].join('\n')
  )
})

test('rules/index.ts is sorted, whatever the file system says', () => {
  const source = registrySource(['too-long', 'arguing'])
  expect(source).toContain("import arguing from './arguing/index.js'\nimport tooLong from './too-long/index.js'\n")
  expect(source).toContain("  'arguing': arguing,\n  'too-long': tooLong\n")
})

test('a README without the markers is refused', () => {
  expect(() => withPart('# Readme', 'rules', 'x')).toThrow(
    'README.md needs the lines <!-- rules --> and <!-- /rules -->'
  )
})

test.each([
  ['000.2a (000_746bfe8c0557139d.txt): says the cause', '000.2a'],
  ['001.15: never argue', '001.15'],
  ['004 (004_f4bc3fd726c5052a.txt): calm', '004'],
  ['001.16: there is no such item', undefined],
  ['002.1: this source has no numbers', undefined],
  ['005: there is no such source', undefined],
  ['000.2a', undefined],
  ['a blog', undefined]
])('cited item of "%s"', (line, item) => {
  expect(citedItem(line)).toBe(item)
})
