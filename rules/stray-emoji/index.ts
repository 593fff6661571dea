// A smile suits a friend; an upset customer reads it as a grin. How many are too many depends on the channel.
import {defineRule} from '../../src/core/define-rule.js'
import type {Document, Phrases} from '../../src/core/document.js'
import type {Problem, Span, Ticket} from '../../src/core/types.js'
import {isUpset, type Sign, signsOf} from '../../src/nlp/mood.js'
import {emoji} from './emoji.js'

export default defineRule({
  severity: 'warning',
  since: '0.2.0',
  options: {formal: 0, email: 1, chat: 2, social: 3},
  *check({doc, words, ticket, options}) {
    const smiles = emoji(doc, words)
    if (smiles.length === 0) return
    if (isUnhappy(doc)) yield* problems(smiles, doc, 'upset')
    else {
      const isFormal = isLetter(ticket) && opensFormally(doc, words)
      const allowed = isFormal ? options.formal : options[ticket.channel ?? 'chat']
      yield* problems(smiles.slice(allowed), doc, isFormal ? 'formal' : 'many', {allowed})
    }
  }
})

/** Signs that a glad message has too: "Hi! You rock!!" */
const LIVELY: ReadonlySet<Sign> = new Set<Sign>(['exclaims', 'capitals', 'trouble'])

/** Upset, by more than lively marks, and not already thanking. */
function isUnhappy({question}: Document): boolean {
  if (!question || !isUpset(question) || question.sentences.some(({acts}) => acts.has('thanks'))) return false
  return [...signsOf(question)].some((sign) => !LIVELY.has(sign))
}

/** By e-mail. Where the channel is not known, the tone of a chat is allowed. */
const isLetter = ({channel}: Ticket): boolean => channel === 'email'

/** «Уважаемая Анна Петровна», "Dear Mr Shaw", "Yours sincerely": in greeting and closing the pages' words tell the tone. */
function opensFormally({find}: Document, words: Phrases): boolean {
  for (const {words: found} of find(words)) if (found[0].sentence.part !== 'body') return true
  return false
}

/** One for each row of them. */
function* problems(
  smiles: readonly Span[],
  {text}: Document,
  message: string,
  data: Problem['data'] = {}
): Generator<Problem> {
  for (let first = 0; first < smiles.length; first++) {
    const {start} = smiles[first]
    let last = first
    while (last + 1 < smiles.length && text.slice(smiles[last].end, smiles[last + 1].start).trim() === '') last++
    const {end} = smiles[last]
    first = last
    // The space before it goes too.
    const gap = text[start - 1] === ' ' ? 1 : 0
    const fixes = [{at: {start: start - gap, end}, text: '', safe: false}]
    yield {at: {start, end}, message, data: {text: text.slice(start, end), ...data}, fixes}
  }
}
