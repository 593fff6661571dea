import {defineRule, wordProblems} from '../../src/core/define-rule.js'
import type {Word} from '../../src/core/document.js'
import {distance} from '../../src/core/nearest.js'
import {overlaps} from '../../src/core/span.js'
import type {Span} from '../../src/core/types.js'
import {keyOf} from '../../src/nlp/key.js'
import {startsUpper} from '../../src/nlp/letters.js'
import {lookUp} from '../../src/nlp/look-up.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 8,
  givesWay: ['unknown', 'instead'],
  *check({doc, words}) {
    // The pages know best: «вообщем» is «в общем», though «вообще» is nearer.
    const listed = [...wordProblems({doc, words})]
    const isListed = (span: Span) => listed.some(({at}) => overlaps(at!, span))
    for (const {word, suggestions} of doc.misspellings) {
      const at = {start: word.start, end: word.end}
      if (isListed(at)) continue
      if (suggestions.length === 0) yield {at, message: 'unknown', data: {text: word.text}}
      else yield wrong('instead', at, word.text, suggestions, isNear(word, suggestions))
    }
    // Right words in the wrong place, which no dictionary finds: those that grammar tells («по ошибки»), and phrases.
    const found = doc.confusions
    for (const {start, end, right} of found) yield wrong('confused', {start, end}, doc.text.slice(start, end), right)
    for (const problem of listed) if (!found.some((one) => overlaps(one, problem.at!))) yield problem
  }
})

function wrong(message: string, at: Span, text: string, right: readonly string[], isSure = false) {
  const fixes = right.map((way, place) => ({at, text: way, safe: isSure && place === 0}))
  return {at, message, data: {text, instead: right.slice(0, 3).join(', ')}, fixes}
}

/** Shorter words are one letter away from several. */
const LONG = 7

/** One letter of a long word is wrong, and no other word is as near. */
function isNear({text, key, lang, sentence}: Word, suggestions: readonly string[]): boolean {
  if (key.length < LONG || !/^[a-zа-яё]+$/i.test(text) || sentence.part === 'greeting') return false
  // In capitals, or with one where no sentence begins, it may be a name.
  if (startsUpper(text.slice(1)) || (startsUpper(text) && sentence.words[0].text !== text)) return false
  const near = suggestions.map(keyOf).filter((way) => !way.includes(' ') && distance(key, way) === 1)
  if (near.length !== 1 || near[0] !== keyOf(suggestions[0])) return false
  // Another ending («фильмец», "equipments") or beginning ("ccleaner") is a word that the dictionary lacks.
  if (near[0].slice(0, 2) !== key.slice(0, 2) || near[0].at(-1) !== key.at(-1) || near[0].includes('-')) return false
  // «вообщем» is two words.
  return !(lang === 'ru' && /^[вкс]о/.test(key) && lookUp(key.slice(2), lang).known)
}
