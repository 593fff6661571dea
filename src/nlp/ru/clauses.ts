// Sentence → clauses: stretches between marks and conjunctions that have a predicate of their own.
import type {Sentence, Word} from '../../core/document.js'
import {type Predicate, predicatesOf} from './predicate.js'
import {inClass, isA, isForm, isPreposition, phraseIn} from './words.js'

/** How the clause hangs on the ones before it. */
export type Opener = 'if' | 'because' | 'therefore' | 'which' | 'that' | 'purpose' | 'ask' | 'none'

export interface Clause {
  readonly words: readonly Word[]
  /** The mark before it: `,`, `:`, `—`, `;`, `(` or nothing. */
  readonly mark: string
  readonly opener: Opener
  readonly predicates: readonly Predicate[]
}

/** Every word of the sentence lands in exactly one clause. */
export function clausesOf(sentence: Sentence): Clause[] {
  const read = clauseList(sentence)
  // «Сообщаем, что вопрос решён»: what is told is the sentence itself.
  return read.map((clause, at) =>
    clause.opener === 'that' && read[at - 1]?.words.some((word) => isA(word, 'verbs-tell'))
      ? {...clause, opener: 'none'}
      : clause
  )
}

function clauseList(sentence: Sentence): Clause[] {
  const clauses: Clause[] = []
  let carried: Word | undefined
  for (const {words, mark} of merge(withoutAddress(pieces(sentence)))) {
    const opener = openerOf(words)
    const predicates = predicatesOf(words, opener === 'which' ? undefined : carried)
    clauses.push({words, mark, opener, predicates})
    if (opener === 'none' || opener === 'therefore')
      carried = predicates.findLast(({subject}) => subject)?.subject ?? carried
    // «мы … , и он …»: our own acting is not carried as somebody else's.
    if (predicates.some(({actor}) => actor === 'we')) carried = undefined
  }
  return clauses
}

/** «Катерина, всё починили»: the name says nothing. */
function withoutAddress(found: Piece[]): Piece[] {
  const [first, second] = found
  const isAddress =
    first &&
    second?.mark === ',' &&
    first.words.every((word) => word.analyses.some(({tags}) => tags.has('Name') || tags.has('Patr')))
  return isAddress ? [{...second, mark: ''}, ...found.slice(2)] : found
}

interface Piece {
  words: Word[]
  mark: string
}

/** Cut at every mark, and at «и», «а», «но» between words. */
function pieces({words, text, start}: Sentence): Piece[] {
  const found: Piece[] = []
  let last: Word | undefined
  for (const word of words) {
    const gap = last ? text.slice(last.end - start, word.start - start) : ''
    const mark = /[,;:—–(]/.exec(gap)?.[0] ?? (/\s-\s/.test(gap) ? '—' : '')
    const cuts =
      !last || mark !== '' || (!word.quoted && inClass(word.key, 'conjunctions') && !isBetweenQuotes(words, word))
    if (cuts) found.push({words: [word], mark})
    else found[found.length - 1].words.push(word)
    last = word
  }
  return found
}

/** «камеры «Ворота» и «Сарай»»: one list. */
const isBetweenQuotes = (words: readonly Word[], {index}: Word): boolean => {
  const at = words.findIndex((word) => word.index === index)
  return words[at - 1]?.quoted === true || words[at + 1]?.quoted === true
}

const SETS_OFF = /[:;—]/

/** A piece without a predicate («файлы, проекты и доступы») belongs to a neighbour, unless a colon or a dash sets it off. */
function merge(found: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  let told = true
  for (const piece of found) {
    const tells = hasPredicate(piece)
    const last = merged.at(-1)
    if (last && !SETS_OFF.test(piece.mark) && !(told && tells) && openerOf(last.words) !== 'if') {
      last.words.push(...piece.words)
      told ||= tells
    } else {
      merged.push({words: [...piece.words], mark: piece.mark})
      told = tells
    }
  }
  return merged
}

/** A verb, or words that tell a state without one: «третий ещё в пути», «за второй — нет». */
const hasPredicate = ({words}: Piece): boolean =>
  predicatesOf(words, undefined).length > 0 ||
  phraseIn(words, 'status-open') !== undefined ||
  phraseIn(words, 'thanks') !== undefined ||
  phraseIn(words, 'cause') !== undefined ||
  phraseIn(words, 'status-ok') !== undefined ||
  words.some((word) => isA(word, 'words-here')) ||
  isForm(words.at(-1), 'word-none')

/** Told by the first words: «и потому что», «а если». */
function openerOf(words: readonly Word[]): Opener {
  if (opens(words, 'open-therefore')) return 'therefore'
  for (const [at, word] of words.slice(0, 3).entries()) {
    if (word.kind === 'number') continue
    if (inClass(word.key, 'open-if') && !isRate(words, at)) return 'if'
    if (isForm(word, 'word-how') && words.some((one) => isForm(one, 'word-only') || isFuture(one))) return 'if'
    if (isForm(word, 'word-while') && words.some(isFuture)) return 'if'
    if (inClass(word.key, 'open-purpose')) return 'purpose'
    if (inClass(word.key, 'open-because')) return 'because'
    const first = at === 0 && word.sentence.words[0] === word
    if (!first && isA(word, 'open-which')) return 'which'
    if (isForm(word, 'word-that')) return 'that'
    if (!first && inClass(word.key, 'open-ask')) return 'ask'
    if (!isPreposition(word) && !inClass(word.key, 'conjunctions')) break
  }
  return isForm(words[1], 'word-whether') ? 'ask' : 'none'
}

/** «раз в месяц», «раз за сезон». */
const isRate = (words: readonly Word[], at: number): boolean =>
  isForm(words[at], 'word-rate') && isPreposition(words[at + 1])

const isFuture = ({analyses}: Word): boolean => analyses.some(({tags}) => tags.has('futr'))

/** Does a phrase of the section stand at the very start? */
const opens = (words: readonly Word[], section: string): boolean =>
  phraseIn(words.slice(0, 2), section)?.start === words[0].start
