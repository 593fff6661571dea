// The whole question in one place: how does the reply call its reader, and is that right?
import type {Customer, Ticket} from '../../core/types.js'
import {type Address, findAddresses, openingTitle} from './address.js'
import {type Company, isMark} from './calls.js'
import {judgeAddress, judgeMarks, relate, type Verdict} from './judge.js'
import {isRank, type Person, personOf} from './person.js'
import {familyOf} from './relation.js'
import {nameKey} from './script.js'
import {signersOf} from './signature.js'
import {isName} from './table.js'
import {type Token, tokensOf} from './tokens.js'
import {isCommonWord} from './vocabulary.js'

/** Nothing is wrong (undefined), nobody is called though somebody is on record, or somebody is called amiss. */
export type NameFault = Verdict | {readonly kind: 'missing'} | undefined

export interface NameCheck {
  /** The customer's name in full, as the message to the agent gives it. */
  readonly name: string
  readonly fault: NameFault
}

/**
 * @param text the agent's own words, of the reply's length: what is not theirs is blanked out
 */
export function checkName(text: string, ticket: Ticket): NameCheck {
  const record = personOf(ticket.customer ?? {})
  const people = [...(record ? [record] : []), ...(ticket.question ? signersOf(ticket.question) : [])]
  if (people.length === 0) return {name: '', fault: judgeAlone(text, ticket)}
  const name = nameOf(people[0])
  const addresses = findAddresses(tokensOf(text), companyOf(people, ticket))
  const logins = loginsOf({...ticket.customer, ...(record && {name: ''})})
  const fault = first(addresses.map((address) => judge(address, people, logins)))
  if (fault) return {name, fault}
  if (!record || record.doubtful || addresses.length > 0 || text.trim() === '') return {name, fault: undefined}
  return {name, fault: judgeTitle(openingTitle(text), record)}
}

/** Nothing is known of the customer: only a title or an adjective can be at odds with the name behind it. */
function judgeAlone(text: string, ticket: Ticket): NameFault {
  const tokens = tokensOf(text)
  if (!tokens.some(isMark)) return undefined
  return first(findAddresses(tokens, companyOf([], ticket)).map((address) => judgeMarks(address)))
}

/** Nobody is called by name: "Dear Sir" may be amiss besides, and "Judge," will do for a judge. */
function judgeTitle(title: Token | undefined, {gender, rank}: Person): NameFault {
  if (title && rank && isRank(title.key)) return undefined
  return (title && gender && judgeMarks({marks: [title], names: []}, gender)) ?? {kind: 'missing'}
}

/** A name that is in the customer's login or e-mail address is theirs too. */
function judge(address: Address, people: readonly Person[], logins: readonly string[]): Verdict | undefined {
  const verdict = judgeAddress(address, people)
  const isLogin =
    verdict?.kind === 'wrong' && address.names.some(({key, start}) => start >= verdict.start && logins.includes(key))
  return isLogin ? undefined : verdict
}

const nameOf = ({given, patronymic = '', surnames}: Person): string =>
  [...given, patronymic, ...surnames].filter(Boolean).join(' ')

/** The gravest: another person's name. */
function first(verdicts: readonly (Verdict | undefined)[]): Verdict | undefined {
  const found = verdicts.filter((one) => one !== undefined)
  return found.find(({kind}) => kind === 'wrong') ?? found[0]
}

function companyOf(people: readonly Person[], {agent}: Ticket): Company {
  const writers = tokensOf(agent?.name ?? '').map(({key}) => key)
  const known = new Map<string, boolean>()
  let begins: ReadonlySet<string> | undefined
  let own: ReadonlySet<string> | undefined
  const isReader = (key: string): boolean =>
    // A word of the language is a slip of the pen only if it looks like the name: «Нели», «Свет».
    (!isCommonWord(key) || (begins ??= beginningsOf(people)).has(key.slice(0, 2))) &&
    people.some((person) => !['other', 'unknown'].includes(relate(key, person)))
  return {
    isReader: (key) => {
      let is = known.get(key)
      if (is === undefined) known.set(key, (is = isReader(key)))
      return is
    },
    isOwn: (key) => (own ??= ownKeysOf(people)).has(key),
    isWriter: (key) => writers.includes(key)
  }
}

/** All that these people are called, spelled right. */
const ownKeysOf = (people: readonly Person[]): ReadonlySet<string> =>
  new Set(people.flatMap(({given, surnames}) => [...given, ...surnames]).flatMap((name) => familyOf(nameKey(name))))

/** How the names of these people begin, in all their forms. */
function beginningsOf(people: readonly Person[]): ReadonlySet<string> {
  const names = people.flatMap(({given, patronymic = '', surnames}) => [...given, patronymic, ...surnames])
  return new Set(names.flatMap((name) => familyOf(nameKey(name))).map((form) => form.slice(0, 2)))
}

/** Names that a login or an address is made of: "kate.b@…", "grandma_jo". */
function loginsOf({name = '', email = ''}: Customer): string[] {
  return `${name} ${email.split('@')[0]}`
    .split(/[^\p{L}]+/u)
    .map(nameKey)
    .filter(isName)
}
