import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const lines = readFileSync('src/nlp/model/learned-from.sha256', 'utf8').trim().split('\n')

test.each(lines.map((line) => line.split('  ')))(
  '%s is the sum of what the model was learned from, %s (else: npm run train)',
  (sum, file) => {
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sum)
  }
)
