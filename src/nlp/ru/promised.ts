// Do these words of a Russian sentence stand in a promise: what we shall do, what the customer will get?
import type {Sentence, Word} from '../../core/document.js'
import {once} from '../kept.js'
import {reviewSection} from '../lang.js'
import type {Promised} from '../promised.js'
import {type Clause, clausesOf} from './clauses.js'
import type {Predicate} from './predicate.js'
import {isA} from './words.js'

/** «Как только освободимся»: the words may stand behind a conjunction at most, to open their clause. */
const OPENING = 2

/** A sentence may be asked about more than once. */
const clausesIn = once(clausesOf)

export function promiseRu(sentence: Sentence, words: readonly Word[]): Promised | undefined {
  const clauses = clausesIn(sentence)
  const own = clauses.find((clause) => clause.words.includes(words[0]))
  if (!own) return undefined
  if (own.opener !== 'if') return isTold(own, clauses) ? 'when' : undefined
  // «Если не придёт в ближайшее время, напишите»; «как только придёт, напишем».
  if (own.words.indexOf(words[0]) >= OPENING || own.predicates.some(({actor}) => actor === 'you')) return undefined
  return clauses.some(isPromise) ? 'until' : undefined
}

/** In the clause itself, or in the one that it belongs to: «сделаем всё, чтобы вы получили её поскорее». */
function isTold(own: Clause, clauses: readonly Clause[]): boolean {
  if (own.opener !== 'purpose' && isPromise(own)) return true
  return (
    (own.opener === 'purpose' || own.predicates.length === 0) && clauses.some((one) => one !== own && isPromise(one))
  )
}

function isPromise({words, predicates, opener}: Clause): boolean {
  if (opener === 'if') return false
  if (predicates.length === 0) return words.some((word) => isA(word, 'nouns-news') || isA(word, 'nouns-due'))
  if (predicates.some(isOrder) || predicates.some(({lemma}) => is(lemma, 'ends'))) return false
  return predicates.some((predicate) => isAhead(predicate, words))
}

/** What the customer is to do. */
const isOrder = ({form, lemma, word}: Predicate): boolean =>
  (form === 'imperative' && !is(lemma, 'awaits')) || isA(word, 'verbs-plead')

function isAhead({form, actor, lemma}: Predicate, words: readonly Word[]): boolean {
  if (form === 'imperative') return true
  if (form === 'future') return actor !== 'you' || is(lemma, 'learns')
  if (form === 'present') return actor === 'we' || is(lemma, 'plans')
  return form === 'done' && words.some((word) => word.lemmas.includes('быть') && word.analyses[0]?.tags.has('futr'))
}

const is = (lemma: string, section: string): boolean => reviewSection('ru', section).begins(lemma)
