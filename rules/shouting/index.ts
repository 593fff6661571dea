// Capitals are shouting when ordinary words wear them: abbreviations, codes and names are written so anyway. The pages'
// words tell the abbreviations that a dictionary takes for words, and what stands before the name of a button or product.
import {defineRule} from '../../src/core/define-rule.js'
import {type Document, type Match, type Sentence, SILENT_PARTS, type Word} from '../../src/core/document.js'
import {overlaps} from '../../src/core/span.js'
import type {Problem, Span} from '../../src/core/types.js'
import {capitalized, startsUpper} from '../../src/nlp/letters.js'
import {placeIn} from '../../src/nlp/place-in.js'
import {isProper} from '../../src/nlp/proper.js'

/** A word in capitals is read as emphasis from this length on; «НЕ» and "OK" are not. */
const LONG = 4
/** A bracket opens a form to fill in when it is not further away than this. */
const FORM = 80

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  *check({doc, words, names}) {
    const allowed = allowedWords([...doc.find(words)])
    for (const sentence of doc.sentences) {
      if (SILENT_PARTS.has(sentence.part)) continue
      const isLoud = (word: Word): boolean =>
        inCapitals(word) && !allowed.has(word.index) && !names.has(word.key) && !isJoined(doc.text, word)
      for (const run of runs(sentence.words, isLoud)) {
        if (isHeading(doc.text, run) || run.every((word) => isCustomers(doc, word))) continue
        if (isShouted(run.filter(isLoud), doc.text)) yield capitals(doc, run)
      }
      yield* marks(doc, sentence)
    }
  }
})

/** Indexes of words that may be in capitals: abbreviations of the page, and the name after «кнопка», "click". */
function allowedWords(matches: readonly Match[]): Set<number> {
  const allowed = new Set<number>()
  for (const {words} of matches) {
    const last = words[words.length - 1]
    if (words.every(inCapitals)) for (const {index} of words) allowed.add(index)
    else for (const {index} of nameAfter(last)) allowed.add(index)
  }
  return allowed
}

/** The words in capitals after this one, a short word («на», "the") between at most. */
function nameAfter(word: Word): Word[] {
  const rest = word.sentence.words.slice(placeIn(word) + 1)
  const from = rest.slice(0, 2).findIndex(inCapitals)
  if (from < 0) return []
  const end = rest.findIndex((one, at) => at > from && !inCapitals(one))
  return rest.slice(from, end < 0 ? undefined : end)
}

const inCapitals = ({text, kind, quoted}: Word): boolean =>
  kind === 'word' && !quoted && startsUpper(text) && text === text.toUpperCase() && !/\d/.test(text)

/** Part of a name or a form: «AT&T», «PLAT/ON», "[INSERT DETAILS HERE]"; one letter is «Я», "I" or a list's mark. */
function isJoined(text: string, {start, end}: Word): boolean {
  const isInForm = /[[{<][^\]}>\n]*$/.test(text.slice(Math.max(0, start - FORM), start))
  return isInForm || end - start === 1 || /[&/+_=#@\\]/.test(text.charAt(start - 1) + text.charAt(end))
}

/** Loud words in a row, with the abbreviations and numbers among them. */
function* runs(words: readonly Word[], isLoud: (word: Word) => boolean): Generator<Word[]> {
  for (let at = 0; at < words.length; at++) {
    if (!isLoud(words[at])) continue
    let end = at
    for (let next = at + 1; next < words.length && (inCapitals(words[next]) || words[next].kind === 'number'); next++) {
      if (isLoud(words[next])) end = next
    }
    yield words.slice(at, end + 1)
    at = end
  }
}

/** Alone on its line above others: a heading. */
function isHeading(text: string, run: readonly Word[]): boolean {
  const before = text.slice(0, run[0].start)
  const after = text.slice(run[run.length - 1].end)
  return /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*\n/.test(after)
}

/** The customer wrote it so, and is quoted or understood. */
const isCustomers = ({question}: Document, {text}: Word): boolean =>
  question?.words.some((word) => word.text === text) === true

/** Two words at least, or one that means nothing but stress: a noun by itself may be a name, a format, a field. */
function isShouted(loud: readonly Word[], text: string): boolean {
  const ordinary = loud.filter(isOrdinary)
  if (!ordinary.some((word) => word.text.length >= LONG)) return false
  return ordinary.length > 1 ? !ordinary.every(isPreposition) : isStress(ordinary[0], text)
}

const isPreposition = ({analyses: [first]}: Word): boolean => first.tags.has('PREP')

/** Tags of words that name nothing: «СРОЧНО», "PLEASE", "MUST". */
const STRESS: readonly string[] = ['ADVB', 'INTJ', 'PRCL', 'PRED', 'modal']

function isStress(word: Word, text: string): boolean {
  const {analyses, sentence, end} = word
  if (STRESS.some((tag) => analyses[0].tags.has(tag))) return true
  // «ВНИМАНИЕ:», "WARNING!"
  if (word === sentence.words[0] && /^\s?[:!]/.test(text.slice(end, end + 2))) return true
  if (!analyses.some(({tags}) => tags.has('NOUN'))) return !isPreposition(word)
  // "READ the manual." is an order, "RESTORE to the second computer" on a line of its own a heading.
  const isOrder = analyses[0].tags.has('VERB') && /[.!]/.test(sentence.mark)
  return isOrder && word === sentence.words[0] && sentence.words.length > 1
}

/** In the lexicon, and neither an abbreviation nor, in its likeliest reading, a proper name. */
function isOrdinary({analyses, lang, sentence}: Word): boolean {
  if (analyses.length === 0 || lang !== sentence.lang) return false
  return !analyses.some(({tags}) => tags.has('Abbr')) && !isProper(analyses[0].tags)
}

function capitals({text}: Document, run: readonly Word[]): Problem {
  const at = {start: run[0].start, end: run[run.length - 1].end}
  const found = text.slice(at.start, at.end)
  const lower = found.toLowerCase()
  const isFirst = run[0] === run[0].sentence.words[0]
  const calm = isFirst ? capitalized(lower) : lower
  return {at, message: 'capitals', data: {text: found}, fixes: [{at, text: calm, safe: false}]}
}

/** Smiles and laughter; an angry face is none. */
const SMILE =
  /[\u{1F600}-\u{1F60E}\u{1F617}-\u{1F61D}\u{1F642}\u{1F917}\u{1F923}\u{1F929}\u{1F970}\u{1F973}]|[:;]-?[)D]/u

/** «!!!», «???», «?!?!»; «?!» is ordinary punctuation. */
function* marks({text, question}: Document, {start, end, words}: Sentence): Generator<Problem> {
  const isMerry = question !== undefined && SMILE.test(question.text)
  for (const {0: found, index} of text.slice(start, end).matchAll(/[!?](?:\s?[!?])+/g)) {
    const at: Span = {start: start + index, end: start + index + found.length}
    if (found === '?!' || found === '!?' || isForeign(at, words)) continue
    // Two marks answer a merry customer in his own tone.
    if (isMerry && found === '!!') continue
    const one = !found.includes('?') ? '!' : found.includes('!') ? '?!' : '?'
    yield {at, message: 'marks', data: {text: found, one}, fixes: [{at, text: one, safe: true}]}
  }
}

/** Inside code or an address, or after somebody else's words. */
function isForeign(at: Span, words: readonly Word[]): boolean {
  return words.some((word) => overlaps(word, at)) || words.findLast(({end}) => end <= at.start)?.quoted === true
}
