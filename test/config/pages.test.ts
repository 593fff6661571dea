import {expect, test, vi} from 'vitest'
import {packPages, pageIndex, pageMessages, pageTitle, wholePage} from '../../src/config/pages.js'
import {RULE_IDS} from '../../src/config/registry.js'
import type {PhraseIndex} from '../../src/core/document.js'
import {LANGS, type Lang} from '../../src/core/types.js'
import {tempFiles} from './temp-files.js'

/** What the index has for the words of the page itself. */
const begun = (index: PhraseIndex, id: string, lang: Lang): unknown =>
  wholePage(id, lang).words.flatMap(({pattern}) =>
    pattern
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu)
      ?.map(index.begins)
  )

test('an index is made once', () => {
  expect(pageIndex('shouting', 'en')).toBe(pageIndex('shouting', 'en'))
})

test('the bundle reads from the packed pages what is in the pages', async () => {
  const folder = tempFiles({})
  packPages(folder)
  vi.stubGlobal('SUPPORTLINT_BUNDLED', true)
  vi.resetModules()
  vi.doMock('../../src/core/data-directory.js', () => ({dataDirectory: new URL(`file://${folder}/`)}))
  const bundled = await import('../../src/config/pages.js')
  vi.unstubAllGlobals()
  for (const lang of LANGS) {
    for (const id of RULE_IDS) {
      vi.stubGlobal('SUPPORTLINT_BUNDLED', true)
      const told = [
        bundled.pageTitle(id, lang),
        bundled.pageMessages(id, lang),
        begun(bundled.pageIndex(id, lang), id, lang)
      ]
      vi.unstubAllGlobals()
      expect(told).toEqual([pageTitle(id, lang), pageMessages(id, lang), begun(pageIndex(id, lang), id, lang)])
    }
  }
})
