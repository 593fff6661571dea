// Two ways to be too long: more than the channel holds, or a few words of answer among company history and offers. The
// pages' words name what padding is made of; beside such, a sentence that speaks neither to the reader nor of the question
// is padding too.
import {defineRule} from '../../src/core/define-rule.js'
import type {Act, Document, Phrases, Sentence, Word} from '../../src/core/document.js'
import {overlaps} from '../../src/core/span.js'
import {FACETS, type Facet, type Span} from '../../src/core/types.js'
import {readingLength} from './reading-length.js'

/** Each question after the first may take this much of the limit again: several answers are no waffle. */
const SHARE = 0.3
/** A dozen words over the limit are not worth a finding. */
const MARGIN = 1.18
/** A reply that could be said in a third of its length is too long before it fills the screen. */
const THIRD = 1 / 3
const PADDED = 0.6
/** One remark aside is courtesy; padding is a habit, and takes its share of the reply. */
const ASIDES = 2
const SHARE_OF_ASIDES = 0.25

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 7,
  options: {email: 1000, chat: 700, social: 700},
  *check({doc, channel, options, words}) {
    const questions = doc.question?.sentences.filter(({mark}) => mark === '?').length ?? 0
    const most = Math.round(options[channel] * (1 + SHARE * Math.max(0, questions - 1)))
    const own = doc.sentences.filter(({part}) => part === 'greeting' || part === 'body')
    const length = lengthOf(own)
    if (length <= most * PADDED) return
    const asides = asidesOf(own, doc, words)
    if (readingLength(own, doc, asides) > most * MARGIN) yield {message: 'found', data: {length, most, channel}}
    else {
      if (asides.size < ASIDES || lengthOf([...asides]) < length * SHARE_OF_ASIDES) return
      const useful = lengthOf(tellingOf(own, doc, asides))
      // Nothing to the point at all means that the reply was not understood.
      if (useful > 0 && useful < length * THIRD) yield {message: 'padded', data: {length, useful, channel}}
    }
  }
})

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0)

/** "Since 1911", «в 2004 году»: a year by itself begins a story, a date does not. */
const YEAR = /(?<![A-Za-zА-Яа-яЁё])(?:in|since|from|until|before|в|во|с|со|до)\s(?:1[6-9]|20)\d\d(?![\d.,:]\d)/i

/** Sentences with company history, offers or theory, unless the better part of them answers something. */
function asidesOf(sentences: readonly Sentence[], doc: Document, words: Phrases): ReadonlySet<Sentence> {
  const named = new Set([...doc.find(words)].map((match) => match.words[0].sentence))
  for (const one of sentences) if (YEAR.test(one.text)) named.add(one)
  const asides = sentences.filter((one) => named.has(one) && !evidenceIn(one, doc).some((place) => isMost(place, one)))
  // A how-to without a word of history is all facts, and facts need not speak to anybody.
  if (asides.length === 0 && doc.kind === 'howto') return new Set()
  const asked = new Set(doc.question?.words.flatMap(({kind, lemmas}) => (kind === 'word' ? lemmas : [])))
  const idle = sentences.filter((one) => one.part === 'body' && evidenceIn(one, doc).length === 0 && isIdle(one, asked))
  return new Set(asides.length > 0 || idle.length >= IDLE ? [...asides, ...idle] : [])
}

/** So many idle sentences are a story even where no word of the pages tells it. */
const IDLE = 4
/** Shorter sentences are turns of speech; shorter words say little of what the talk is about. */
const FEW_WORDS = 5
const SMALL = 3

/** Does it do nothing, speak to nobody, and say nothing of what was asked? */
function isIdle({acts, words, text}: Sentence, asked: ReadonlySet<string>): boolean {
  if (words.length < FEW_WORDS || acts.size > 0 || ITEM.test(text)) return false
  const isOfAsked = ({lemmas}: Word): boolean => lemmas.some((one) => one.length > SMALL && asked.has(one))
  return !words.some((word) => !PLAIN.includes(word.kind) || isYou(word) || isOfAsked(word))
}

/** What is listed is what to bring, choose or do. */
const ITEM = /^(?:\d+[.)]|[-–—•*])\s/

/** A link or a code is there for the reader. */
const PLAIN: readonly Word['kind'][] = ['word', 'number']

const isYou = ({lemmas, analyses}: Word): boolean =>
  lemmas.some((one) => YOU.has(one)) || analyses.some(({tags}) => tags.has('2per') || tags.has('impr'))
const YOU: ReadonlySet<string> = new Set(['вы', 'ваш', 'ты', 'твой', 'you', 'your', 'yours', 'yourself'])

/** Where nothing was broken there is no cause to tell and nothing to repair. */
const OF_HOWTO: readonly Facet[] = ['solution', 'nextUpdate']

const evidenceIn = (one: Sentence, {answers, kind}: Document): Span[] =>
  (kind === 'howto' ? OF_HOWTO : FACETS).flatMap((facet) =>
    answers[facet].evidence.filter((place) => overlaps(place, one))
  )

const isMost = (place: Span, {start, end}: Span): boolean => (place.end - place.start) * 2 > end - start

/** Acts that are to the point and that no facet of the answer carries. */
const TO_THE_POINT: readonly Act[] = ['ask', 'refusal', 'next-update', 'step', 'option']

/** The sentences that the answer is in. */
const tellingOf = (sentences: readonly Sentence[], doc: Document, asides: ReadonlySet<Sentence>): Sentence[] =>
  sentences.filter(
    (one) => !asides.has(one) && (evidenceIn(one, doc).length > 0 || TO_THE_POINT.some((act) => one.acts.has(act)))
  )
