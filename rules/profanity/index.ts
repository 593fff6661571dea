// Three ways to know a coarse word: it is on the page (or in retext-profanities), it has an obscene root, or some of its
// letters are masked out.
import {defineRule} from '../../src/core/define-rule.js'
import type {Document, Sentence} from '../../src/core/document.js'
import {overlaps} from '../../src/core/span.js'
import type {Problem, Span} from '../../src/core/types.js'
import {isMat, maskedWords} from './mat.js'

export default defineRule({
  severity: 'error',
  since: '0.2.0',
  cost: 25,
  *check({doc, words, names}) {
    const found: Span[] = []
    for (const {start, end} of doc.find(words)) found.push({start, end})
    for (const sentence of doc.sentences) {
      if (sentence.part === 'quote') continue
      found.push(...obscene(sentence, names), ...masked(sentence, doc))
    }
    yield* problems(doc, found)
  }
})

function* obscene({words}: Sentence, names: ReadonlySet<string>): Generator<Span> {
  for (const {start, end, key, kind, lang, quoted} of words) {
    if (kind === 'word' && lang === 'ru' && !quoted && !names.has(key) && isMat(key)) yield {start, end}
  }
}

function* masked({text, start, words}: Sentence, doc: Document): Generator<Span> {
  // Of markup only fillers are left in the sentence; in plain text stars are what was typed.
  if (!/[*@#$]/.test(text)) return
  const foreign = words.filter(({quoted, kind}) => quoted || kind !== 'word')
  for (const {start: from, end: to} of maskedWords(text)) {
    const at = {start: start + from, end: start + to}
    const isForeign = foreign.some((word) => overlaps(word, at))
    if (!isForeign && doc.text.slice(at.start, at.end) === text.slice(from, to)) yield at
  }
}

/** In order, and of two that overlap the first. */
function* problems({text}: Document, found: readonly Span[]): Generator<Problem> {
  let last = -1
  for (const at of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (at.start < last) continue
    last = at.end
    yield {at, message: 'found', data: {text: text.slice(at.start, at.end)}}
  }
}
