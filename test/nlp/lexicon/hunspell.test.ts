import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readHunspell} from '../../../src/nlp/lexicon/hunspell.js'

const AFFIXES = `SET UTF-8
ONLYINCOMPOUND c

PFX U Y 1
PFX U 0 un .

SFX D Y 2
SFX D 0 d e
SFX D y ied [^aeiou]y

SFX V N 1
SFX V e ive e
`
const WORDS = '4\ncreate/UDV\ntry/D\nplain\n1th/c\n'

it('makes the forms of a Hunspell dictionary', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hunspell-'))
  writeFileSync(join(folder, 'index.aff'), AFFIXES)
  writeFileSync(join(folder, 'index.dic'), WORDS)
  const {words, expand} = readHunspell(folder)
  const forms = [...words].map(([word, flags]) => expand(word, flags).map(({form}) => form))
  expect(forms).toEqual([['create', 'uncreate', 'created', 'uncreated', 'creative'], ['try', 'tried'], ['plain']])
})
