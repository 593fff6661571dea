import {defineRule, wordProblems} from '../../src/core/define-rule.js'
import {overlaps} from '../../src/core/span.js'
import type {Span} from '../../src/core/types.js'
import {isMeant} from './meant.js'

/**
 * Stubs made by hand: `[вставить дату]`, `[Company Name]`, `<имя клиента>`, `<ORDER ID>`, `XXXX`, `____`. Letters are named by
 * their blocks: \p{L} takes a millisecond to compile, and every start would pay it.
 */
const STUBS = [
  {hint: '[', find: /\[(?!x\]|v\])[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9 _'’./-]{1,60}\](?!\()/g},
  // `<b>` and `<Enter>` are a tag and a key.
  {hint: '<', find: /<(?=[^<>\n]*[А-Яа-яЁё ]|[A-Z_]{4})[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9 _'’.-]{2,60}>/g},
  {hint: 'XXX', find: /(?<![A-Za-zА-Яа-яЁё0-9])X{3,}(?![A-Za-zА-Яа-яЁё0-9])/g},
  {hint: 'ХХХ', find: /(?<![A-Za-zА-Яа-яЁё0-9])Х{3,}(?![A-Za-zА-Яа-яЁё0-9])/g},
  {hint: '___', find: /_{3,}/g}
]

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 12,
  *check({doc, words}) {
    const found: Span[] = doc.words.filter(({kind, sentence}) => kind === 'placeholder' && sentence.part !== 'quote')
    for (const {hint, find} of STUBS) {
      if (!doc.text.includes(hint)) continue
      for (const {0: stub, index} of doc.text.matchAll(find)) {
        const at = {start: index, end: index + stub.length}
        const quoted = doc.sentences.some((one) => one.part === 'quote' && overlaps(one, at))
        const inCode = doc.words.some((word) => (word.kind === 'code' || word.kind === 'link') && overlaps(word, at))
        if (quoted || inCode || found.some((one) => overlaps(one, at)) || isMeant(doc, at)) continue
        found.push(at)
      }
    }
    for (const {start, end} of found.sort((a, b) => a.start - b.start)) {
      yield {at: {start, end}, message: 'found', data: {text: doc.text.slice(start, end)}}
    }
    yield* wordProblems({doc, words})
  }
})
