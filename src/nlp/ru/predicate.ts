// What a clause says of whom: its predicates with tense, voice, mood, polarity, and who acts.
import type {Analysis, Word} from '../../core/document.js'
import {actorOf, agrees} from './actor.js'
import {guess} from './guess.js'
import {inClass, isA, isForm, isPreposition} from './words.js'

/** How the predicate is put. `done`: a short participle («перевыпущена»); `state`: a short adjective or «можно», «нельзя». */
export type Form = 'past' | 'present' | 'future' | 'imperative' | 'infinitive' | 'done' | 'state'
/** Who acts: we (also «сняли» with nobody named), the customer, somebody or something else. */
export type Actor = 'we' | 'you' | 'other'

export interface Predicate {
  readonly word: Word
  readonly lemma: string
  readonly form: Form
  readonly tags: ReadonlySet<string>
  readonly negated: boolean
  readonly actor: Actor
  /** The word that names who acts, when there is one. */
  readonly subject?: Word
}

/** Predicates of a clause, in order. `carried` is the subject of the clause before, which may act on here. */
export function predicatesOf(words: readonly Word[], carried: Word | undefined): Predicate[] {
  const found: Predicate[] = []
  for (const [at, word] of words.entries()) {
    if (word.quoted || word.lang !== 'ru') continue
    const reading = readingOf(word, words, at)
    if (!reading) continue
    const form = formOf(reading, words, at)
    if (!form) continue
    const before = found.at(-1)?.subject ?? carried
    found.push({
      word,
      lemma: reading.lemma,
      tags: reading.tags,
      form,
      negated: isNegated(words, at),
      ...actorOf(reading, form, words, at, before)
    })
  }
  return found
}

const PREDICATIVE = ['VERB', 'PRTS', 'ADJS', 'PRED', 'INFN']
const isPredicative = ({tags}: Analysis): boolean => PREDICATIVE.some((tag) => tags.has(tag))

/** The reading as a predicate, unless another is likelier here. */
function readingOf(word: Word, words: readonly Word[], at: number): Analysis | undefined {
  const first = word.analyses[0]
  if (!first) return guess(word.key)
  if (inClass(word.key, 'noun-first')) return undefined
  const verb = word.analyses.find((one) => isPredicative(one) && !one.tags.has('incl'))
  if (!verb) return undefined
  // «по вине», «в пути», «с почты»: what a preposition governs is a noun.
  if (
    verb !== first &&
    (isPreposition(words[at - 1]) || first.tags.has('PREP') || first.tags.has('CONJ') || first.tags.has('NPRO'))
  )
    return undefined
  const short = verb.tags.has('ADJS') && word.analyses.find(({tags}) => tags.has('PRTS'))
  if (short) return short
  if (verb.tags.has('impr') && verb.tags.has('sing')) {
    const told = word.analyses.find(({tags}) => tags.has('VERB') && tags.has('past'))
    if (told) return told
  }
  // «сообщим» is also an order to oneself and others, which nobody gives here.
  if (verb === first || first.tags.has('incl')) return verb
  // «сняли», «дали», «стали»: a plural past wins over a rare noun; «раздел», «мой», «три» do not.
  if (!verb.tags.has('VERB') || !verb.tags.has('past')) return undefined
  if (verb.tags.has('plur')) return verb
  // «села батарейка»: what stands beside it agrees.
  const beside = [words[at - 1], words[at + 1]].some((noun) => noun !== undefined && agrees(noun, verb.tags))
  if (verb.tags.has('intr') && beside) return verb
  return undefined
}

function formOf({tags, lemma}: Analysis, words: readonly Word[], at: number): Form | undefined {
  if (tags.has('INFN')) return 'infinitive'
  if (tags.has('PRTS')) return 'done'
  if (tags.has('ADJS') || tags.has('PRED')) return 'state'
  if (tags.has('impr')) return isCommand(words[at], tags) ? 'imperative' : undefined
  if (
    inClass(lemma, 'verb-be') &&
    words.slice(at + 1, at + 4).some((word) => word.analyses.some(({tags: other}) => other.has('PRTS')))
  )
    return undefined
  // «сообщите» is both the future and the imperative: without «вы» it is a request.
  const imperative = words[at].analyses.some(
    (other) => other.tags.has('impr') && !other.tags.has('incl') && other.lemma === lemma
  )
  if (imperative && !words.some((word) => isForm(word, 'pronouns-you'))) return 'imperative'
  if (tags.has('past')) return 'past'
  if (tags.has('futr')) return 'future'
  return tags.has('pres') ? 'present' : undefined
}

/** Not «закажем», and «нашли» is the past of «найти» sooner than an order to «наслать». */
const isCommand = (word: Word, tags: ReadonlySet<string>): boolean =>
  !tags.has('incl') && (tags.has('plur') || word.analyses.every(({tags: other}) => other.has('impr')))

/** «не» before it, with at most one word between («не сразу дошло», «не был указан»). */
function isNegated(words: readonly Word[], at: number): boolean {
  if (isForm(words[at - 1], 'words-not')) return true
  return at > 1 && isForm(words[at - 2], 'word-not') && isA(words[at - 1], 'verbs-link')
}
