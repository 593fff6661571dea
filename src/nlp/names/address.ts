// Finds the words by which a reply calls its reader: «Ольга, добрый день!», "Sorry about that, Jane."
import type {Span} from '../../core/types.js'
import {type Company, isCall, isMark, isSignedOff, isTitle, mayCall, type Phrase, type Scene} from './calls.js'
import {isIn} from './data.js'
import {isPatronymic} from './family.js'
import {greetingsOf} from './greetings.js'
import {isHomonym, isName} from './table.js'
import {closes, isCapital, type Token, tokensOf} from './tokens.js'
import {isCommonWord} from './vocabulary.js'

export interface Address extends Span, Omit<Phrase, 'end'> {
  /** By a greeting, an adjective or a title: whatever stands there is meant for the reader. */
  readonly strong: boolean
}

export function findAddresses(tokens: readonly Token[], company: Company): Address[] {
  const greetings = greetingsOf(tokens)
  const found: Address[] = []
  for (let at = 0; at < tokens.length; at++) {
    const address = addressAt({tokens, greetings, company}, at)
    if (!address) continue
    found.push(address)
    while (tokens[at + 1]?.start < address.end) at++
  }
  return found
}

/** "Dear Sir", «Уважаемая госпожа!»: a title that opens the reply without a name. */
export function openingTitle(text: string): Token | undefined {
  const tokens = tokensOf(text)
  const [greeted] = greetingsOf(tokens)
  const token = tokens.slice(greeted).find((one) => !isMark(one) || isTitle(one))
  return token && isTitle(token) && closes(token) ? token : undefined
}

function addressAt(scene: Scene, at: number): Address | undefined {
  if (isGreeting(scene, at) || !mayCall(scene, at)) return undefined
  const phrase = phraseAt(scene, at)
  const {marks, names} = phrase
  if (names.length === 0 || isSignedOff(scene, at, phrase)) return undefined
  const {called, strong} = isCall(scene, at, phrase)
  return called
    ? {start: (marks[0] ?? names[0]).start, end: names[names.length - 1].end, marks, names, strong}
    : undefined
}

/** "Hei Anna": the greeting is no name of hers. */
const isGreeting = ({tokens, greetings}: Scene, at: number): boolean =>
  greetings[at] > 0 && at + greetings[at] < tokens.length && !closes(tokens[at]) && !isMark(tokens[at])

/** The adjectives, titles and names that stand together from here on. */
function phraseAt({tokens, company}: Scene, at: number): Phrase {
  const marks: Token[] = []
  const names: Token[] = []
  let next = at
  for (; tokens[next] && isMark(tokens[next]) && marks.length < 3; next++) {
    if (next > at && !/^[ \t.]+$/.test(tokens[next].before)) break
    marks.push(tokens[next])
    // «Уважаемый(ая)», «Уважаемый/-ая».
    if (tokens[next + 1] && /^[(/]-?$/.test(tokens[next + 1].before)) next++
  }
  // "Dear Dean", "Ms Bishop": a title that stands alone and is somebody's name.
  const alone = marks.at(-1)
  if (
    alone &&
    isTitle(alone) &&
    isCapital(alone) &&
    closes(alone) &&
    (isName(alone.key) || company.isReader(alone.key))
  )
    names.push(marks.pop()!)
  for (; tokens[next] && names.length < 4; next++) {
    if (next > at && !isJoined(tokens[next - 1], tokens[next])) break
    if (names.length > 0 && isIn('honorifics', tokens[next].key)) continue
    if (!isNameLike(tokens[next], names.length === 0, company) && !isTitled(tokens[next], marks)) break
    names.push(tokens[next])
  }
  return {marks, names, end: next}
}

/** A dot joins only after a title or an initial: «г-н. Иванов», "Mr. Lee", «Иванов И. П.». */
const isJoined = (last: Token, {before}: Token): boolean =>
  /^\)?[ \t\u00A0]+$/.test(before) || (/^\.[ \t\u00A0]*$/.test(before) && (last.text.length === 1 || isMark(last)))

/** After a title any word with a capital is a name: "Dear Mr Bland,". */
const isTitled = (token: Token, marks: readonly Token[]): boolean =>
  marks.some(isTitle) && isCapital(token) && closes(token) && !isIn('nobody', token.key)

function isNameLike(token: Token, first: boolean, company: Company): boolean {
  if (isIn('nobody', token.key)) return false
  if (!isCapital(token)) return company.isReader(token.key) || (first && isName(token.key) && !isHomonym(token.key))
  return !isCommonWord(token.key) || isPatronymic(token.key) || isName(token.key) || company.isReader(token.key)
}
