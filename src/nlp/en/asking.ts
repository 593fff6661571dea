// Clauses that want something of the customer: steps to take, questions, requests to check.
import type {Act} from '../../core/document.js'
import {type Reading, subjectOfReading} from './reading.js'
import {hasDefiniteTime} from './time.js'
import {first, isBase, isDeterminer, isPronoun} from './word-tags.js'

/** What a command asks for. */
export function commandActs(clause: Reading, next?: Reading): Act[] {
  const {verbs, sections, predicate} = clause
  if (predicate?.mood !== 'command') return adviceActs(clause)
  if (verbs.has('hold') && !verbs.has('command')) return sections.has('close-check') ? ['close-check'] : []
  if (verbs.has('hold') && (sections.has('link-only') || sections.has('closing') || sections.has('thanks'))) return []
  if (sections.has('link-only') && !verbs.has('choose')) return []
  if (sections.has('holding') || sections.has('vague-time') || sections.has('ask-vague')) return []
  if (predicate.negated && (verbs.has('tell') || verbs.has('hold'))) return []
  if (isCheck(clause)) return ['close-check']
  if (verbs.has('check') && !hasObject(clause)) return ['close-check']
  if (verbs.has('expect') || (verbs.has('give') && isTimeAsked(clause))) return []
  if (verbs.has('give') && isWanted(clause) && !hasObject(clause)) return []
  if (isChoice(clause, next)) return ['option']
  return verbs.has('tell-us') && isWanted(clause) ? ['step', 'ask'] : ['step']
}

/** "Let me know if …", "check that it prints now" */
function isCheck({sections, verbs, sentence}: Reading): boolean {
  if (!verbs.has('check')) return false
  return sections.has('close-check') || /\b(?:again|now)\W*$/i.test(sentence.text)
}

/** "Keep it and wait, or send it back" */
const isChoice = ({opener}: Reading, next: Reading | undefined): boolean =>
  opener === 'or' || (next?.opener === 'or' && next.predicate?.mood === 'command')

/** "Give me till four" asks for time. */
const isTimeAsked = (clause: Reading): boolean =>
  (hasDefiniteTime(clause) || clause.sections.has('nouns-span')) &&
  !isDeterminer(clause.sentence.words[clause.predicate!.main + 2])

/** Wanted by us: "send us", "reply with". */
const isWanted = ({sentence, from, to}: Reading): boolean =>
  sentence.words.slice(from, to).some(({key}) => /^(?:us|me|with|here|back)$/.test(key))

/** Something is named besides "us", "it" and "more information". */
function hasObject({sentence, predicate, to}: Reading): boolean {
  const after = sentence.words.slice(predicate!.main + 1, to)
  return (
    after.filter((word) => !isPronoun(word) && !first(word, 'PREP') && !first(word, 'ADVB') && !first(word, 'INTJ'))
      .length > 0
  )
}

/** "You can download it under …", "you'll want to close the tap" */
function adviceActs(clause: Reading): Act[] {
  const {subject, predicate, verbs, sections, conditional} = clause
  if (!predicate || subject !== 'you' || predicate.negated || predicate.passive) return []
  if (predicate.mood === 'question') return []
  if (predicate.modal === '' && !(verbs.has('need') || verbs.has('want'))) return []
  if (predicate.modal === 'will' && !verbs.has('need') && !verbs.has('want')) return []
  if (/past$/.test(predicate.modal) && !conditional && sections.has('mistake')) return []
  if (!verbs.has('command') && !verbs.has('need') && !verbs.has('want')) return []
  return sections.has('words-now') && verbs.has('work')
    ? []
    : clause.sentence.words.some(({key}) => key === 'or')
      ? ['option']
      : ['step']
}

/** Softly told all the same: "it might be worth …", "have you tried …"; and a thing wanted of the customer by its name. */
export function softActs(clause: Reading): Act[] {
  const {sections, predicate, sentence} = clause
  if (predicate?.negated || ELSEWHERE.some((section) => sections.has(section))) return []
  const isTip = sections.has('tip') && sentence.words.length > TIP
  const isAsked = !sections.has('ask-vague') && isWantedThing(clause)
  return [...(isTip ? (['step'] as const) : []), ...(isAsked ? (['ask'] as const) : [])]
}

/** "Send us the order number" asks, "we have sent you the number" tells; "we'd like to know your model" asks again. */
const isWantedThing = ({marks, from, sentence}: Reading): boolean =>
  marks.some(
    (mark) =>
      mark.section === 'asked-for' &&
      (NEEDS.test(mark.word.key) || !sentence.words.slice(from, mark.from).some(({key}) => OURS.test(key)))
  )

const NEEDS = /^(?:like|need|want|have)$/
const OURS = /^(?:we|i|he|she|they|it)(?:'|$)/

/** Where to look, or a courtesy: no step. */
const ELSEWHERE = ['link-only', 'elsewhere', 'refusal', 'closing', 'thanks', 'holding']
/** "I suggest that" by itself names nothing to do. */
const TIP = 4

/** What a question asks for. */
export function questionActs(clause: Reading): Act[] {
  const {predicate, subject, sections, verbs, sentence} = clause
  if (sections.has('ask-vague')) return []
  const request = predicate?.mood === 'question' && subject === 'you' && predicate.modal !== ''
  if (request && verbs.has('check') && sections.has('close-check')) return ['close-check']
  if (request && verbs.has('give')) return ['ask']
  if (request && verbs.has('command')) return ['step']
  if (isOutcome(clause)) return ['close-check']
  if (sections.has('option') && sentence.words.some(({key}) => key === 'or')) return ['option', 'ask']
  if (subjectOfReading(clause).length === 0 && !predicate && sentence.words.length < 3) return []
  return ['ask']
}

/** "Does it play to the end on your side?", "Did the mail get through this time?" */
function isOutcome({sections, predicate, subject, sentence}: Reading): boolean {
  if (!predicate || subject === 'you' || subject === 'we') return false
  if (sections.has('close-check')) return true
  const last = sentence.words.at(-1)
  return sections.has('words-now') && last !== undefined && !isBase(last) && /^(?:now|again|time|today)$/.test(last.key)
}
