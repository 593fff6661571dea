// Sentences of more words than one holds in mind. A list is read item by item, and what is quoted is not the agent's.
import {defineRule} from '../../src/core/define-rule.js'
import type {Sentence} from '../../src/core/document.js'

export default defineRule({
  severity: 'info',
  since: '0.2.0',
  cost: 2,
  options: {ru: 35, en: 40},
  *check({doc, options}) {
    for (const sentence of doc.sentences) {
      const {part, lang, words, start, end} = sentence
      const most = options[lang]
      if (part !== 'body' || words.length <= most || isList(sentence)) continue
      const length = lengthOf(sentence)
      if (length > most) yield {at: {start, end}, message: 'found', data: {length, most}}
    }
  }
})

/** Words of the sentence but for those in quotation marks and in brackets. */
function lengthOf({words, text, start}: Sentence): number {
  // Each bracket is counted out once: the words and the brackets are in order.
  const asides = Array.from(text.matchAll(/\([^()]{0,400}\)/g))
  let next = 0
  return words.filter((word) => {
    const at = word.start - start
    while (next < asides.length && asides[next]!.index + asides[next]![0].length <= at) next++
    const isAside = next < asides.length && asides[next]!.index <= at
    return word.kind === 'word' && !word.quoted && !isAside
  }).length
}

/** Many marks with few words between them, lines of their own, a path of buttons; or nothing that says what is so. */
function isList({text, words, start}: Sentence): boolean {
  const marks = text.match(/[,;]/g)?.length ?? 0
  const isEnumeration = marks >= 4 && words.length < marks * 5
  if (isEnumeration || /\n|[:;][^;]{0,400};|→|\s>\s| [-–—•·] [^•·]{0,400} [-–•·] |\d\)[^)]{0,400}\d\)/.test(text))
    return true
  // What follows a colon for that long is a list whose lines were lost on the way.
  const colon = start + text.search(/:\s/)
  if (colon >= start && words.filter((word) => word.start > colon).length > LONG_TAIL) return true
  return !words.some(({analyses}) => PREDICATES.some((tag) => analyses[0]?.tags.has(tag)))
}

/** Words. */
const LONG_TAIL = 20

const PREDICATES = ['VERB', 'PRTS', 'PRED']
