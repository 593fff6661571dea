import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findConfig} from '../../src/config/find.js'
import {tempFiles} from './temp-files.js'

test.each([
  '.supportlintrc',
  '.supportlintrc.json',
  '.supportlintrc.yaml',
  '.supportlintrc.yml',
  '.supportlintrc.js',
  '.supportlintrc.mjs',
  '.supportlintrc.cjs',
  '.supportlintrc.ts',
  'supportlint.config.js',
  'supportlint.config.mjs',
  'supportlint.config.ts'
])('finds %s in a folder above', (name) => {
  const folder = tempFiles({[name]: '', 'a/b/draft.txt': ''})
  expect(findConfig(join(folder, 'a/b'))).toBe(join(folder, name))
})

test('the nearest file wins', () => {
  const folder = tempFiles({'.supportlintrc': '', 'a/.supportlintrc.yaml': ''})
  expect(findConfig(join(folder, 'a'))).toBe(join(folder, 'a/.supportlintrc.yaml'))
})

test('package.json counts only with the key', () => {
  const folder = tempFiles({
    'package.json': {name: 'desk', supportlint: {}},
    'a/package.json': {name: 'supportlint', bin: {supportlint: 'x'}},
    'b/package.json': '{"supportlint": broken'
  })
  expect(findConfig(join(folder, 'a'))).toBe(join(folder, 'package.json'))
  expect(findConfig(join(folder, 'b'))).toBe(join(folder, 'package.json'))
})

test('finds nothing where there is nothing, even from a folder that does not exist', () => {
  const folder = tempFiles({})
  mkdirSync(join(folder, 'a'))
  expect(findConfig(join(folder, 'a'))).toBeUndefined()
  expect(findConfig(join(folder, 'missing'))).toBeUndefined()
})
