// Russian commas at the words of the page: parentheticals («к сожалению») and joints of clauses («если»). Which is which,
// the words tell: a joint ends or begins with a conjunction.
import type {Match, Sentence, Word} from '../../src/core/document.js'
import type {Fix} from '../../src/core/types.js'
import {isRead} from '../../src/nlp/confusions/clause.js'
import {placeIn} from '../../src/nlp/place-in.js'
import type {Gap} from './comma.js'

const JOINTS: ReadonlySet<string> = new Set('что если чтобы чтоб поскольку потому который но а'.split(' '))

/** The conjunction of a match, when it is a joint of clauses. */
export const jointIn = ({words}: Match): Word | undefined =>
  words.find(({key, lemmas}) => JOINTS.has(key) || lemmas.includes('который'))

/** What stands between two neighbours, without blanks; a new line counts as a mark. */
const markBetween = (before: Word, after: Word, text: string): string =>
  text.slice(before.end, after.start).replace(/[ \u00A0\u200B\t]+/g, '')

/** A clause is shorter than this many words on either side of its joint; a text without marks is not read over and over. */
const FAR = 40

/** The words around place `at` of the sentence from one mark to the next. */
function around(
  sentence: Sentence,
  at: number,
  text: string
): readonly [before: readonly Word[], after: readonly Word[]] {
  const {words} = sentence
  let [from, to] = [at, at + 1]
  while (from > Math.max(0, at - FAR) && markBetween(words[from - 1]!, words[from]!, text) === '') from--
  while (to < Math.min(words.length, at + FAR) && markBetween(words[to - 1]!, words[to]!, text) === '') to++
  return [words.slice(from, at), words.slice(at + 1, to)]
}

/** Where a comma is certainly missing at a joint; `found` are the words of its phrase, `text` is the reply's. */
export function gapAtJoint(joint: Word, found: readonly Word[], text: string): Gap | undefined {
  const {sentence} = joint
  const {words} = sentence
  const isRelative = joint.lemmas.includes('который')
  const at = placeIn(joint)
  // «дом в котором»: the preposition goes with it.
  const [head, tail] = around(sentence, at, text)
  const first = isRelative && isPreposition(head.at(-1)) ? at - 1 : at
  const before = head[first - at + head.length - 1]
  if (before === undefined || before.quoted || before.key === joint.key) return undefined
  if (isRelative) {
    // «вопросы, ответы на которые»: what stands behind a comma is the clause already.
    const isSure = before !== head[0] && agrees(before, joint, first < at) && tail.some(isPredicate)
    return isSure ? [before, words[first]!] : undefined
  }
  if (joint.key === 'но' || joint.key === 'а') return [before, joint]
  // The page names the word before «что».
  const isNamed = found[0] !== joint
  if (!isNamed && !isWhole(before)) return undefined
  if (!isNamed && !head.some(isPredicate)) return undefined
  const wants = joint.key === 'чтобы' || joint.key === 'чтоб'
  return tail.some((word) => isPredicate(word) || (wants && isRead(word, 'INFN'))) ? [before, joint] : undefined
}

const isPreposition = (word: Word | undefined): boolean => word !== undefined && isRead(word, 'PREP')

/** A verb, a short form or «нужно», by its likeliest reading. */
const isPredicate = ({analyses}: Word): boolean =>
  ['VERB', 'PRED', 'PRTS', 'ADJS', 'INFN'].some((tag) => analyses[0]?.tags.has(tag))

/** Nothing that could belong to the conjunction: «только если», «даже если», «и если», «для того чтобы», «в случае если». */
function isWhole({analyses, kind, key}: Word): boolean {
  if (kind === 'number' || kind === 'link' || kind === 'email') return true
  if (/^(?:то|того|тем|том|тому|что|как|случае?|случаев|условии|таким|такой|такого)$/.test(key)) return false
  const likely = analyses[0]?.tags
  return likely !== undefined && ['NOUN', 'VERB', 'INFN', 'NPRO', 'PRTS'].some((tag) => likely.has(tag))
}

/** «заказ который»: the noun before has the gender or number of the relative. */
function agrees(noun: Word, relative: Word, hasPreposition: boolean): boolean {
  // «заказ, номер которого»: the comma stands before the noun.
  if (!hasPreposition && relative.analyses.some(({tags}) => tags.has('gent'))) return false
  const nouns = noun.analyses.filter(({tags}) => tags.has('NOUN'))
  if (nouns.length === 0 || noun.analyses[0] !== nouns[0]) return false
  return nouns.some(({tags}) =>
    relative.analyses.some(({tags: own}) =>
      own.has('plur')
        ? tags.has('plur')
        : ['masc', 'femn', 'neut'].some((one) => own.has(one) && tags.has(one) && tags.has('sing'))
    )
  )
}

/** These are set off wherever they stand; others are not at the head of a phrase that is («в городах, например в Уфе»). */
const ALWAYS: ReadonlySet<string> = new Set(['пожалуйста', 'сожалению', 'счастью'])

/** The commas that a parenthetical lacks; undefined when it has what it certainly wants. */
export function asideFix({words: found, start, end}: Match, text: string): Fix | undefined {
  // «Карта КСТАТИ» is a name.
  if (found.every(({text}) => text.length > 1 && text === text.toUpperCase())) return undefined
  const {words} = found[0]!.sentence
  const [from, to] = [placeIn(found[0]!), placeIn(found.at(-1)!)]
  const [before, after] = [words[from - 1], words[to + 1]]
  // `repeated-word` says that it stands twice.
  if (before?.key === found.at(-1)!.key || after?.key === found[0]!.key) return undefined
  const left = before === undefined ? '^' : markBetween(before, found[0]!, text)
  const right = after === undefined ? '$' : markBetween(found.at(-1)!, after, text)
  // «Конечно поможем»: at the head of a sentence it may be a particle.
  if (left === '^' && found[0]!.key === 'конечно') return undefined
  const joined = left === '' && isRead(before!, 'CONJ')
  if (joined && /^(?:а|и|да)$/.test(before!.key) && right !== '') return undefined
  const lacksLeft = left === '' && !joined
  const lacksRight = right === '' && (left === '' || left === '^' || ALWAYS.has(found.at(-1)!.key))
  if (!lacksLeft && !lacksRight) return undefined
  const at = {start: lacksLeft ? before!.end : start, end: lacksRight ? after!.start : end}
  return {at, text: `${lacksLeft ? ', ' : ''}${text.slice(start, end)}${lacksRight ? ', ' : ''}`, safe: false}
}
