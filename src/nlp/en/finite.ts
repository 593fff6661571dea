// Is it a verb? English hides it well ("charges", "set", "closed" are nouns, adjectives, any tense), so the reading goes by
// the neighbours.

import type {Word} from '../../core/document.js'
import {startsUpper} from '../letters.js'
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
  isNoun,
  isParticiple,
  isPast,
  isPronoun,
  isThird,
  isVerb,
  opensObject
} from './word-tags.js'

/** Is this a finite verb of words[from, to) rather than a noun, an infinitive or a participle? */
export function isFiniteVerb(words: readonly Word[], at: number, from: number, to: number): boolean {
  const word = words[at]
  if (word.kind !== 'word' || isClosed(word) || !isVerb(word) || isGerund(word)) return false
  if (isPreamble(words, from, at)) return opensClause(words, at, to)
  const before = words[at - 1]
  if (isDeterminer(before) || first(before, 'PREP') || first(before, 'PRCL')) return false
  if (has(word, 'NOUN') && (before.kind === 'number' || first(before, 'NUMR'))) return false
  if (isPast(word)) return isPastPredicate(words, at, to)
  const noun = has(word, 'NOUN')
  if (noun && first(before, 'ADJF') && !has(before, 'NOUN')) return false
  if (isThird(word)) {
    if (isPronoun(before)) return true
    return (isNoun(before) || isAdverb(before)) && !(noun && hasLaterFinite(words, at + 1, to))
  }
  return isBase(word) && followsPlural(words, at, from, to)
}

/** "The seat you want is taken": the verb of a relative clause without its "that". */
export function isRelated(words: readonly Word[], at: number, from: number, to: number): boolean {
  const who = isPronoun(words[at]) ? at : at - 1
  if (who - 1 < from || !isPronoun(words[who]) || first(words[who], 'refl')) return false
  const head = words[who - 1]
  if (!isNoun(head) || isClosed(head) || isAdverb(head)) return false
  for (let place = at + 1; place < to; place++) {
    const word = words[place]
    if (first(word, 'CONJ') || isPronoun(word)) return false
    // A second verb group behind something of its own is the real one.
    if (place > at + 1 && auxiliaryOf(word) !== '') return true
    if (place === at + 1 && auxiliaryOf(word) !== '' && auxiliaryOf(words[at]) === '') return true
  }
  return false
}

/** "The payment taken on Friday was returned": a participle before the verb is none. */
function isPastPredicate(words: readonly Word[], at: number, to: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  // "The season reset wiped the slots": a noun before the verb.
  if (has(word, 'NOUN') && at + 1 < to && isPast(words[at + 1])) return false
  if (!isParticiple(word)) return true
  // After an adjective that is nothing else an -ed form is one more adjective: "new improved".
  if (first(before, 'ADJF') && !has(before, 'NOUN') && has(word, 'ADJF')) return false
  return isPronoun(before) || !hasLaterFinite(words, at + 1, to)
}

/** The base form wants "you", "we", a plural before it; learners write "the bank send" too. */
function followsPlural(words: readonly Word[], at: number, from: number, to: number): boolean {
  const noun = has(words[at], 'NOUN')
  const before = words[at - 1]
  if (!noun && isNoun(before) && first(words[at], 'VERB') && !first(words[from], 'PREP')) return true
  const subject = isAdverb(before) && at - 2 >= from ? words[at - 2] : before
  if (isPronoun(subject) || first(subject, 'CONJ')) return true
  return has(subject, 'plur') && !(noun && hasLaterFinite(words, at + 1, to))
}

/** "Please", "then", "just": what may stand before a command. */
export function isPreamble(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isAdverb(words[at]) && !first(words[at], 'INTJ')) return false
  return true
}

/** Before "rooms" in "two rooms at the back", "the rooms", "in rooms". */
const inNounPhrase = (before: Word): boolean =>
  before.kind === 'number' ||
  first(before, 'NUMR') ||
  isDeterminer(before) ||
  first(before, 'PREP') ||
  first(before, 'ADJF')

function hasLaterFinite(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (isPronoun(word) && auxiliaryOf(word) === '') return false
    if (auxiliaryOf(word) !== '' && !isPronoun(word)) return true
    if (first(word, 'CONJ')) return false
    if (
      isPast(word) &&
      (!isParticiple(word) || (at > from + 1 ? isNoun(words[at - 1]) : at === from && has(words[at - 1], 'NOUN')))
    )
      return true
    if (
      isThird(word) &&
      (!has(word, 'NOUN') || (at > from && !inNounPhrase(words[at - 1]) && opensObject(words[at + 1])))
    ) {
      return true
    }
    if (isBase(word) && has(words[at - 1], 'plur') && (first(word, 'VERB') || opensObject(words[at + 1]))) return true
  }
  return false
}

/** The first word of a clause is a command ("Press …") or a verb whose subject is left out ("Replaced …"). */
function opensClause(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at]
  const next = at + 1 < to ? words[at + 1] : undefined
  if (isBase(word) && !isAdverb(word)) {
    // "Report from me at 11", "Strike at the port" are no commands.
    if (first(word, 'NOUN') && next && /^(?:from|of|at|for|between)$/.test(next.key)) return false
    if (first(word, 'VERB') || !has(word, 'NOUN')) return auxiliaryOf(next) === '' || isPronoun(next)
    if (isDeterminer(next) || isPronoun(next)) return true
    // "Sound lags behind" is no command, "Dial *62# and press" is.
    if (isThird(next) && opensObject(words[at + 2])) return false
    return (opensObject(next) || (isNoun(next) && to - at > 2)) && !hasLaterFinite(words, at + 1, to)
  }
  if (isPast(word) || isParticiple(word)) {
    return next === undefined || opensObject(next) || (isNoun(next) && !hasLaterFinite(words, at + 1, to))
  }
  return isThird(word) && (!has(word, 'NOUN') || opensObject(next))
}

/** "In the portal choose Finance": the place first, then the command. Its place among words[from, to), or -1. */
export function placedCommand(words: readonly Word[], from: number, to: number): number {
  if (!first(words[from], 'PREP')) return -1
  for (let at = from + 2; at + 1 < to; at++) {
    const [before, next] = [words[at - 1], words[at + 1]]
    if (!isBase(words[at]) || isAdverb(words[at]) || isDeterminer(before) || first(before, 'PREP')) continue
    if (opensObject(next) || startsUpper(next.text)) return at
  }
  return -1
}

/** "line's up" is, "driver's scanner" is not; chat writes "its up". */
export function isGluedIs(words: readonly Word[], at: number, to: number): boolean {
  const {key} = words[at]
  if (!(key.endsWith("'s") || key === 'its') || at + 1 >= to) return false
  const next = words[at + 1]
  if (isDeterminer(next)) return key !== 'its' || next.key === 'all'
  if (first(next, 'PREP') || isGerund(next) || isNegative(next)) return true
  if (!isAdverb(next) && !has(next, 'ADJF') && !isParticiple(next)) return false
  return at + 2 >= to || !isNoun(words[at + 2]) || first(words[at + 2], 'PREP')
}
