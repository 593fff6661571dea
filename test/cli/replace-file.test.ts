import type * as fs from 'node:fs'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {replaceFile} from '../../src/cli/replace-file.js'
import {folder} from './running.js'

// Nobody forbids root anything, and tests may run as root.
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof fs>()),
  accessSync: () => {
    throw Object.assign(new Error(), {code: 'EACCES', syscall: 'access'})
  }
}))

it('says when it must not write', () => {
  const path = join(folder({'draft.txt': 'before'}), 'draft.txt')
  expect(() => replaceFile(path, Buffer.from('before'), Buffer.from('after'))).toThrow(
    `${path}: no permission to write it`
  )
  expect(readFileSync(path, 'utf8')).toBe('before')
})
