// One clause → what it may be doing, with its neighbours in sight.
import type {Act, Word} from '../../core/document.js'
import {isAdvice, isHabit, isTold, readImperative} from './address.js'
import {guesses, isNameless, isVague, saysCause, troubleOf} from './cause.js'
import type {Clause} from './clauses.js'
import {decidesToMend, readDeed} from './fix.js'
import {readHolding} from './holding.js'
import type {Predicate} from './predicate.js'
import {guards} from './prevention.js'
import {readNews, readVague} from './promise.js'
import type {Reading} from './settle.js'
import {isPending, readNowState, readPhraseState, readPlace, readState} from './status.js'
import {isTip} from './tip.js'
import {inClass, isA, phraseIn, spanOf} from './words.js'

export interface Place {
  readonly clause: Clause
  readonly before: Clause | undefined
  readonly after: Clause | undefined
  /** All of the sentence. */
  readonly words: readonly Word[]
  /** The sentence turns something down. */
  readonly refused: boolean
  /** What follows from «если» counts as well. */
  readonly conditional: boolean
}

/** With «сейчас», «снова», «пока» a state is surely told of the present; without, it may be part of the story. */
const isCertain = (clause: Clause, state: Act, {form}: Predicate): boolean =>
  state === 'status-open'
    ? isPending(clause)
    : form === 'past' || form === 'present' || clause.words.some((word) => isA(word, 'words-now'))

export function readClause(place: Place): Reading[] {
  const {clause, before, after, words, refused} = place
  const span = spanOf(clause.words)
  const as = (act: Act, weight: number): Reading => ({act, span, weight})
  if (isHypothetical(place))
    return [
      ...(place.conditional && clause.opener !== 'if' ? readConditional(clause, as) : readAside(clause)),
      ...(isTip(clause.words, words) ? [as('step', 2)] : [])
    ]
  if (isVague(clause)) return []
  const asks = clause.predicates.some(({form}) => form === 'imperative')
  // «Не отвечайте на письмо, так как …» gives a reason for the request.
  const pleads = before?.predicates.some(({form, word}) => form === 'imperative' || isA(word, 'verbs-plead')) ?? false
  if (!asks && (clause.opener === 'because' || saysCause(clause))) return pleads ? [] : [as('cause', 3)]
  if (!asks && guesses(clause)) return [as('cause', 2)]
  const effect = after?.opener === 'therefore' && !after.predicates.some(({form}) => form === 'imperative')
  if (!asks && effect && !guards(clause) && !clause.predicates.some((one) => readDeed(clause, one) === 'fix'))
    return [as('cause', 3)]
  if (
    clause.opener === 'purpose' &&
    [before, after].some((one) => one?.predicates.some(({form}) => form === 'imperative'))
  ) {
    // «Чтобы пароль не сбился, сохраните его».
    return clause.predicates.some(({negated}) => negated) ? [as('prevention', 2)] : []
  }
  if (clause.opener === 'which' || clause.opener === 'purpose' || clause.opener === 'ask') return readAside(clause)
  if (clause.opener === 'that')
    return before && phraseIn(before.words, 'reveals') && clause.predicates.some((one) => troubleOf(clause, one) > 0)
      ? [as('cause', 2)]
      : []
  const holding = readHolding(clause)
  if (holding)
    return [{act: 'holding', span: holding, weight: 2}, ...readNews(clause, words), ...readVague(clause, after)]
  if (refused) return clause.mark === ':' ? [as('cause', 2)] : []
  return readMain(place, as)
}

/** «если …» and what follows from it. */
function isHypothetical({clause, before}: Place): boolean {
  if (clause.opener === 'if') return true
  return before?.opener === 'if' && clause.predicates.every(({form}) => form !== 'imperative')
}

/** «…, покраску оплатим»: the deed that depends. */
const readConditional = (clause: Clause, as: (act: Act, weight: number) => Reading): Reading[] =>
  clause.predicates.some((one) => readDeed(clause, one) === 'fix') ? [as('fix', 2)] : []

/** A clause on the side says at most how the trouble is kept away: «проверку, которая не даст …». */
function readAside(clause: Clause): Reading[] {
  const found = phraseIn(clause.words, 'prevention')
  return found ? [{act: 'prevention', span: spanOf(clause.words), weight: 2}] : []
}

function readMain({clause, before, after, words}: Place, as: (act: Act, weight: number) => Reading): Reading[] {
  const readings: Reading[] = []
  if (phraseIn(clause.words, 'prevention')) readings.push(as('prevention', 3))
  const state =
    readPhraseState(clause) ??
    (words !== clause.words && readPlace(clause, before) ? 'status-ok' : undefined) ??
    readNowState(clause)
  if (state && !guards(clause)) readings.push(as(state, 2))
  if (isAdvice(clause) && state !== 'status-ok') readings.push(as(isHabit(clause) ? 'prevention' : 'step', 2))
  else if (!state && isTip(clause.words, words)) readings.push(as('step', 2))
  readings.push(...readNews(clause, words))
  if (phraseIn(clause.words, 'fixed-bare') && clause.words.length < 7)
    readings.push(as('fixed-bare', 2), as('status-ok', 2))
  if (guards(clause)) readings.push(as('prevention', 2))
  for (const predicate of clause.predicates) {
    for (const reading of readPredicate(clause, predicate, words, as)) {
      // «до сих пор не ушёл» is how it stands, not why.
      if (reading.act !== 'cause' || state !== 'status-open') readings.push(reading)
    }
  }
  readings.push(...readVague(clause, after))
  return readings
}

/** How surely a deed is ours: 2, or 1.4 when nobody is named, or 0.5 when somebody is only going to. */
function readDone(clause: Clause, predicate: Predicate, as: (act: Act, weight: number) => Reading): Reading[] {
  const {form, tags, actor, lemma} = predicate
  if (isNameless(clause, predicate)) {
    // «Пароль меняли с телефона» sets the scene, «справку готовят три дня» is a rule; «кабель чинят» is under way.
    if (form === 'past') return tags.has('impf') ? [as('cause', 1)] : [as('fix', 1.4)]
    if (form === 'present' && !inClass(lemma, 'verbs-mend')) return []
    return [as('fix', form === 'future' ? 0.5 : 1.4)]
  }
  return form === 'future' && (actor === 'other' || tags.has('3per')) ? [as('fix', 0.5)] : [as('fix', 2)]
}

function readPredicate(
  clause: Clause,
  predicate: Predicate,
  sentence: readonly Word[],
  as: (act: Act, weight: number) => Reading
): Reading[] {
  if (predicate.form === 'imperative') {
    const act = readImperative(clause, predicate, sentence)
    return act ? [as(act, 2)] : []
  }
  if (isTold(clause, predicate)) return [as('step', 1)]
  const trouble = troubleOf(clause, predicate)
  if (inClass(predicate.lemma, 'verb-decide') && decidesToMend(clause)) return [as('fix', 2)]
  if (trouble > 2) return [as('cause', 2)]
  const deed = readDeed(clause, predicate)
  if (deed === 'fixed-bare') return [as('fixed-bare', 2), as('status-ok', 2)]
  const state = readState(clause, predicate)
  if (deed) return [...readDone(clause, predicate, as), ...(state === 'status-ok' ? [as(state, 2)] : [])]
  if (state === 'status-open' && !isPending(clause) && clause.words.length < sentence.length)
    return [as(state, 1), as('cause', 1)]
  if (state)
    return [as(state, trouble > 1 && state === 'status-ok' ? 1 : isCertain(clause, state, predicate) ? 2 : 1.5)]
  return trouble > 0 ? [as('cause', trouble)] : []
}
