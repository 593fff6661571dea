import type {Word} from '../../core/document.js'
import {startsLow, startsUpper} from '../letters.js'
import type {Clause} from './clauses.js'
import {type Mark, opens} from './marks.js'
import {auxiliaryOf, first, has, isPronoun} from './word-tags.js'

/**
 * Who or what a clause is about. `our`: our team, `agent`: a colleague or a tradesman, `outsider`: a bank, a seller, `they`: he, she, they, `which`: the
 * clause says more about the one before it, `none`: a command, or a clause that begins with its verb.
 */
export type Subject =
  | 'we'
  | 'our'
  | 'agent'
  | 'outsider'
  | 'you'
  | 'your'
  | 'they'
  | 'it'
  | 'there'
  | 'some'
  | 'nobody'
  | 'which'
  | 'thing'
  | 'none'

/** `before` is the subject of the clause before it, which "and deleted it" goes on with. */
export function subjectOf(words: readonly Word[], clause: Clause, marks: readonly Mark[], before: Subject): Subject {
  const {from, predicate} = clause
  if (!predicate || predicate.mood === 'command') return 'none'
  const own = subjectWords(words, clause)
  if (own.length === 0 && opens(marks, from, 'relative')) return 'which'
  if (own.length === 0) return predicate.mood === 'elided' && from > 0 ? before : 'none'
  if (own.every((word) => first(word, 'Ques'))) return 'which'
  if (
    own.every((word) => first(word, 'ADVB') && word.analyses[0].lemma !== 'there' && word.analyses[0].lemma !== 'here')
  )
    return from > 0 ? before : 'none'
  return kindOf(own, marks)
}

/** The words before the predicate, without conjunctions; in a question those inside it. */
export function subjectWords(words: readonly Word[], {start, predicate}: Clause): Word[] {
  if (!predicate) return []
  const {at, mood, main} = predicate
  const {key} = words[at]
  const glued = key === 'its' || (auxiliaryOf(words[at]) !== '' && key.includes("'") && !/n't$/.test(key))
  const end = mood === 'question' ? Math.max(main, at + 1) : glued ? at + 1 : at
  return words
    .slice(start, end)
    .filter(
      (word) =>
        !first(word, 'CONJ') && !first(word, 'INTJ') && (auxiliaryOf(word) === '' || (glued && word === words[at]))
    )
}

const PRONOUNS: Readonly<Record<string, Subject>> = {
  i: 'we',
  im: 'we',
  ive: 'we',
  u: 'you',
  youre: 'you',
  hes: 'they',
  shes: 'they',
  theyre: 'they',
  its: 'it',
  thats: 'it',
  we: 'we',
  you: 'you',
  he: 'they',
  she: 'they',
  they: 'they',
  it: 'it',
  this: 'it',
  that: 'it',
  there: 'there',
  here: 'there',
  nobody: 'nobody',
  nothing: 'nobody',
  none: 'nobody'
}

/** "Colin", "Dr Patel" */
const isName = (word: Word): boolean =>
  word.kind === 'word' &&
  startsUpper(word.text) &&
  startsLow(word.text.slice(1)) &&
  (word.analyses.length === 0 || has(word, 'Prop'))

function kindOf(own: readonly Word[], marks: readonly Mark[]): Subject {
  const pronoun = own.findLast((word) => isPronoun(word) || first(word, 'ADVB') || Object.hasOwn(PRONOUNS, word.key))
  const lemma =
    pronoun?.analyses[0]?.lemma && Object.hasOwn(PRONOUNS, pronoun.analyses[0].lemma)
      ? pronoun.analyses[0].lemma
      : (pronoun?.key ?? '')
  if (pronoun && own.indexOf(pronoun) === own.length - 1 && Object.hasOwn(PRONOUNS, lemma)) return PRONOUNS[lemma]
  if (/^(some|any|every)(one|body)$/.test(own[0].key)) return 'some'
  if (own[0].key === 'nobody' || own[0].key === 'nothing') return 'nobody'
  const [from, to] = [own[0].index, own[own.length - 1].index]
  const owner = own.find((word) => first(word, 'poss'))
  const named = (name: string) =>
    marks.some(({section, word}) => section === name && word.index >= from && word.index <= to)
  if (named('nouns-outsider') && owner?.key !== 'your') return 'outsider'
  if (owner && /^(our|my)$/.test(owner.key)) return 'our'
  if (named('nouns-agent')) return 'agent'
  if (owner?.key === 'your') return 'your'
  return own.length < 3 && own.every(isName) ? 'they' : 'thing'
}
