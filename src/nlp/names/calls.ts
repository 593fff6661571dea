// Where a name stands so that it calls the reader. A name that is merely mentioned calls nobody, so another person's name
// counts only where nothing but a call can stand.
import {gendered, isIn} from './data.js'
import {isHomonym, isName} from './table.js'
import {closes, isCapital, opens, type Token} from './tokens.js'
import {isCommonWord} from './vocabulary.js'

/** Whose names are met: the reader's (in any form, even mistyped) or the writer's own. */
export interface Company {
  isReader(key: string): boolean
  /** The reader's own name to the letter, or a short form of it. */
  isOwn(key: string): boolean
  isWriter(key: string): boolean
}

export interface Scene {
  readonly tokens: readonly Token[]
  readonly greetings: readonly number[]
  readonly company: Company
}

/** Words that stand together and may call somebody. */
export interface Phrase {
  /** «Уважаемая», "Mr". */
  readonly marks: readonly Token[]
  readonly names: readonly Token[]
  /** Place of the first word after it. */
  readonly end: number
}

export const isTitle = ({key}: Token): boolean => gendered('titles', key) !== undefined

export const isMark = ({key}: Token): boolean => (gendered('adjectives', key) ?? gendered('titles', key)) !== undefined

/** Cheap, because most words are no calls: a capital or a comma, and something after that sets it off or may be a name too. */
export function mayCall({tokens, greetings, company}: Scene, at: number): boolean {
  const token = tokens[at]
  const greeted = isGreetedAt(greetings, at)
  if (greeted || isOpening(greetings, at) || company.isOwn(token.key)) return true
  if (!isCapital(token))
    return (
      (token.before.includes(',') && closes(token)) ||
      gendered('adjectives', token.key) !== undefined ||
      (isTitle(token) && tokens[at + 1] !== undefined && company.isOwn(tokens[at + 1].key))
    )
  return (
    !opens(token) ||
    !/^[ \t]+$/.test(token.after) ||
    (tokens[at + 1] !== undefined && isCapital(tokens[at + 1])) ||
    isMark(token)
  )
}

/** Does a greeting end before this word? */
const isGreetedAt = (greetings: readonly number[], at: number): boolean =>
  greetings[at - 1] === 1 || greetings[at - 2] === 2 || greetings[at - 3] === 3

/** Is the reader called by this phrase; and is it `strong`, so that whatever stands there is meant for the reader? */
export function isCall(scene: Scene, at: number, {marks, names, end}: Phrase): {called: boolean; strong: boolean} {
  const {isReader} = scene.company
  const strong = isGreeted(scene, at, end) || isHonoured(scene, at, marks)
  const [first] = names
  const own = isReader(first.key) || (isCapital(first) && names.some(({key}) => isReader(key)))
  // "Hi hope you are well" to Hope.
  if (!isCapital(first) && !closes(names[names.length - 1]) && isHomonym(first.key)) return {called: false, strong}
  if (strong) return {called: own || isForReader(scene, names, end), strong}
  return {called: own ? isOwnCall(scene, at, {marks, names, end}) : isForeignCall(scene, at, end), strong}
}

/** "Cheers, Len" at the very end is the writer's name, unless it is the reader's. */
export function isSignedOff({tokens, company}: Scene, at: number, {names, end}: Phrase): boolean {
  return (
    end >= tokens.length &&
    at > 0 &&
    isIn('farewells', tokens[at - 1].key) &&
    /^[ \t]*[,.!–—-]*\s*$/.test(tokens[at].before) &&
    !names.some(({key}) => company.isReader(key))
  )
}

/** After a greeting («Добрый день, Олег!») or before one («Олег, добрый день!»). */
function isGreeted({tokens, greetings}: Scene, at: number, end: number): boolean {
  if (isGreetedAt(greetings, at) && /^[ \t,]*\n?$/.test(tokens[at].before)) return true
  return (
    opens(tokens[at]) && end < tokens.length && greetings[end] > 0 && /^[ \t]*[,.!]?[ \t]*$/.test(tokens[end].before)
  )
}

/** «Уважаемая Марина», "Dear Tom" where a phrase may begin; "Mr Lee" at the very start only, for a signature has it too. */
function isHonoured({tokens, greetings}: Scene, at: number, marks: readonly Token[]): boolean {
  if (marks.length === 0) return false
  if (gendered('adjectives', marks[0].key))
    return opens(tokens[at]) || tokens[at].before.includes(',') || isOpening(greetings, at)
  return isOpening(greetings, at)
}

/** By a greeting, anybody's name is a call, unless the writer gives his own: "Hi, Kate here", «Добрый день, Олег из банка». */
function isForReader({tokens, company}: Scene, names: readonly Token[], end: number): boolean {
  if (names.some(({key}) => company.isWriter(key))) return false
  const last = names[names.length - 1]
  if (closes(last)) return true
  return isName(names[0].key) && !isHomonym(names[0].key) && !isIn('introductions', tokens[end]?.key ?? '')
}

/** The reader's own name is a call wherever it is set off, but not in «курьер Олег, …» or "We corrected the bill." */
function isOwnCall({tokens, greetings, company}: Scene, at: number, {marks, names, end}: Phrase): boolean {
  const token = tokens[at]
  const last = tokens[end - 1]
  const exact = names.some((name) => company.isOwn(name.key) && (isCapital(name) || !isWord(name)))
  if (opens(token)) {
    if (isSetOff(last)) return isCapital(token) || exact || isOpening(greetings, at)
    return exact && isCapital(token) && !isWord(names[0]) && isTurned(tokens, end)
  }
  const {key} = tokens[at - 1]
  const comma = /^[ \t]*,[ \t]*$/.test(token.before)
  if (comma && closes(last)) return ((isCapital(token) || exact) && !isLead(key)) || startsWarmly(tokens, at)
  if (!(isCapital(token) || exact)) return false
  // "on the 27th Tom, …": a number stands between.
  if (exact && closes(last) && /\u00A4[ \t]+$/.test(token.before)) return true
  if (!/^[ \t]*(?:,[ \t]*)?$/.test(token.before)) return false
  if (isIn('before', key) && (closes(last) || isIn('warm', key) || startsWarmly(tokens, at))) return true
  if (exact && !comma && isAfterWords(tokens, at, marks, last)) return true
  // "Thanks for your patience Tom!"
  return closes(last) && isWarm(tokens, at) && !isLead(key) && !key.endsWith('ing')
}

/** Will, Hope, «Вера»: may be no name at all. */
const isWord = ({key}: Token): boolean => isHomonym(key) || isCommonWord(key)

/** "Rosie your badge is …", «Ольга мы всё проверили»: without its comma, but no subject stands before such a word. */
const isTurned = (tokens: readonly Token[], end: number): boolean =>
  /^[ \t]*,?[ \t]+$/.test(tokens[end - 1].after) &&
  end < tokens.length &&
  (isIn('turns', tokens[end].key) || isIn('beginnings', tokens[end].key))

/** "I'm afraid not Tom, …", "no luck ms Roe but …": the name in full after words that lead to no mention of it. */
function isAfterWords(tokens: readonly Token[], at: number, marks: readonly Token[], last: Token): boolean {
  const {key} = tokens[at - 1]
  if (isLead(key) || isIn('mentions', key)) return false
  // "lmao Tom not again": nobody knows that word, and it is the first.
  return (
    // «Заказ получит Мария.» mentions her; a comma or a cry calls.
    /^[ \t]*[,!]/.test(last.after) ||
    marks.some(isTitle) ||
    (at === 1 && isCapital(tokens[at]) && !isCommonWord(key) && !isName(key))
  )
}

/** A comma, a dash, an exclamation mark or a line's end sets a name off; a full stop may end a list of people. */
const isSetOff = ({after}: Token): boolean =>
  /^[ \t]*(?:[,!:–—\n(]|-[ \t]|\p{Extended_Pictographic}|\.+[ \t]*\n)/u.test(after)

/** A word before a name that makes it a mention: «курьер Олег», "our Tom". */
const isLead = (key: string): boolean => isIn('roles', key) || isIn('determiners', key)

/** «Олег, наш мастер, …», "Sam, your driver, will …", but not "Sam, your seat is …". */
function isApposition(tokens: readonly Token[], at: number): boolean {
  const [first, ...next] = tokens.slice(at, at + 4)
  if (!first || isIn('roles', first.key)) return first !== undefined
  return isIn('determiners', first.key) && next.some(({key, after}) => isIn('roles', key) || after.startsWith(','))
}

/** The first words of the reply, whether or not a greeting stands before. */
const isOpening = (greetings: readonly number[], at: number): boolean =>
  at === 0 || [1, 2, 3].some((length) => at === length && greetings[0] === length)

/** Anybody else's name is a call only at the very start, before words to the reader, or after thanks or excuses. */
function isForeignCall({tokens, greetings, company}: Scene, at: number, end: number): boolean {
  const token = tokens[at]
  const last = tokens[end - 1]
  if (!isCapital(token) || !isName(token.key) || company.isWriter(token.key) || isApposition(tokens, end)) return false
  const turns = /^[ \t]*,/.test(last.after) && isIn('turns', tokens[end]?.key ?? '')
  if (isHomonym(token.key)) return turns && isOpening(greetings, at)
  if (!opens(token)) {
    // "Sorry to hear that Ann, …" may do without a comma before the name.
    const joined = isIn('before', tokens[at - 1].key) ? /^[ \t]*,?[ \t]*$/ : /^[ \t]*,[ \t]*$/
    return closes(last) && joined.test(token.before) && startsWarmly(tokens, at)
  }
  return turns || (isOpening(greetings, at) && end < tokens.length && /^[ \t]*[,!\n]/.test(last.after))
}

/** Does the sentence open with thanks or excuses? */
function isWarm(tokens: readonly Token[], at: number): boolean {
  let start = at
  while (!opens(tokens[start])) start--
  return start < at && isIn('warm', tokens[start].key)
}

const isOwedTo = (tokens: readonly Token[], at: number): boolean =>
  /^thanks?$/.test(tokens[at].key) && tokens[at + 1].key === 'to'

/** «Спасибо, Олег»; "Sorry about that, Jane": thanks or excuses open the sentence, a few words before. */
function startsWarmly(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 6; back--) {
    if (isIn('roles', tokens[back].key)) return false
    // "Thanks to Ann, Jane, …" thanks somebody else.
    if (opens(tokens[back])) return isIn('warm', tokens[back].key) && !isOwedTo(tokens, back)
    if (tokens[back].before.includes(',')) return false
  }
  return false
}
