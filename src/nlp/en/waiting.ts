// Clauses that say that we are at it: nothing found, nothing done, no hour yet.
import type {Act} from '../../core/document.js'
import type {Reading} from './reading.js'
import {hasDefiniteTime} from './time.js'
import {first, isNegative} from './word-tags.js'

const OURS = new Set(['we', 'our', 'agent', 'they', 'none', 'some'])

/** "We don't know yet why …", "the cause has not been found" */
export function isUnknown(readings: readonly Reading[]): boolean {
  const {words} = readings[0].sentence
  const asks = words.some((word, at) => first(word, 'Ques') && (at === 0 || !/^(?:which|who)$/.test(word.key)))
  const has = (section: string) => readings.some(({sections}) => sections.has(section))
  const negated = words.some(isNegative) || words.some(({key}) => /^(?:yet|neither|nobody|still)$/.test(key))
  if (has('nouns-cause') && (has('unknown') || (negated && has('verbs-know')))) return true
  if (asks && has('unknown')) return true
  if (has('nouns-cause') && has('verbs-look'))
    return /\b(?:look|search|hunt)\w* (?:for|into)\b/.test(readings[0].sentence.text)
  if (!negated || !asks) return false
  const asked = words.flatMap((word, at) => (first(word, 'Ques') ? [at] : []))
  return readings.some((one) =>
    one.marks.some(
      ({section, from}) =>
        section === 'verbs-know' && isDenied(one, from) && asked.some((at) => at < 2 || (at > from && at - from < 6))
    )
  )
}

/** Is the verb at this place denied: "can't say", "haven't been able to find out", "neither airport can say"? */
function isDenied({sentence, from}: Reading, at: number): boolean {
  const {words} = sentence
  for (let place = at; place >= Math.max(0, Math.min(from, at - 6)); place--)
    if (isNegative(words[place]) || words[place].key === 'yet') return true
  return /^(?:nobody|neither|nothing)$/.test(words[0].key)
}

/** Nothing but "received", "passed on", "looking into it". */
export function isHolding(clause: Reading): boolean {
  const {sections, verbs, predicate, subject} = clause
  if (sections.has('holding')) return true
  if (!predicate) return sections.has('verbs-look') && clause.to - clause.from < 5
  const {tense, going, passive, lemma} = predicate
  const message = sections.has('nouns-message')
  if (passive) return (verbs.has('look') || verbs.has('pass') || verbs.has('receive')) && (message || subject === 'it')
  if (lemma === 'be') return message && sections.has('nouns-team') && / with /.test(clause.sentence.text)
  if (!OURS.has(subject))
    return (
      clause.marks.some(({section, from}) => section === 'nouns-message' && from < predicate.at) &&
      verbs.has('receive') &&
      (tense === 'perfect' || tense === 'past')
    )
  if (verbs.has('receive'))
    return message && (tense === 'perfect' || tense === 'past') && !verbs.has('repair') && !verbs.has('mend')
  if (verbs.has('pass'))
    return (
      (message || sections.has('nouns-team') || /\b(?:this|that|it) (?:on|up|over|to)\b/.test(clause.sentence.text)) &&
      !verbs.has('mend')
    )
  return (
    verbs.has('look') &&
    !verbs.has('feel') &&
    predicate.mood !== 'command' &&
    (going || tense === 'future' || message || predicate.mood === 'elided')
  )
}

/** When the customer hears or sees the next thing, or that nobody says when. */
export function timeActs(clause: Reading, dated: boolean): Act[] {
  const {sections, predicate, verbs, subject} = clause
  const definite = hasDefiniteTime(clause) || (dated && verbs.has('tell'))
  const vague = sections.has('vague-time')
  if (!predicate) {
    if (definite && (sections.has('nouns-news') || sections.has('news') || sections.has('verbs-tell')))
      return ['next-update']
    return vague ? ['vague-time'] : []
  }
  const {tense, going, mood, negated} = predicate
  const ahead = tense === 'future' || (tense === 'present' && mood !== 'question')
  if (!ahead || (negated && !vague)) return vague && tense === 'modal' ? ['vague-time'] : []
  if (definite && isNews(clause)) return ['next-update']
  if (vague && (!definite || verbs.has('tell')) && subject !== 'you') return ['vague-time']
  return vague && tense === 'future' ? ['vague-time'] : definite && going && verbs.has('reach') ? ['next-update'] : []
}

function isNews(clause: Reading): boolean {
  const {verbs, subject, sections, predicate} = clause
  const tells = verbs.has('tell') && subject !== 'you' && subject !== 'it'
  if (predicate?.mood === 'command') return verbs.has('expect') || verbs.has('allow') || verbs.has('give')
  if (tells) return true
  if (subject === 'you')
    return (verbs.has('reach') || verbs.has('tell')) && (predicate?.tense === 'future' || sections.has('nouns-news'))
  if (sections.has('news')) return true
  const comes = verbs.has('reach') || verbs.has('be') || verbs.has('tell')
  if (sections.has('nouns-news') && comes) return true
  if (predicate?.tense === 'future' && !OURS.has(subject)) return verbs.has('work') || verbs.has('arrive')
  if (verbs.has('expect') && subject === 'we') return sections.has('verbs-know')
  return OURS.has(subject) && (verbs.has('reach') || verbs.has('be')) && /\byou\b|\bback\b/.test(clause.sentence.text)
}
