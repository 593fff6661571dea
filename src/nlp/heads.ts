// Where in a sentence a question may begin: words that ask, and none of those that only join a clause to another one.
import type {Found, Sentence, Word} from '../core/document.js'
import {type AskedKind, isYesNo} from './asked-kind.js'
import {section as sectionOf} from './lang.js'
import {has} from './says.js'

/** Words that may ask. */
export interface Head {
  readonly kind: AskedKind
  /** Place in the sentence of its first word, and of the word after the last one. */
  readonly at: number
  readonly end: number
}

/** Of heads that begin together the longest wins, then the first of this list. */
const HEADS: readonly AskedKind[] = ['why', 'state', 'when', 'cost', 'how', 'where', 'who', 'which', 'wish', 'whether']

/** The heads at which a question may begin, in order; those behind the opener when there is one. */
export function headsOf(sentence: Sentence, opener: Found | undefined): Head[] {
  const {words} = sentence
  const from = opener ? words.indexOf(opener.words[opener.words.length - 1]) + 1 : 0
  const found = HEADS.flatMap((kind) => headsOfKind(sentence, kind)).filter(
    (head) => head.at >= from && !joins(sentence, head, from)
  )
  found.sort((a, b) => a.at - b.at || b.end - a.end)
  const heads: Head[] = []
  for (const head of found) {
    const last = heads.at(-1)
    if (last && head.at < last.end) continue
    if (heads.length === 0 ? begins(sentence, head, from) : follows(sentence, head)) heads.push(head)
  }
  return setsScene(sentence, heads) ? heads.slice(1) : heads
}

function headsOfKind({words, lang}: Sentence, kind: AskedKind): Head[] {
  return sectionOf(lang, `asks-${kind}`)
    .within(words)
    .flatMap((match) => {
      const at = words.indexOf(match.words[0])
      const end = at + match.words.length
      // What a window of the program asks is not asked of us: «It says "Do you want to close?"».
      if (words[at].quoted) return []
      // «Как в прошлый раз» compares; «как в кабинете сменить пароль» asks.
      if (kind === 'how' && end - at === 1 && !words.slice(end, end + 5).some(isInfinitive)) return []
      // «не могу войти?» reports.
      if (lang === 'ru' && kind === 'whether' && end - at === 1 && at > 0 && has([words[at - 1]], lang, 'word-not'))
        return []
      return {
        kind,
        at: lang === 'ru' && end - at === 1 && has(match.words, lang, 'word-whether') ? verbBefore(words, at) : at,
        end
      }
    })
}

/** «не потерялись ли»: the question begins before «ли». */
const verbBefore = (words: readonly Word[], at: number): number =>
  Math.max(0, at > 1 && has([words[at - 2]], 'ru', 'word-not') ? at - 2 : at - 1)

/** "When I did, it froze", "if it helps", "the file is": words that could ask, but here join or tell. */
function joins(sentence: Sentence, {kind, at, end}: Head, from: number): boolean {
  const {words, lang, mark} = sentence
  if (lang !== 'en') return false
  const own = words.slice(at, end)
  const wondered = (from > 0 && at === from) || (at > 0 && has([words[at - 1]], lang, 'asks-wondering'))
  if (kind === 'when' && end - at === 1 && has(own, lang, 'asks-moment')) return !wondered && !asksWhen(sentence, end)
  if (kind !== 'whether') return false
  if (has(own, lang, 'asks-if')) return !wondered
  // A lone auxiliary asks at the head of a sentence with its mark; elsewhere it is the verb of a statement.
  const opens = at === leadOf(sentence) || (at > 0 && has([words[at - 1]], lang, 'asks-and'))
  return end - at === 1 && has(own, lang, 'asks-auxiliary') && (mark !== '?' || !opens)
}

/** "when?", "when is it due", "when you will mend it". */
const asksWhen = ({words}: Sentence, end: number): boolean =>
  words.length - end < 2 ||
  has(words.slice(end, end + 1), 'en', 'asks-auxiliary') ||
  has(words.slice(end, end + AHEAD + 1), 'en', 'asks-ahead')

/** «Когда отпуск кончился, нужно ли писать заявление?»: a time that is past, and the question after it. */
function setsScene({words, lang}: Sentence, heads: readonly Head[]): boolean {
  const [first, second] = heads
  if (lang !== 'ru' || first?.kind !== 'when' || first.end - first.at > 1 || !second) return false
  const own = words.slice(first.end, second.at)
  return own.some(({analyses}) => analyses[0]?.tags.has('past')) && !has(own.slice(-1), lang, 'asks-and')
}

/** A question word asks wherever it stands («моя где?»), but for those that join clauses («пишет, что …»). */
function begins(sentence: Sentence, head: Head, from: number): boolean {
  const {kind, at, end} = head
  if (at === from || at === leadOf(sentence)) return true
  if (has(sentence.words.slice(at - 1, at), sentence.lang, 'asks-and')) return true
  // «В какую сторону открывается?»
  if (at === from + 1 && sentence.words[from].analyses[0]?.tags.has('PREP')) return true
  if (JOINING.includes(kind) && end - at === 1) {
    return sentence.acts.has('greeting') || (kind === 'who' && isBoundary(sentence, at) && isAhead(sentence, head))
  }
  return !isYesNo(kind) || sentence.lang === 'ru' || (end - at > 1 && isBoundary(sentence, at))
}

/** «что», "which", "who" open relative clauses as well. */
const JOINING: readonly AskedKind[] = ['which', 'who']

/** A second question: after «и», or after a comma when its head is plain («…, сколько стоит»). */
function follows(sentence: Sentence, {at, end}: Head): boolean {
  if (has([sentence.words[at - 1]], sentence.lang, 'asks-and')) return true
  return end - at > 1 && isBoundary(sentence, at)
}

/** The first word behind a greeting and behind the names of accounts that a public message begins with. */
export function leadOf({words, acts, text, start}: Sentence): number {
  const greeted = acts.get('greeting')?.end ?? start
  const at = words.findIndex((word) => word.start >= greeted && text[word.start - start - 1] !== '@')
  return Math.max(0, at)
}

/** Does a clause begin there? */
export const isBoundary = ({words, text, start, lang}: Sentence, at: number): boolean =>
  has([words[at - 1]], lang, 'asks-and') ||
  /[,.;:–—-]/.test(text.slice(words[at - 1].end - start, words[at].start - start))

export const isInfinitive = (word: Word | undefined): boolean =>
  word?.analyses.some(({tags}) => tags.has('INFN')) ?? false

export const isToCome = (word: Word | undefined): boolean => word?.analyses.some(({tags}) => tags.has('futr')) ?? false

/** «когда придут деньги», «кому звонить»: of what lies ahead, or to be done. */
export function isAhead({words, lang}: Sentence, {kind, at, end}: Head): boolean {
  if (lang !== 'ru' || isYesNo(kind)) return false
  const after = words.slice(at, end + AHEAD)
  return (
    kind === 'why' ||
    kind === 'cost' ||
    (kind === 'where' && words.length - end < AHEAD) ||
    after.some(isInfinitive) ||
    after.some(isToCome)
  )
}

const AHEAD = 3
