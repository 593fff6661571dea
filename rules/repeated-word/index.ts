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
    const exempt = [...doc.find(meant)]
    for (const {words} of doc.sentences.filter(({part}) => part !== 'quote')) {
      for (let at = 1; at < words.length; at++) {
        const size = repeated(words, at, doc.text)
        if (size === 0 || goesOn(words.slice(at - size, at))) continue
        const span = {start: words[at - size].start, end: words[at + size - 1].end}
        // A phrase of grammar ends with the double, one said on purpose begins with it.
        if (exempt.some(({start, end}) => start === span.start || (start < span.start && end === span.end))) continue
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
    // Nearly every word is another one than those before it.
    if (!isSame(words[at - size], words[at])) continue
    const first = words.slice(at - size, at)
    const second = words.slice(at, at + size)
    if (!first.every((word, index) => isSame(word, second[index]))) continue
    // «да, да» is said on purpose: only white space may stand between.
    const run = words.slice(at - size, at + size)
    if (run.slice(1).every(({start}, index) => /^\s+$/.test(text.slice(run[index].end, start)))) return size
  }
  return 0
}

/** "On and on and on", «снова и снова и снова»: an "and" joins the doubles. */
const goesOn = (words: readonly Word[]): boolean =>
  words.length > 1 && [words[0], words[words.length - 1]].some(({key}) => key === 'and' || key === 'и')

const isSame = (a: Word, b: Word): boolean => a.kind === 'word' && b.kind === 'word' && a.key === b.key && !b.quoted
