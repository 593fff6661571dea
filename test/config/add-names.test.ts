import {describe, expect, it} from 'vitest'
import {withNames} from '../../src/config/add-names.js'

describe('withNames changes nothing else', () => {
  it.each([
    ['nothing at all', '', 'names: [Зум]\n'],
    ['comments only', '# ours', '# ours\nnames: [Зум]\n'],
    [
      'YAML without the key',
      'extends: strict   # all of it\n\nrules: {jargon:   off}\n',
      'extends: strict   # all of it\n\nrules: {jargon:   off}\nnames: [Зум]\n'
    ],
    ['an empty list', '# ours\nnames: []  # none yet\n', '# ours\nnames: [Зум]  # none yet\n'],
    ['a list on one line', 'names: [Битрикс24]\nlang: ru\n', 'names: [Битрикс24, Зум]\nlang: ru\n'],
    [
      'a list of lines',
      'names:\n    - Битрикс24 # the CRM\n    - Мир # the card\nlang: ru\n',
      'names:\n    - Битрикс24 # the CRM\n    - Мир # the card\n    - Зум\nlang: ru\n'
    ],
    ['a list of lines at the end', 'names:\n- Мир', 'names:\n- Мир\n- Зум'],
    ['line ends of Windows', 'names:\r\n  - Мир\r\nlang: ru\r\n', 'names:\r\n  - Мир\r\n  - Зум\r\nlang: ru\r\n'],
    ['empty JSON', '{}', '{"names": ["Зум"]}'],
    ['JSON on one line', '{"extends": []}', '{"extends": [], "names": ["Зум"]}'],
    ['JSON on lines', '{\n  "lang": "ru"\n}\n', '{\n  "lang": "ru",\n  "names": ["Зум"]\n}\n'],
    [
      'JSON with a list on lines',
      '{\n  "names": [\n    "Мир"\n  ],\n  "lang": "ru"\n}\n',
      '{\n  "names": [\n    "Мир",\n    "Зум"\n  ],\n  "lang": "ru"\n}\n'
    ],
    ['a tight list', '{"names":["Мир","МТС"]}', '{"names":["Мир","МТС","Зум"]}']
  ])('%s', async (_, before, after) => {
    expect(await withNames(before, ['Зум'])).toBe(after)
  })

  it('and writes what YAML would misread in quotation marks', async () => {
    expect(await withNames('names:\n  - Мир\n', ['yes', '1С', 'Мост Банк', 'a: b', 'Wi-Fi'])).toBe(
      'names:\n  - Мир\n  - "yes"\n  - "1С"\n  - "Мост Банк"\n  - "a: b"\n  - Wi-Fi\n'
    )
  })

  it('in package.json', async () => {
    const before = '{\n  "name": "x",\n  "supportlint": {\n    "lang": "ru"\n  },\n  "version": "1.0.0"\n}\n'
    const after = before.replace('"ru"', '"ru",\n    "names": ["Зум"]')
    expect(await withNames(before, ['Зум'], ['supportlint'])).toBe(after)
  })

  it.each([['names: Мир\n'], ['- a list\n'], ['lang: ru\n---\nlang: en\n'], ['lang: ru\n...\n']])(
    'or nothing at all: %j',
    async (before) => {
      expect(await withNames(before, ['Зум'])).toBeUndefined()
    }
  )
})
