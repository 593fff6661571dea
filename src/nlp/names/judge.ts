// What is wrong with an address, given the people whom it may rightly call.

import type {Fix, Span} from '../../core/types.js'
import {startsUpper} from '../letters.js'
import type {Address} from './address.js'
import {isTitle} from './calls.js'
import {gendered} from './data.js'
import {genderOfPatronymic, genderOfSurname, isPatronymic, relatePatronymics, relateSurnames} from './family.js'
import type {Person} from './person.js'
import {kindest, type Relation, relateNames} from './relation.js'
import {isCyrillic, nameKey} from './script.js'
import {type Gender, genderOfName, isName} from './table.js'
import {isCapital, type Token} from './tokens.js'

export interface Verdict extends Span {
  readonly kind: 'wrong' | 'misspelled' | 'gender' | 'lowercase'
  readonly fix?: Fix
}

/** A name of the address beside the name of the person that it stands for. */
interface Match {
  readonly token: Token
  readonly own: string
  readonly relation: Relation
}

/** Undefined when one of the people is rightly called so. */
export function judgeAddress(address: Address, people: readonly Person[]): Verdict | undefined {
  let first: Verdict | undefined
  for (const person of people) {
    const verdict = judgeFor(address, person)
    if (!verdict) return undefined
    // A slip in one of two names tells more than that the other one is not meant.
    if (!first || first.kind === 'wrong') first = verdict
  }
  return first
}

/** How a word stands to any name of the person. */
export function relate(key: string, person: Person): Relation {
  return kindest(pairsOf(key, person).map(({relation}) => relation))
}

function pairsOf(key: string, {given, patronymic, surnames}: Person): Omit<Match, 'token'>[] {
  const used = key.replace(/-san$/, '')
  if (isInitials(used, [...given, ...surnames])) return [{own: given[0] ?? surnames[0], relation: 'same'}]
  if (patronymic && isPatronymic(key)) return [{own: patronymic, relation: relatePatronymics(key, nameKey(patronymic))}]
  const found = given.map((own) => ({own, relation: relateNames(used, nameKey(own))}))
  for (const own of surnames) {
    const relation = relateSurnames(used, nameKey(own))
    // Of two names without a patronymic, either may be the first one.
    found.push({own, relation: relation === 'other' && relateNames(used, nameKey(own)) === 'same' ? 'same' : relation})
  }
  return found
}

/** "JB" for Jean-Baptiste, "TJ" for Tom Jones. */
function isInitials(used: string, names: readonly string[]): boolean {
  if (used.length < 2 || used.length > 3 || isName(used)) return false
  const initials = names.flatMap((name) => nameKey(name).split('-')).map((part) => part[0])
  return initials.join('').startsWith(used)
}

function judgeFor(address: Address, person: Person): Verdict | undefined {
  const {names, marks} = address
  const matches = names.map((token) => matchOf(token, person))
  const related = matches.some(({relation}) => relation !== 'other' && relation !== 'unknown')
  if (!related) return judgeStranger(address, person)
  const wrong = matches.find((match) => match.relation === 'other' && isJudged(match.token, person, matches))
  if (wrong) return verdict('wrong', wrong.token, replacement(wrong))
  const gender = matches.find((match) => match.relation === 'gender' || isOfOtherGender(match, person))
  if (gender)
    return verdict('gender', cover(marks[0], gender.token), marks.length > 0 ? undefined : replacement(gender))
  const slip = matches.find(({relation}) => relation === 'slip' || relation === 'spelling')
  if (slip) return verdict('misspelled', slip.token, replacement(slip))
  return judgeMarks(address, person.gender) ?? judgeCase(matches)
}

function matchOf(token: Token, person: Person): Match {
  const pairs = pairsOf(token.key, person)
  const relation = kindest(pairs.map((pair) => pair.relation))
  return {token, relation, own: pairs.find((pair) => pair.relation === relation)?.own ?? ''}
}

/** A name that the record lacks can't be compared: a patronymic, a surname, a second first name. */
function isJudged({key}: Token, {given, patronymic, surnames}: Person, matches: readonly Match[]): boolean {
  if (isPatronymic(key)) return patronymic !== undefined
  if (!isName(key)) return surnames.length > 0
  return given.length > 0 && !matches.some(({own, relation}) => given.includes(own) && relation !== 'other')
}

/** No name of the person is in the address. */
function judgeStranger({marks, names, strong}: Address, person: Person): Verdict | undefined {
  const [first] = names
  const title = marks.some(isTitle)
  // "Dear Ms Smith" to "Anna", «Иван Петрович» to «Смирнов»: the record has nothing to compare with.
  if (title && names.length === 1 && person.surnames.length === 0) return undefined
  if (!title && person.given.length === 0 && !relatesAsSurname(first)) return undefined
  if (!strong && !isName(first.key)) return undefined
  // A login tells nothing of what its owner is called.
  if (person.doubtful) return undefined
  const last = names[names.length - 1]
  const own = title ? person.surnames[0] : (person.given[0] ?? person.surnames[0])
  const text = person.patronymic && names.length === 2 && isPatronymic(last.key) ? `${own} ${person.patronymic}` : own
  return verdict('wrong', cover(first, last), isCyrillic(nameKey(text)) === isCyrillic(first.key) ? text : undefined)
}

const relatesAsSurname = ({key}: Token): boolean => !isName(key) && genderOfSurname(key) !== undefined

function isOfOtherGender({token: {key}, own, relation}: Match, {given, patronymic, gender}: Person): boolean {
  if (relation !== 'same' || !gender || !(own === patronymic || given.includes(own))) return false
  const used = isPatronymic(key) ? genderOfPatronymic(key) : genderOfName(key)
  return used !== undefined && used !== gender
}

type Marked = Pick<Address, 'marks' | 'names'>

/** The gender on which the names of the address agree; after a title, a single one is a surname ("Mr Kelly"). */
function genderOfNames({marks, names}: Marked): Gender | undefined {
  const patronymic = names.slice(1).find(({key}) => isPatronymic(key))
  if (patronymic) return genderOfPatronymic(patronymic.key)
  const bare = names.length === 1 && marks.some(isTitle)
  const found = new Set(
    names.flatMap(({key}) => (isName(key) && !bare ? genderOfName(key) : genderOfSurname(key)) ?? [])
  )
  const [only] = found
  return found.size === 1 ? only : undefined
}

/** A title or adjective for the other gender; also where nothing is known of the customer but the address itself. */
export function judgeMarks({marks, names}: Marked, gender = genderOfNames({marks, names})): Verdict | undefined {
  for (const mark of gender ? marks : []) {
    const pair = gendered('adjectives', mark.key) ?? gendered('titles', mark.key)!
    if (pair.m === pair.f || pair[gender!] === mark.key || isOpenEnded(mark)) continue
    const text = pair[gender!]
    const right = cover(mark, names.at(-1) ?? mark)
    const fix = text && {
      at: {start: mark.start, end: mark.end},
      text: isCapital(mark) ? capital(text) : text,
      safe: false
    }
    return {kind: 'gender', ...right, ...(fix && {fix})}
  }
  return undefined
}

/** «Уважаемый(-ая)», «Уважаемый/ая» fit both. */
const isOpenEnded = ({after}: Token): boolean => /^[(/]/.test(after)

function judgeCase(matches: readonly Match[]): Verdict | undefined {
  const low = matches.find(({token, own}) => !isCapital(token) && startsUpper(own))
  return low && verdict('lowercase', low.token, capital(low.token.text), true)
}

const capital = (text: string): string => text.replace(/^\p{L}|(?<=-)\p{L}/gu, (letter) => letter.toUpperCase())

/** The record's name, where it is written in the same letters. */
const replacement = ({token, own}: Match): string | undefined =>
  own !== '' && isCyrillic(token.key) === isCyrillic(nameKey(own)) ? own : undefined

const cover = (first: Span | undefined, last: Span): Span => ({
  start: Math.min(first?.start ?? last.start, last.start),
  end: last.end
})

function verdict(kind: Verdict['kind'], {start, end}: Span, text?: string, safe = false): Verdict {
  const at = {start, end}
  return {kind, ...at, ...(text !== undefined && {fix: {at, text, safe}})}
}
