// A sentence → its clauses. A boundary is a mark (comma, colon, dash, bracket) or a conjunction, with a predicate of its own
// behind it; a piece without one belongs to its neighbour.
import type {Sentence, Word} from '../../core/document.js'
import {type Predicate, readPredicate} from './predicate.js'
import {auxiliaryOf, first, has, isPronoun} from './word-tags.js'

/** Words [from, to) of the sentence. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** Where its subject and predicate begin, behind "In the portal," and "because". */
  readonly start: number
  /** The word that joins it to the rest: if, because, so, which … */
  readonly opener: string
  readonly predicate: Predicate | undefined
  /** A mark that stands before it. */
  readonly mark: string
}

/** Conjunctions that open a clause, but may be prepositions as well ("since Monday"). */
const MARK = /[,;:–—()]|\s-\s/

/** Splits a sentence into its clauses, in order. */
export function clausesOf(sentence: Sentence): Clause[] {
  const pieces = split(sentence)
  const clauses: Clause[] = []
  let open: Piece | undefined
  for (const piece of pieces) {
    const {from, to, mark} = piece
    const clause = {...read(sentence.words, piece), ...(open && {from: open.from, mark: open.mark})}
    if (clause.predicate === undefined) {
      const last = clauses.at(-1)
      // A piece without a predicate goes on with the clause before it; the first one waits for the next.
      if (last && mark !== ';' && mark !== ':') clauses[clauses.length - 1] = {...last, to}
      else open = {from: open?.from ?? from, to, mark: open?.mark ?? mark}
      continue
    }
    open = undefined
    clauses.push(clause)
  }
  if (open) clauses.push(read(sentence.words, {...open, to: sentence.words.length}))
  return clauses
}

function read(words: readonly Word[], {from, to, mark}: Piece): Clause {
  const opener = openerOf(words[from])
  const start = opener === '' ? from : skipOpeners(words, from, to)
  return {from, to, mark, opener, start, predicate: readPredicate(words, start, to)}
}

const skipOpeners = (words: readonly Word[], from: number, to: number): number => {
  let at = from
  while (at < to && openerOf(words[at]) !== '') at++
  return at
}

const SHORT_BECAUSE = /^(?:bc|cos|coz|cuz)$/

/** Lemma of a word that joins clauses; empty for others. */
function openerOf(word: Word | undefined): string {
  if (word === undefined || word.kind !== 'word') return ''
  if (auxiliaryOf(word) !== '') return ''
  if (first(word, 'CONJ') && word.key !== 'that') return word.key
  if (first(word, 'Ques') || has(word, 'CONJ') || SHORT_BECAUSE.test(word.key)) return word.key
  return ''
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly mark: string
}

function split({words, text, start}: Sentence): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let mark = ''
  for (let at = 1; at <= words.length; at++) {
    const between = at < words.length ? text.slice(words[at - 1].end - start, words[at].start - start) : ''
    const found = MARK.exec(between)?.[0].trim() ?? ''
    if (at < words.length && found === '' && !opensNew(words, from, at) && !opensMain(words, from, at)) continue
    pieces.push({from, to: at, mark})
    from = at
    mark = found
  }
  return pieces
}

/** Does a conjunction at `at` open a clause of its own, after one that is complete? */
function opensNew(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at]
  const opener = openerOf(word)
  if (opener === '' || opener === 'than' || opener === 'for') return false
  if (openerOf(words[at - 1]) !== '') return false
  if (readPredicate(words, skipOpeners(words, from, at), at) === undefined) return false
  const next = words[at + 1]
  if (next === undefined) return false
  if (isPronoun(next)) return true
  return readPredicate(words, at + 1, nextOpener(words, at + 1)) !== undefined
}

/** "Once I have it I'll send …": the main clause begins without a mark. */
function opensMain(words: readonly Word[], from: number, at: number): boolean {
  if (openerOf(words[from]) === '' || !isPronoun(words[at]) || first(words[at - 1], 'PREP')) return false
  const modal = auxiliaryOf(words[at]) || auxiliaryOf(words[at + 1])
  if (modal !== 'will' && modal !== 'can' && modal !== "'d") return false
  const predicate = readPredicate(words, skipOpeners(words, from, at), at)
  return predicate !== undefined && predicate.main < at - 1
}

function nextOpener(words: readonly Word[], from: number): number {
  let at = from + 1
  while (at < words.length && openerOf(words[at]) === '') at++
  return at
}
