import type {Act, Document, Sentence, Word} from '../../core/document.js'
import type {Span} from '../../core/types.js'
import {actsIn, NO_ACTS, placed} from '../acts-in.js'
import {onceAlike, partOf} from '../alike.js'
import {readQuestion} from './address.js'
import {clausesOf} from './clauses.js'
import {isShortHolding} from './holding.js'
import {readOption} from './option.js'
import {readNews} from './promise.js'
import {readClause} from './read-clause.js'
import {readRefusal} from './refusal.js'
import {type Reading, settle} from './settle.js'
import {readPartial} from './status.js'
import {readUnknown} from './unknown.js'
import {hasTag, isA, phraseIn, spanOf} from './words.js'

/** Acts that a set phrase shows wherever it stands. */
const BY_PHRASE: readonly Act[] = ['greeting', 'closing', 'thanks', 'empathy']

/**
 * Which acts each of the agent's sentences performs, each act with the place that shows it. All sentences are given, for
 * context; those of another language get nothing. `question` is what the customer wrote.
 */
export function readRu(sentences: readonly Sentence[], question?: Document): Map<Act, Span>[] {
  const acts = sentences.map((sentence) => placed(readPlain(sentence), sentence))
  // «Какой у вас номер? Если начинается на EA, подниму розыск»: while something is asked, what will be done then counts.
  const asks = acts.some((own) => own.has('ask')) && !acts.some((own) => own.has('fix'))
  if (asks) {
    for (const [at, sentence] of sentences.entries()) {
      const deed = placed(readConditional(sentence), sentence).get('fix')
      if (deed) acts[at].set('fix', deed)
    }
  }
  if (question)
    for (const [at, sentence] of sentences.entries())
      if (restates(sentence, acts[at], question)) acts[at].delete('cause')
  // A pointer beside sentences that inform is no bare pointer.
  if (sentences.some((sentence, at) => informs(sentence, acts[at]))) for (const own of acts) own.delete('link-only')
  return acts
}

const CONTENT = ['NOUN', 'VERB', 'PRTS', 'ADJF', 'INFN']

/** Is all that the cause says in the customer's own message? Then it is the trouble, not why. */
function restates({words}: Sentence, acts: ReadonlyMap<Act, Span>, question: Document): boolean {
  const cause = acts.get('cause')
  if (!cause) return false
  const asked = new Set(question.words.flatMap(({lemmas}) => lemmas))
  const content = words.filter(
    ({start, end, analyses}) =>
      start >= cause.start && end <= cause.end && CONTENT.some((tag) => analyses[0]?.tags.has(tag))
  )
  return content.length > 1 && content.every(({lemmas}) => lemmas.some((lemma) => asked.has(lemma)))
}

/** A sentence of the body that is none of the acts says something of the matter itself. */
const informs = ({words, part, mark, lang}: Sentence, acts: ReadonlyMap<Act, Span>): boolean =>
  part === 'body' && lang === 'ru' && acts.size === 0 && words.length > 3 && mark !== '?'

const readPlain = onceAlike((sentence) => actsIn(sentence, readSentence(sentence, false)), partOf)
const readConditional = onceAlike((sentence) => actsIn(sentence, readSentence(sentence, true)), partOf)

function readSentence(sentence: Sentence, conditional: boolean): ReadonlyMap<Act, Span> {
  const {words, part, lang} = sentence
  if (lang !== 'ru' || words.length === 0) return NO_ACTS
  const readings = BY_PHRASE.flatMap((act) => byPhrase(words, act, 2))
  if ((part === 'body' || part === 'greeting') && (sentence.mark === '?' || !isStory(words)))
    readings.push(...readBody(sentence, conditional))
  return settle(readings)
}

/** «Инструкция: https://…»: a name for what is behind the link, and nothing more. */
const isPointer = (words: readonly Word[]): boolean =>
  words.length < 8 && words[words.length - 1].kind === 'link' && words.some((word) => isA(word, 'nouns-pointer'))

/** The words that point, without the address itself. */
function beforeLink(words: readonly Word[]): readonly Word[] {
  const link = words.findIndex(({kind}) => kind === 'link')
  return link > 0 ? words.slice(0, link) : words
}

/** «Вы писали, что …»: the customer's own words come back. «Вы можете написать в отдел кадров» tells what to do. */
function isStory(words: readonly Word[]): boolean {
  const found = phraseIn(words, 'story')
  return (
    found !== undefined && words.indexOf(found.words[0]) < 4 && !hasTag(found.words[found.words.length - 1], 'INFN')
  )
}

function readBody(sentence: Sentence, conditional: boolean): Reading[] {
  const {words} = sentence
  if (sentence.mark === '?') {
    const act = readQuestion(words)
    return act ? [{act, span: spanOf(words), weight: 3}] : []
  }
  const clauses = clausesOf(sentence)
  const unknown = readUnknown(words, clauses)
  if (unknown)
    return [{act: 'cause-unknown', span: unknown, weight: 3}, ...clauses.flatMap((clause) => readNews(clause, words))]
  if (phraseIn(words, 'link-only') || isPointer(words))
    return [{act: 'link-only', span: spanOf(beforeLink(words)), weight: 3}]
  const refusal = readRefusal(words, clauses)
  const option = readOption(words)
  const refused = refusal !== undefined
  if (isShortHolding(words)) return [{act: 'holding', span: spanOf(words), weight: 3}]
  const parts = clauses.flatMap((clause, at) =>
    readClause({clause, before: clauses[at - 1], after: clauses[at + 1], words, refused, conditional})
  )
  const partial = readPartial(clauses, parts)
  if (partial) parts.push({act: 'status-partial', span: partial, weight: 2})
  if (refusal) parts.push({act: 'refusal', span: refusal, weight: 3})
  if (option) parts.push({act: 'option', span: option, weight: 3})
  return parts
}

const byPhrase = (words: readonly Word[], act: Act, weight: number): Reading[] => {
  const found = phraseIn(words, act)
  return found ? [{act, span: found, weight}] : []
}
