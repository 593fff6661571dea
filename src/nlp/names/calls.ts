// Where a name stands so that it calls the reader. A name that is merely mentioned calls nobody, so another person's name
// counts only where nothing but a call can stand.
import {gendered, isIn} from './data.js'
import {isHomonym, isName} from './table.js'
import {closes, isCapital, opens, type Token} from './tokens.js'

/** Whose names are met: the reader's (in any form, even mistyped) or the writer's own. */
export interface Company {
  isReader(key: string): boolean
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

export const isMark = ({key}: Token): boolean => (gendered('adjectives', key) ?? gendered('titles', key)) !== undefined

/** Cheap, because most words are no calls: a capital or a comma, and something after that sets it off or may be a name too. */
export function mayCall({tokens, greetings}: Scene, at: number): boolean {
  const token = tokens[at]
  const greeted = isGreetedAt(greetings, at)
  if (greeted || isOpening(greetings, at)) return true
  if (!isCapital(token))
    return (token.before.includes(',') && closes(token)) || gendered('adjectives', token.key) !== undefined
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
  return {called: own ? isOwnCall(scene, at, end) : isForeignCall(scene, at, end), strong}
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
function isOwnCall({tokens, greetings}: Scene, at: number, end: number): boolean {
  const token = tokens[at]
  const last = tokens[end - 1]
  const comma = /^[ \t]*,[ \t]*$/.test(token.before)
  if (opens(token)) return isSetOff(last) && (isCapital(token) || isOpening(greetings, at))
  const {key} = tokens[at - 1]
  if (comma && closes(last)) return (isCapital(token) && !isLead(key)) || startsWarmly(tokens, at)
  if (!isCapital(token) || !/^[ \t]*(?:,[ \t]*)?$/.test(token.before)) return false
  if (isIn('before', key)) return closes(last) || isIn('warm', key) || startsWarmly(tokens, at)
  // "Thanks for your patience Tom!"
  return closes(last) && isWarm(tokens, at) && !isLead(key) && !key.endsWith('ing')
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
  if (!opens(token)) return closes(last) && /^[ \t]*,[ \t]*$/.test(token.before) && startsWarmly(tokens, at)
  return turns || (isOpening(greetings, at) && end < tokens.length && /^[ \t]*[,!\n]/.test(last.after))
}

/** Does the sentence open with thanks or excuses? */
function isWarm(tokens: readonly Token[], at: number): boolean {
  let start = at
  while (!opens(tokens[start])) start--
  return start < at && isIn('warm', tokens[start].key)
}

/** «Спасибо, Олег»; "Sorry about that, Jane": thanks or excuses open the sentence, a few words before. */
function startsWarmly(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 6; back--) {
    if (isIn('roles', tokens[back].key)) return false
    // "Thanks to Ann, Jane, …" thanks somebody else.
    if (opens(tokens[back])) return isIn('warm', tokens[back].key) && tokens[back + 1].key !== 'to'
    if (tokens[back].before.includes(',')) return false
  }
  return false
}
