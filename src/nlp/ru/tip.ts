// A step in polite or conditional words: «просьба создать заявку по теме …», «вы можете обратиться в …, создав …».
import type {Word} from '../../core/document.js'
import {hasTag, inClass, isA, isForm, phraseIn} from './words.js'

/** Is the customer told what to do, with the thing or the place by its name? */
export function isTip(clause: readonly Word[], sentence: readonly Word[]): boolean {
  if (phraseIn(clause, 'step-told')) return true
  // «…, выбрав тему «Стаж»»: the name may stand in the next clause.
  const words = sentence.slice(sentence.indexOf(clause[0]))
  return words
    .slice(0, clause.length)
    .some((word, at) => isForm(word, 'words-tip') && !isForm(words[at - 1], 'word-not') && isNamed(words, at))
}

/** So many words stand between «можете» and what can be done. */
const REACH = 4

function isNamed(words: readonly Word[], tip: number): boolean {
  if (isForm(words[tip + 1], 'words-irreal')) return false
  const verb = words.findIndex((word, at) => at > tip && at <= tip + REACH && hasTag(word, 'INFN'))
  if (
    verb < 0 ||
    isForm(words[verb - 1], 'word-not') ||
    isA(words[verb], 'verbs-courtesy') ||
    isA(words[verb], 'verbs-look-up')
  )
    return false
  const rest = words.slice(verb + 1)
  const named = rest.some(({quoted, kind, analyses}) => quoted || kind === 'number' || analyses[0]?.tags.has('GRND'))
  if (named || isA(words[verb], 'verbs-elsewhere')) return named
  return rest.some((word) => hasTag(word, 'NOUN') && !inClass(word.lemmas[0], 'nouns-vague'))
}
