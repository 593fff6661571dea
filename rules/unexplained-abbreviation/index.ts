// An abbreviation is any word in capitals that is no ordinary word, unless the pages list it as one that everybody knows:
// no list holds those of all trades. The pages also write out the frequent ones, and name the words («кнопка», "click")
// that a name in capitals follows.
import {defineRule} from '../../src/core/define-rule.js'
import type {Document, Match, Word} from '../../src/core/document.js'
import {customerWords, isCustomers} from '../../src/nlp/customer-words.js'
import {isExplained} from '../../src/nlp/explained.js'
import {type Abbreviation, abbreviations} from './abbreviations.js'
import {isKindOfName, isSignOff, looksLikeName} from './name.js'
import {isSpeltOut} from './spelt-out.js'

export default defineRule({
  severity: 'warning',
  since: '0.2.0',
  cost: 7,
  // Jargon says it better, where it knows the word.
  givesWay: true,
  *check({doc, words, audience, ticket, names}) {
    if (audience === 'technician') return
    const used = partsOf(customerWords(doc, ticket))
    const matches = [...doc.find(words)]
    const named = namedWords(doc, matches)
    const found = [...abbreviations(doc, matches, words)].filter((one) => isForeign(one, names))
    const hard = new Set(found.map(({word}) => word))
    const isHard = (word: Word): boolean => hard.has(word)
    const told = new Set<string>()
    for (const one of found) {
      const {word, last, letters, instead} = one
      if (told.has(letters) || used.has(letters) || isCustomers([word], used) || isSignOff(word, doc)) continue
      if (isKindOfName(one, doc)) continue
      const isPlain = instead.length === 0 && (named.has(word.index) || looksLikeName(one, doc))
      if (isPlain) continue
      // The first one is enough: explained there, the others are too.
      told.add(letters)
      if (isExplained([word], doc, isHard) || isSpeltOut(one, doc)) continue
      const at = {start: word.start, end: last.end}
      const text = doc.text.slice(at.start, at.end)
      if (instead.length === 0) yield {at, message: 'found', data: {text}}
      else {
        const fixes = instead.map((way) => ({at, text: way, safe: false}))
        yield {at, message: 'instead', data: {text, instead: instead.join(' / ')}, fixes}
      }
    }
  }
})

/** With the parts of compounds: who wrote «USSD-запрос» knows «USSD-команды». */
const partsOf = (used: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...used].flatMap((key) => (key.includes('-') ? [key, ...key.split('-')] : [key])))

/** Not one that everybody knows, or that the team says is known. */
const isForeign = ({word, letters, known}: Abbreviation, names: ReadonlySet<string>): boolean =>
  !known && !names.has(letters) && !names.has(word.key)

/** Indexes of words that stand where a name stands: "TMP folder", «кнопка», "click", «ООО»; a short word between at most. */
function namedWords({words}: Document, matches: readonly Match[]): ReadonlySet<number> {
  const named = new Set<number>()
  for (const match of matches) {
    if (match.instead.length > 0) continue
    const {index, sentence} = match.words[match.words.length - 1]
    const around = words.slice(Math.max(0, match.words[0].index - 1), index + 3)
    for (const word of around) if (word.sentence === sentence) named.add(word.index)
  }
  return named
}
