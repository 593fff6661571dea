// The predicate of a clause: which verb, when, said how.
import type {Word} from '../../core/document.js'
import {isFiniteVerb, isGluedIs, isPreamble, isRelated, placedCommand} from './finite.js'
import {
  auxiliaryOf,
  first,
  has,
  isAdverb,
  isBase,
  isClosed,
  isDeterminer,
  isGerund,
  isNegative,
  isParticiple,
  isPast,
  isPronoun,
  verbLemma
} from './word-tags.js'

/** `elided` leaves its subject out: "Switched your hub to channel 25". */
export type Mood = 'statement' | 'question' | 'command' | 'elided'
/** `modal`: can, may, should, would. */
export type Tense = 'past' | 'present' | 'future' | 'perfect' | 'modal'

export interface Predicate {
  /** Places of the first word of the verb group and of the main verb among the words of the sentence. */
  readonly at: number
  readonly main: number
  readonly lemma: string
  readonly tense: Tense
  readonly mood: Mood
  /** Lemma of the modal verb, with `-past` for could, might, would; empty when there is none. */
  readonly modal: string
  readonly passive: boolean
  /** Progressive: is being, is running. */
  readonly going: boolean
  readonly negated: boolean
}

/** The verb group while it is being read. */
interface Group {
  readonly from: number
  readonly at: number
  readonly modal: string
  readonly have: boolean
  readonly be: boolean
  readonly did: boolean
  readonly past: boolean
  readonly negated: boolean
  /** The subject stands inside: "could you send". */
  readonly inverted: boolean
}

/** Finds the predicate in words[from, to). */
export function readPredicate(words: readonly Word[], from: number, to: number): Predicate | undefined {
  for (let at = from; at < to; at++) {
    if (at === from && isCommandToHave(words, at)) return {...readGroup(words, at, from, at + 1), mood: 'command'}
    const auxiliary = auxiliaryOf(words[at]) !== '' && !isGerund(words[at]) && words[at].key !== 'been'
    const found = auxiliary || isGluedIs(words, at, to) || isFiniteVerb(words, at, from, to)
    if (found && !isRelated(words, at, from, to)) return readGroup(words, at, from, to)
  }
  const at = placedCommand(words, from, to)
  return at < 0 ? undefined : readGroup(words, at, at, to)
}

/** "Have your doctor write …" */
const isCommandToHave = (words: readonly Word[], at: number): boolean =>
  words[at].key === 'have' && isDeterminer(words[at + 1]) && words[at].sentence.mark !== '?'

/** Reads on from the first word of the verb group. */
function readGroup(words: readonly Word[], at: number, from: number, to: number): Predicate {
  const empty = {modal: '', have: false, be: false, did: false, past: false, negated: false, inverted: false}
  let group: Group = {from, at, ...empty}
  let place = at
  for (; place < to; place++) {
    const word = words[place]
    const auxiliary = auxiliaryOf(word) || (place === at && isGluedIs(words, at, to) ? "'s" : '')
    if (isNegative(word)) group = {...group, negated: true}
    if (auxiliary !== '') {
      if (group.be && auxiliary === 'have') break
      group = addAuxiliary(group, auxiliary, word, words[place + 1])
    } else if (place === at || isMain(word, group)) break
    else if (isInverted(words, place, group)) {
      group = {...group, inverted: true}
      if (isDeterminer(word)) while (place + 1 < to && !isMain(words[place + 1], group)) place++
    } else if (!isAdverb(word) && !isNegative(word) && !first(word, 'PRCL')) break
  }
  return finish(words, group, Math.min(place, to - 1), to)
}

/** "Could you …", "Is the line …" */
function isInverted(words: readonly Word[], place: number, {at, from, inverted}: Group): boolean {
  const [auxiliary, next] = [words[at], words[place]]
  if (inverted || at !== from || place !== at + 1 || isPronoun(auxiliary)) return false
  if (auxiliary.sentence.mark === '?') return isPronoun(next) || isDeterminer(next)
  return next.key === 'you' && first(auxiliary, 'modal')
}

function addAuxiliary(group: Group, auxiliary: string, word: Word, next: Word | undefined): Group {
  const past = group.past || (has(word, 'past') && first(word, 'aux')) || word.key === 'did'
  switch (auxiliary) {
    case 'have':
      return {...group, have: true, past}
    case 'be':
      return {...group, be: true, past}
    case 'do':
      return {...group, did: true, past}
    case "'s":
      return next?.key === 'been' ? {...group, have: true} : {...group, be: true}
    case "'d":
      // "I'd sent" had, "I'd send" would.
      return isParticiple(next) && !isBase(next) ? {...group, have: true, past: true} : {...group, modal: 'will'}
    default:
      return {...group, modal: has(word, 'past') && first(word, 'modal') ? `${auxiliary}-past` : auxiliary}
  }
}

function isMain(word: Word, {modal, have, be, did}: Group): boolean {
  if (isClosed(word)) return false
  if (be) return isParticiple(word) || isGerund(word)
  if (have) return isParticiple(word)
  return (modal !== '' || did) && isBase(word)
}

function finish(words: readonly Word[], group: Group, place: number, to: number): Predicate {
  const {at, modal, have, be, did, negated} = group
  const word = words[place]
  const bare = !modal && !have && !be && !did
  const found = bare || isMain(word, group)
  const got = bare && word.lemmas.includes('get') && place + 1 < to && isParticiple(words[place + 1])
  const going = found && be && isGerund(word)
  return {
    at,
    main: found ? place : lastAuxiliary(words, at, place),
    lemma: found ? verbLemma(word) : be ? 'be' : have ? 'have' : did ? 'do' : modal,
    tense:
      going && word.key === 'going' && words[place + 1]?.key === 'to' ? 'future' : tenseOf(group, word, found, bare),
    mood: moodOf(words, group, word, bare),
    modal,
    passive: got || (found && be && isParticiple(word) && !going),
    going,
    negated
  }
}

function tenseOf({modal, have, past}: Group, word: Word, found: boolean, bare: boolean): Tense {
  // "must have slipped" tells of the past, "should have asked" of what did not happen.
  if (modal && have && found && modal !== 'should' && modal !== 'will-past') return 'past'
  if (modal) return modal === 'will' ? 'future' : 'modal'
  if (have && found) return 'perfect'
  return (bare ? isPast(word) : past) ? 'past' : 'present'
}

function moodOf(words: readonly Word[], {from, at, inverted, did, negated}: Group, word: Word, bare: boolean): Mood {
  if (inverted) return 'question'
  if (!isPreamble(words, from, at)) return 'statement'
  if (did && negated) return 'command'
  if (!bare) return 'statement'
  // "Put", "set", "read" may be either, "found" and "left" not.
  if (isBase(word) && (!isPast(word) || verbLemma(word) === word.key)) return 'command'
  return isPast(word) || isParticiple(word) ? 'elided' : 'statement'
}

function lastAuxiliary(words: readonly Word[], at: number, place: number): number {
  let last = at
  for (let i = at; i <= place; i++) if (auxiliaryOf(words[i]) !== '') last = i
  return last
}
