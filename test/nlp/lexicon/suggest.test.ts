import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Lang} from '../../../src/core/types.js'
import {lexicon} from '../../../src/nlp/lexicon/lexicon.js'

/** Pairs of what was written and what was meant; the latter may be two words. */
function pairs(lang: Lang): [string, string][] {
  const lines = readFileSync(new URL(`typos.${lang}.txt`, import.meta.url), 'utf8').split('\n')
  const parted = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/ (.*)/))
  return parted.map(([written = '', meant = '']) => [written, meant])
}

describe.each(['ru', 'en'] as const)('suggestions for typos, %s', (lang) => {
  const {has, suggest} = lexicon(lang)
  const all = pairs(lang)

  it('none of them is a word', () => {
    expect(all.map(([written]) => written).filter(has)).toEqual([])
  })

  it('the first is right nine times in ten, one of five almost always', () => {
    const wrong = all.filter(([written, meant]) => suggest(written, 1)[0] !== meant)
    const missed = all.filter(([written, meant]) => !suggest(written, 5).includes(meant))
    expect(wrong.length, `wrong: ${wrong.join(' ')}`).toBeLessThan(all.length / 10)
    expect(missed.length, `missed: ${missed.join(' ')}`).toBeLessThanOrEqual(2)
  })
})

describe('suggest', () => {
  const ru = lexicon('ru')
  const en = lexicon('en')

  it('gives as many as asked for, each once', () => {
    const found = ru.suggest('сообшение', 5)
    expect(found.length).toBeLessThanOrEqual(5)
    expect(new Set(found).size).toBe(found.length)
    expect(ru.suggest('сообшение', 0)).toEqual([])
  })

  it('mends the wrong part of a compound', () => {
    expect(ru.suggest('интернет-магозин', 1)).toEqual(['интернет-магазин'])
  })

  it('gives nothing for what is near no word', () => {
    expect(ru.suggest('', 5)).toEqual([])
    expect(ru.suggest('щщщщщщщщщщ', 5)).toEqual([])
    expect(en.suggest('xqzvkwjpq', 5)).toEqual([])
  })

  it('suggests nothing coarse', () => {
    expect(en.suggest('fuckk', 5)).not.toContain('fuck')
    expect(ru.suggest('говнно', 5)).not.toContain('говно')
  })

  it('does bounded work for a very long word', () => {
    const start = performance.now()
    ru.suggest('превысокомногорассмотрительствующий'.repeat(4), 5)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
