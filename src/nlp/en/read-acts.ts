import type {Act, Document, Sentence} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import {actsIn, placed} from '../acts-in.js'
import {onceAlike, partOf} from '../alike.js'
import {commandActs, questionActs, softActs} from './asking.js'
import {isCause} from './cause.js'
import {changeOf} from './change.js'
import {marksOf} from './marks.js'
import {readPredicate} from './predicate.js'
import {isPrevention, isRewarded} from './prevention.js'
import {type Reading, readSentence} from './reading.js'
import {isRefusal} from './refusal.js'
import {sentenceState, stateOf} from './state.js'
import {hasDefiniteTime} from './time.js'
import {isHolding, isUnknown, timeActs} from './waiting.js'

/**
 * Which acts each of the agent's sentences performs, each act with the place that shows it. All sentences are given, for
 * context; those of another language get nothing. `question` is what the customer wrote.
 */
export function readEn(sentences: readonly Sentence[], _question?: Document): Map<Act, Span>[] {
  const read = sentences.map((sentence) =>
    sentence.lang === 'en' && sentence.words.length > 0 && sentence.part !== 'signature' && sentence.part !== 'footer'
      ? placed(actsAlike(sentence), sentence)
      : new Map<Act, Span>()
  )
  // Where the cause is said to be unknown, what happened is only how it showed; a guess says that it is one.
  if (read.some((acts) => acts.has('cause-unknown'))) {
    for (const [at, acts] of read.entries()) if (acts.has('cause') && !isExplicit(sentences[at])) acts.delete('cause')
  }
  const points = read.some((acts) => acts.has('link-only'))
  if (points && sentences.some((sentence, at) => isAnswer(sentence, read[at]))) {
    for (const acts of read) acts.delete('link-only')
  }
  return read
}

/** A plain statement beside a link: "Calls cost 10 cents a minute." Not "There is a video as well." */
function isAnswer({part, lang, words, mark}: Sentence, acts: ReadonlyMap<Act, Span>): boolean {
  if (part !== 'body' || lang !== 'en' || acts.size > 0 || words.length < 4 || mark === '?') return false
  return (
    readPredicate(words, 0, words.length) !== undefined && !marksOf(words).some(({section}) => section === 'elsewhere')
  )
}

const isExplicit = ({words}: Sentence): boolean =>
  marksOf(words).some(({section}) => section === 'cause' || section === 'words-hedge' || section === 'verbs-think')

/** Courtesies are told by their words alone. */
const COURTESIES: readonly Act[] = ['greeting', 'closing', 'thanks', 'empathy']
/** So are these, but it takes the clause to see them. */
const TURNS: readonly Act[] = ['link-only', 'option']

/** What the whole sentence says of its clauses. */
interface Context {
  /** The customer's own account. */
  readonly restated: boolean
  readonly unknown: boolean
  /** A clause names a day or an hour that lies ahead. */
  readonly dated: boolean
  /** A clause before has told what was done: what follows is its outcome, not the cause. */
  readonly repaired: boolean
}

type Add = (act: Act, span: Span) => void

const actsAlike = onceAlike((sentence) => actsIn(sentence, actsOf(sentence)), partOf)

function actsOf(sentence: Sentence): Map<Act, Span> {
  const acts = new Map<Act, Span>()
  const add: Add = (act, span) => {
    if (!acts.has(act)) acts.set(act, span)
  }
  const clauses = readSentence(sentence)
  for (const clause of clauses) addCourtesies(clause, add)
  const restated = clauses.some(({sections}) => sections.has('words-restate'))
  const unknown = isUnknown(clauses)
  if (unknown) add('cause-unknown', clauses[0].span)
  const dated = clauses.some((clause) => !isPast(clause) && hasDefiniteTime(clause))
  for (const [at, clause] of clauses.entries()) {
    const context = {restated, unknown, dated, repaired: acts.has('fix')}
    if (sentence.mark === '?') addAsked(clause, clauses[at + 1], add)
    else addClause(clause, clauses[at + 1], context, add)
  }
  const state = restated ? undefined : sentenceState(clauses)
  if (state) add(state, (clauses.find((one) => stateOf(one) !== undefined) ?? clauses[0]).span)
  return acts
}

const isPast = ({predicate}: Reading): boolean => predicate?.tense === 'past' || predicate?.tense === 'perfect'

function addCourtesies({marks, sentence, sections, span}: Reading, add: Add): void {
  for (const act of COURTESIES) {
    const mark = marks.find(({section}) => section === act)
    if (mark) add(act, {start: mark.word.start, end: sentence.words[mark.to - 1].end})
  }
  for (const act of TURNS) if (sections.has(act)) add(act, span)
}

/** A sentence with a question mark: its clauses ask or advise, and report nothing. */
function addAsked(clause: Reading, next: Reading | undefined, add: Add): void {
  const asks = next === undefined || clause.predicate?.mood === 'question'
  for (const act of asks ? questionActs(clause) : commandActs(clause)) add(act, clause.span)
  for (const act of softActs(clause)) add(act, clause.span)
}

function addClause(clause: Reading, next: Reading | undefined, context: Context, add: Add): void {
  const {span, verbs} = clause
  const wanted = [...commandActs(clause, next), ...softActs(clause)].filter(
    (act) => act !== 'step' || !isRewarded(next)
  )
  const times = timeActs(clause, context.dated)
  for (const act of [...wanted, ...times]) add(act, span)
  if (isPrevention(clause, next)) add('prevention', span)
  const refused = isRefusal(clause)
  const holding = !refused && isHolding(clause)
  if (refused) add('refusal', span)
  if (holding) add('holding', span)
  if (refused || holding || context.restated) return
  // "I'll write to you on Monday" and "it will be sent soon" promise; nothing is done yet.
  const told = verbs.has('tell') && (times.length > 0 || (next?.kinds.has('ahead') ?? false))
  const promised = told || times.includes('vague-time')
  const change = promised ? undefined : changeOf(clause)
  if (change) add(change, span)
  if (change === 'fixed-bare') add('status-ok', span)
  const done = change !== undefined || times.length > 0 || context.repaired || stateOf(clause) !== undefined
  if (!context.unknown && wanted.length === 0 && isCause(clause, next, done)) add('cause', span)
}
