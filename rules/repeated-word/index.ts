import {defineRule} from '../../src/core/define-rule.js'
import type {Word} from '../../src/core/document.js'

/** How many words a repetition may be long: «у фонда у фонда». */
const LONGEST = 3

export default defineRule({
  severity: 'error',
  since: '0.1.0',
  cost: 10,
  *check({doc, words: meant}) {
    // The page lists what is doubled on purpose or by grammar.
    const exempt = new Set(Array.from(doc.find(meant), ({start}) => start))
    for (const {words} of doc.sentences.filter(({part}) => part !== 'quote')) {
      for (let at = 1; at < words.length; at++) {
        const size = repeated(words, at, doc.text)
        if (size === 0 || exempt.has(words[at - size].start)) continue
        const span = {start: words[at - size].start, end: words[at + size - 1].end}
        const fix = {at: {start: words[at - 1].end, end: span.end}, text: '', safe: true}
        yield {at: span, message: 'found', data: {text: doc.text.slice(span.start, span.end)}, fixes: [fix]}
        at += size
      }
    }
  }
})

/** How many words before `at` are said again from `at` on; 0 when none are or there is a mark between. */
function repeated(words: readonly Word[], at: number, text: string): number {
  for (let size = 1; size <= LONGEST && at - size >= 0 && at + size <= words.length; size++) {
    const first = words.slice(at - size, at)
    const second = words.slice(at, at + size)
    if (!first.every((word, index) => isSame(word, second[index]))) continue
    // «да, да» is said on purpose: only white space may stand between.
    const run = words.slice(at - size, at + size)
    if (run.slice(1).every(({start}, index) => /^\s+$/.test(text.slice(run[index].end, start)))) return size
  }
  return 0
}

const isSame = (a: Word, b: Word): boolean => a.kind === 'word' && b.kind === 'word' && a.key === b.key && !b.quoted
