// Looks for the patterns of a table in a sentence, from the mistake outwards.
import type {Sentence, Word} from '../../core/document.js'
import type {Pattern, Place, Wanted} from './pattern.js'

/** Up to so many words may stand in a gap. */
const GAP = 3

/** A sentence with what parts its words: nothing, a comma, or the end of a clause. */
export interface Line {
  readonly words: readonly Word[]
  /** Marks before word i; the last entry is what follows the last word. */
  readonly marks: readonly string[]
}

/** The words of a sentence and the marks between them. */
export function lineOf({words, text, start}: Sentence): Line {
  const marks = words.map((word, i) => text.slice((words[i - 1]?.end ?? start) - start, word.start - start).trim())
  return {words, marks: [...marks, text.slice((words.at(-1)?.end ?? start) - start).trim()]}
}

/** The index after the mistake that begins at word `at`, or -1 when the pattern does not fit there. */
export function matchAt(line: Line, at: number, {before, wrong, after, unless}: Pattern): number {
  const {words} = line
  const end = at + wrong.length
  if (end > words.length || !wrong.every((place, i) => fits(words[at + i]!, place) && (i === 0 || !line.marks[at + i])))
    return -1
  if (!follows(line, end, 1, after) || !follows(line, at - 1, -1, before)) return -1
  return words.slice(0, at).some(({key}) => unless.has(key)) ? -1 : end
}

/** Do the words from `at` on, in the direction of `step`, fit the places? `crossed`: the mark before them is dealt with. */
function follows(line: Line, at: number, step: 1 | -1, places: readonly Place[], crossed = false): boolean {
  const [place, ...rest] = places
  if (place === undefined) return true
  const mark = crossed ? '' : markBefore(line, at, step)
  const word = mark === '' ? line.words[at] : undefined
  switch (place.kind) {
    case 'start':
      return word === undefined || isJoint(word)
    case 'end':
      return (word === undefined) !== place.not && follows(line, at, step, rest, crossed)
    case 'comma':
      if (place.not) return !mark.startsWith(',') && follows(line, at, step, rest, crossed)
      return mark.startsWith(',')
        ? follows(line, at, step, rest, true)
        : place.optional && follows(line, at, step, rest, crossed)
    case 'gap':
      return overGap(line, at, step, rest)
  }
  const isThere = word !== undefined && fits(word, place)
  if (place.not) return !isThere && follows(line, at, step, rest, crossed)
  return (isThere && follows(line, at + step, step, rest)) || (place.optional && follows(line, at, step, rest, crossed))
}

/** The mark that one comes to before word `at` in the direction of `step`. */
const markBefore = ({marks}: Line, at: number, step: 1 | -1): string => marks[step > 0 ? at : at + 1] ?? ''

function overGap(line: Line, at: number, step: 1 | -1, rest: readonly Place[]): boolean {
  for (let skip = 0; skip <= GAP; skip++) {
    if (follows(line, at + skip * step, step, rest)) return true
    if (markBefore(line, at + skip * step, step) !== '') return false
  }
  return false
}

/** A clause begins behind a mark, and behind "and", «что». */
const isJoint = ({analyses}: Word): boolean => analyses[0]?.tags.has('CONJ') === true

function fits({key, kind, lemmas, analyses}: Word, place: Place): boolean {
  if (kind === 'number' && (place.kind === 'number' || place.keys.has('#'))) return true
  if (place.kind === 'number') return false
  const isAny = place.keys.size + place.lemmas.size + place.readings.length === 0
  if (isAny || place.keys.has(key) || lemmas.some((lemma) => place.lemmas.has(lemma))) return true
  return kind === 'word' && place.readings.some((wanted) => isRead(analyses, wanted))
}

function isRead(analyses: Word['analyses'], {has, lacks, first}: Wanted): boolean {
  const counted = first ? analyses.slice(0, 1) : analyses
  return (
    counted.some(({tags}) => has.every((tag) => tags.has(tag))) &&
    !counted.some(({tags}) => lacks.some((tag) => tags.has(tag)))
  )
}
