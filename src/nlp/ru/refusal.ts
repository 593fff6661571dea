// The request is turned down: «вернуть не можем», «обменять нельзя».
import type {Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import type {Clause} from './clauses.js'
import type {Predicate} from './predicate.js'
import {inClass, isA, isForm, phraseIn, spanOf} from './words.js'

/** Told by a set phrase, or by what cannot be done. */
export function readRefusal(words: readonly Word[], clauses: readonly Clause[]): Span | undefined {
  const found = phraseIn(words, 'refusal')
  if (found) return found
  for (const clause of clauses) {
    if (
      clause.opener === 'if' ||
      clause.opener === 'which' ||
      clause.opener === 'because' ||
      phraseIn(clause.words, 'prevention')
    )
      continue
    const at = clause.words.findIndex((word, i) => isCannot(clause.words, word, i))
    if (at < 0 && !clause.predicates.some(isTurnDown)) continue
    // «Отменить перевод, который уже принят, мы не можем»: the deed may stand clauses away.
    if (clause.predicates.some(isTurnDown) && !clause.words.some((word) => isA(word, 'words-pending')))
      return spanOf(clause.words)
    const deed = words.find((word) => isDeed(word, at < 0 ? undefined : clause.words[at]))
    if (deed) return spanOf(clause.words)
  }
  return undefined
}

/** «Нельзя» bars any deed; «не можем» may be said of finding and knowing too. */
const isDeed = (word: Word, bar: Word | undefined): boolean =>
  word.analyses.some(({tags}) => tags.has('INFN')) &&
  (isA(word, 'verbs-turn-down') || (isForm(bar, 'words-impossible') && !isA(word, 'verbs-know')))

/** «Не меняем», «не выдадут»: what is not done, and won't be. */
const isTurnDown = ({lemma, form, actor, negated}: Predicate): boolean =>
  negated && actor === 'we' && (form === 'present' || form === 'future') && inClass(lemma, 'verbs-turn-down')

const isCannot = (words: readonly Word[], word: Word, at: number): boolean =>
  isForm(word, 'words-impossible') || (isForm(words[at - 1], 'word-not') && isA(word, 'verbs-cannot'))
