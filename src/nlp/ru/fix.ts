// What was done, is being done or will be done, by us or by a named helper.
import type {Act, Word} from '../../core/document.js'
import type {Clause} from './clauses.js'
import type {Predicate} from './predicate.js'
import {hasTag, inClass, isA, isForm} from './words.js'

/** `fix` for a deed with content, `fixed-bare` for «исправили», «вопрос решён». */
export function readDeed(clause: Clause, predicate: Predicate): Act | undefined {
  const {lemma, form, negated, actor, subject, tags} = predicate
  if (negated || form === 'infinitive' || form === 'state' || form === 'imperative' || actor === 'you') return undefined
  if (form === 'future' && (inClass(lemma, 'verbs-say') || clause.words.some((word) => isA(word, 'nouns-news'))))
    return undefined
  if (inClass(lemma, 'verbs-bare') && isBare(clause, predicate)) return 'fixed-bare'
  if (examines(clause, predicate)) return 'fix'
  const repairs = inClass(lemma, 'verbs-repair')
  if (form === 'done') return repairs && !inClass(lemma, 'verbs-fact') ? 'fix' : undefined
  if (actor === 'we') {
    if (inClass(lemma, 'verbs-err')) return undefined
    return repairs || (form === 'past' && tags.has('perf') && tags.has('tran') && !inClass(lemma, 'verbs-receive'))
      ? 'fix'
      : undefined
  }
  return subject && mends(clause, predicate, subject) ? 'fix' : undefined
}

/** Does somebody else put it right? A mechanic by trade; a courier or a bank only with a deed that undoes. */
function mends({words}: Clause, {lemma, form, tags}: Predicate, subject: Word): boolean {
  if (inClass(lemma, 'verbs-err') || inClass(lemma, 'verbs-harm')) return false
  const ours = isA(subject, 'nouns-helper') && !isYours(words, subject)
  if (!ours && !isA(subject, 'nouns-helper') && !isA(subject, 'nouns-party')) return false
  const repairs = inClass(lemma, 'verbs-repair')
  // «Слесарь врежет кран»: what one of us is going to do is done to mend.
  if (form === 'future') return repairs || (ours && tags.has('perf') && tags.has('tran'))
  // «Кассир пробил товар», «сборщик взял не глядя» tell how it went wrong.
  if (ours && !isA(subject, 'nouns-staff')) return repairs
  const undoes = inClass(lemma, 'verbs-undo') || inClass(lemma.slice(0, 4), 'prefix-again')
  return undoes || (ours && form === 'present' && repairs)
}

/** «Разработчики изучают журналы»: a check of a named thing under way. */
function examines({words}: Clause, {lemma, form, actor, subject}: Predicate): boolean {
  if (form !== 'present' || !inClass(lemma, 'verbs-examine')) return false
  if (actor !== 'we' && !(subject && isA(subject, 'nouns-helper'))) return false
  return words.some(
    (one) =>
      one !== subject &&
      hasTag(one, 'NOUN') &&
      one.analyses.some(({tags}) => tags.has('accs')) &&
      !isA(one, 'nouns-vague') &&
      !isA(one, 'nouns-case') &&
      !isA(one, 'nouns-desk')
  )
}

/** «Решили провести проверку»: what was decided on is under way. */
export const decidesToMend = ({words}: Clause): boolean =>
  words.some((word) => hasTag(word, 'INFN') && (isA(word, 'verbs-undo') || isA(word, 'verb-carry-out')))

/** «Ваш коллега», «начальник ваш»: not one of us. */
const isYours = (words: readonly Word[], subject: Word): boolean => {
  const at = words.indexOf(subject)
  return [words[at - 1], words[at + 1]].some((word) => word !== undefined && isA(word, 'words-your'))
}

/** Nothing is said of what was done: all that the deed is done to is a trouble, or nothing at all. */
function isBare({words}: Clause, {word, lemma, form}: Predicate): boolean {
  if (form !== 'past' && form !== 'done') return false
  if (inClass(lemma, 'verbs-bare-any')) return true
  const nouns = words.filter(
    (one) =>
      one !== word &&
      one.kind === 'word' &&
      one.analyses.some(({tags}) => tags.has('NOUN') || tags.has('NPRO')) &&
      !isA(one, 'nouns-helper') &&
      !isForm(one, 'pronouns-we')
  )
  const content = nouns.filter(
    (one) =>
      !isA(one, 'nouns-trouble') &&
      !isA(one, 'nouns-time') &&
      one.analyses.some(({tags}) => tags.has('nomn') || tags.has('accs'))
  )
  return content.length === 0 && (nouns.some((one) => isA(one, 'nouns-trouble')) || inClass(lemma, 'verbs-bare-alone'))
}
