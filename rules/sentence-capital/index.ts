// A sentence behind a full stop that begins with a small letter. Some write all of a chat that way: that is one finding.
import {defineRule} from '../../src/core/define-rule.js'
import type {Document, Sentence, Word} from '../../src/core/document.js'
import type {Problem} from '../../src/core/types.js'
import {capitalized, startsLow, startsUpper} from '../../src/nlp/letters.js'

/** From this share of small beginnings on it is a habit. */
const HABIT = 0.5

export default defineRule({
  severity: 'info',
  preset: 'strict',
  since: '0.2.0',
  cost: 2,
  // A name in small letters is `wrong-name`'s.
  givesWay: true,
  *check({doc, names, channel}) {
    const own = doc.sentences.filter(({part}) => part === 'greeting' || part === 'body')
    const small = own.filter((one, at) => isSmall(one, own[at - 1], doc, names))
    if (small.length === 0) return
    const capital = own.filter(({words: [first]}) => first !== undefined && startsUpper(first.text))
    const isHabit = small.length > 1 ? small.length >= (small.length + capital.length) * HABIT : capital.length === 0
    if (isHabit) {
      // In a chat nobody minds.
      if (channel !== 'chat') yield problem('all', small[0]!)
    } else for (const one of small) yield problem('found', one)
  }
})

function problem(message: string, {words}: Sentence): Problem {
  const {start, end, text} = words[0]!
  const right = capitalized(text)
  return {at: {start, end}, message, data: {text, right}, fixes: [{at: {start, end}, text: right, safe: true}]}
}

function isSmall(one: Sentence, before: Sentence | undefined, doc: Document, names: ReadonlySet<string>): boolean {
  const [first] = one.words
  if (first === undefined || first.start !== one.start || !isOrdinary(first) || names.has(first.key)) return false
  // "re: your order", "p.s.", "anna.b said"
  if (!/^(?:,|[ \u00A0\n][^:])/.test(doc.text.slice(first.end, first.end + 2)) || first.key === 're') return false
  // A reply that begins small is a habit or a slip, and where it is one line long nobody minds.
  if (before === undefined) return doc.sentences[0] === one && one.words.length > 1 && doc.sentences.length > 1
  return endsFully(before, one, doc)
}

/** A plain word of the lexicon: not "iPhone", "eBay", a link, a placeholder, a code, somebody else's words. */
const isOrdinary = ({kind, quoted, text, known}: Word): boolean =>
  kind === 'word' && !quoted && known && startsLow(text) && text === text.toLowerCase()

/** Ends with a mark that is no part of an abbreviation, an ellipsis or a name ("Yahoo!"), in the same paragraph or above it. */
function endsFully({words, text, end, mark, part}: Sentence, next: Sentence, doc: Document): boolean {
  const last = words.at(-1)
  if (last === undefined || !/[.!?]/.test(mark) || !/[^.!?…][.!?]$/.test(text)) return false
  const gap = doc.text.slice(end, next.start)
  // A bracket or a dash in between makes it a list or an aside.
  if (!/^\s+$/.test(gap)) return false
  if (mark === '!' && startsUpper(last.text) && part !== 'greeting') return false
  return mark !== '.' || (last.text.length > 2 && last.known && last.kind === 'word') || last.kind === 'number'
}
