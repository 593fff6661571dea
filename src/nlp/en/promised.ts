// Do these words of an English sentence stand in a promise: what we shall do, what the customer will get?
import type {Sentence, Word} from '../../core/document.js'
import {once} from '../kept.js'
import {reviewSection} from '../lang.js'
import type {Promised} from '../promised.js'
import {type Reading, readSentence} from './reading.js'

/** A sentence may be asked about more than once. */
const clausesIn = once(readSentence)

export function promiseEn(sentence: Sentence, words: readonly Word[]): Promised | undefined {
  const clauses = clausesIn(sentence)
  const at = sentence.words.indexOf(words[0])
  const own = clauses.find(({from, to}) => from <= at && at < to)
  if (!own) return undefined
  if (!own.hypothetical) return isPromise(own) || (!own.predicate && clauses.some(isPromise)) ? 'when' : undefined
  // "If it does not come soon, write to us"; "once we know, we will write".
  if (at > own.from || own.subject === 'you' || own.subject === 'your') return undefined
  return clauses.some((one) => !one.hypothetical && isPromise(one)) ? 'until' : undefined
}

function isPromise({predicate, sections, subject, sentence, from, to}: Reading): boolean {
  if (!predicate) return sections.has('nouns-news') || sections.has('news')
  const {lemma, mood, tense, going, modal, passive} = predicate
  if (mood === 'question' || is(lemma, 'ends')) return false
  if (mood === 'command') return is(lemma, 'awaits')
  if (tense === 'past' || tense === 'perfect') return false
  if (subject === 'you') return (passive || is(lemma, 'learns')) && (tense === 'future' || modal.startsWith('shall'))
  if (tense === 'future' || tense === 'modal' || going || is(lemma, 'plans')) return true
  return sentence.words.slice(from, to).some(({lemmas}) => lemmas.some((one) => is(one, 'hopes')))
}

const is = (lemma: string, section: string): boolean => reviewSection('en', section).begins(lemma)
