import {describe, expect, it} from 'vitest'
import {findWord, letterNumbers} from '../../../src/nlp/lexicon/automaton.js'
import {createEntries} from '../../../src/nlp/lexicon/entries.js'
import {RANK} from '../../../src/nlp/lexicon/format.js'
import {readTables, viewTables} from '../../../src/nlp/lexicon/read.js'
import {alphabetOf, createReader} from '../../../src/nlp/lexicon/readings.js'
import {compileTables, serialise} from '../../../src/nlp/lexicon/write.js'

/** Writes a lexicon to memory and reads it back. */
function roundTrip(words: readonly (readonly [form: string, lemma: string, tags: string])[]) {
  const entries = createEntries()
  for (const [form, lemma, tags] of words) entries.add(form, RANK.usual, entries.reading(form, lemma, tags))
  entries.add('известно', RANK.rare)
  const tables = viewTables(new Uint8Array(Buffer.concat(serialise(compileTables(entries)))))
  const read = createReader(tables)
  return (word: string) => read(word, findWord(tables.cells, tables.root, letterNumbers(alphabetOf(tables)), word))
}

describe('a lexicon file', () => {
  const analyse = roundTrip([
    ['столу', 'стол', 'NOUN,sing,datv'],
    ['столы', 'стол', 'NOUN,plur,nomn'],
    ['столы', 'стол', 'NOUN,plur,accs'],
    ['поумнее', 'умный', 'COMP'],
    ['шел', 'идти', 'VERB,past']
  ])

  it('gives back lemmas and tags', () => {
    expect(analyse('столу')).toEqual([{lemma: 'стол', tags: new Set(['NOUN', 'sing', 'datv'])}])
    expect(analyse('столы').map(({tags}) => [...tags][2])).toEqual(['nomn', 'accs'])
  })

  it('makes lemmas without the prefix of a comparative, and of another stem', () => {
    expect(analyse('поумнее')[0]!.lemma).toBe('умный')
    expect(analyse('шел')[0]!.lemma).toBe('идти')
  })

  it('knows words without grammar', () => {
    expect(analyse('известно')).toEqual([])
  })

  it('shares tag sets', () => {
    expect(analyse('столу')[0]!.tags).toBe(analyse('столу')[0]!.tags)
  })

  it('that is missing names the way out', () => {
    expect(() => readTables('/nowhere/ru.lex')).toThrow('npm run build')
    expect(() => viewTables(new Uint8Array(64))).toThrow('npm run build')
  })
})
