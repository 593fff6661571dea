// The help desk's record of the customer: a person with a first name, a surname …, or only a login or a company.

import type {Customer} from '../../core/types.js'
import {startsUpper, WORDS} from '../letters.js'
import {gendered, isIn} from './data.js'
import {genderOfPatronymic, genderOfSurname, isKnownSurnameLike, isPatronymic} from './family.js'
import {isCyrillic, nameKey} from './script.js'
import {entriesOf, type Gender, genderOfName, isName} from './table.js'
import {isCommonWord} from './vocabulary.js'

/** What a person may be called. The words are as in the record, with their capitals mended. */
export interface Person {
  readonly given: readonly string[]
  readonly patronymic?: string
  readonly surnames: readonly string[]
  /** What is known for certain: the record's field, a title, a patronymic, or names that agree. */
  readonly gender?: Gender
  /** Bears a title of office, by which alone people are called: "Judge", "Doctor". */
  readonly rank?: boolean
  /** One word that no list of names has ("Zandrio") may be a login as well as a rare name: it need not be used. */
  readonly doubtful?: boolean
}

const CAMEL = /\p{Ll}\p{Lu}/u
/** "RIDOCK", "CAtransplant". */
const SHOUTED = /^\p{Lu}{2}/u
/** "MAL", "TJ": as likely two or three initials as a name written in capitals. */
const INITIALS = /^\p{Lu}{2,3}$/u
/** Capitals inside a word that are no login's: McAllister, O'Shea, DeAndre. */
const INNER_CAPITAL = /^(?:Ma?c|O['’]|D['’]|De|Di|Du|La|Le|Van|Fitz|St)\p{Lu}/u

/** The person on record; undefined when there is none, or only a login, an address or a company. */
export function personOf(customer: Customer): Person | undefined {
  const name = personIn((customer.name ?? '').replace(/<[^>]*>|\([^)]*\)/g, ' ').trim())
  if (name === '' || /[«»"@/\\|]/.test(name)) return undefined
  const pieces = name.split(/\s+/)
  const words =
    pieces
      .filter((piece) => !/[\d_]/.test(piece))
      .join(' ')
      .match(WORDS) ?? []
  // "Emma Bishop" has a surname.
  const titles = words.filter((word, at) => isTitle(word) && (at === 0 || at < words.length - 1 || word.length < 5))
  if (words.length === 0 || words.some((word) => isCompany(word) || (isIn('nobody', nameKey(word)) && !isTitle(word))))
    return undefined
  if (pieces.length === 1 && isLogin(name)) return undefined
  const names = words.filter((word) => !titles.includes(word) && !/^(?:and|и|ИП|[JS]r|III?)$/.test(word))
  // «Кофейня на углу», "Snowman": words, and nobody's name among them.
  if (names.every((word) => isCommonWord(nameKey(word)) && !isName(nameKey(word)))) return undefined
  const couple = name.split(/\s+(?:and|и)\s+|\s*[&+]\s*/).map((one) => one.match(WORDS) ?? [])
  const roles = couple.length > 1 ? rolesOfCouple(couple) : rolesOf(names, titles.length > 0, /^[^,]+,/.test(name))
  const gender = customer.gender ?? titleGender(titles) ?? genderOf(roles)
  const doubtful = pieces.length === 1 && customer.gender === undefined && (!isNamed(name) || INITIALS.test(name))
  return {
    ...roles,
    ...(gender && {gender}),
    ...(titles.some((title) => isRank(nameKey(title))) && {rank: true}),
    ...(doubtful && {doubtful})
  }
}

/** A title that is the same for men and women. */
export function isRank(key: string): boolean {
  const title = gendered('titles', key)
  return title !== undefined && title.m === title.f
}

const isCompany = (word: string): boolean => isIn('companies', nameKey(word))

/** «ИП Лосев, магазин «Уют»», «отдел кадров, Зоя»: the one part between commas that is no company's name. */
function personIn(name: string): string {
  const parts = name.split(/[,;]\s*/)
  if (parts.length === 1) return name
  const people = parts.filter((part) => !/[«»"]/.test(part) && !part.match(WORDS)?.some(isCompany))
  return people.length === 1 && people[0].match(WORDS)?.some(isNamed) ? people[0] : name
}

const isNamed = (word: string): boolean => isName(nameKey(word)) || isKnownSurnameLike(nameKey(word))

const isTitle = (word: string): boolean => gendered('titles', nameKey(word)) !== undefined

function titleGender(titles: readonly string[]): Gender | undefined {
  for (const title of titles) {
    const {m, f} = gendered('titles', nameKey(title)) ?? {}
    if (m !== f) return nameKey(title) === m ? 'm' : 'f'
  }
  return undefined
}

/** One word that nobody is called by: digits, dots, camel case, or small letters that spell no name. */
function isLogin(name: string): boolean {
  if (/[\d_.@]/.test(name.replace(/\.$/, ''))) return true
  if (CAMEL.test(name) && !INNER_CAPITAL.test(name) && entriesOf(nameKey(name)).length === 0) return true
  if (SHOUTED.test(name) && !INNER_CAPITAL.test(name) && !isName(nameKey(name))) return true
  return !startsUpper(name) && !isName(nameKey(name))
}

type Roles = Omit<Person, 'gender' | 'rank'>

/** "Tom & Anna Roe": either may be called. */
const rolesOfCouple = (couple: readonly (readonly string[])[]): Roles => ({
  given: couple.flatMap((one) => one.slice(0, 1)).map(capitalised),
  surnames: couple.flatMap((one) => one.slice(1)).map(capitalised)
})

function rolesOf(words: readonly string[], titled: boolean, surnameFirst: boolean): Roles {
  const names = words.map(capitalised)
  const patronymic = names.findIndex((word, at) => at > 0 && isPatronymic(nameKey(word)))
  if (patronymic > 0 && !isSurnameInVich(names)) {
    const given = names[patronymic - 1]
    return {
      given: [given],
      patronymic: names[patronymic],
      surnames: names.filter((word) => word !== given && word !== names[patronymic])
    }
  }
  if (names.length === 1) {
    const bare = titled || (isKnownSurnameLike(nameKey(names[0])) && !isName(nameKey(names[0])))
    return bare ? {given: [], surnames: names} : {given: names, surnames: []}
  }
  const [first, second] = names.map(nameKey)
  // «Иванов И. И.», but "Quilla M."
  const initials = names.slice(1).every(({length}) => length === 1)
  if (initials && !isName(first) && (names.length > 2 || isKnownSurnameLike(first)))
    return {given: names.slice(1, 2), surnames: names.slice(0, 1)}
  const swapped = surnameFirst || (!isName(first) && isName(second) && isKnownSurnameLike(first)) || isEastern(first)
  return swapped
    ? {given: names.slice(1), surnames: names.slice(0, 1)}
    : {given: names.slice(0, 1), surnames: names.slice(1)}
}

/** «Анна Юзефович»: a woman has no patronymic like that. */
function isSurnameInVich(names: readonly string[]): boolean {
  if (names.length !== 2) return false
  const [given, last] = names.map(nameKey)
  const gender = genderOfName(given)
  return gender !== undefined && gender !== genderOfPatronymic(last)
}

/** Mends «ольга» and «ОЛЬГА»; leaves «van den» and «McAllister» as they are. */
function capitalised(word: string, at = 0): string {
  if (startsUpper(word) && (word.length < 3 || word !== word.toUpperCase())) return word
  if (at > 0 && /^(?:van|von|de|den|der|da|di|dos|la|le|al|el|bin|ibn)$/i.test(word)) return word.toLowerCase()
  return word.toLowerCase().replace(/^\p{L}|(?<=['’-])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** A Chinese or Korean surname said first. */
const isEastern = (key: string): boolean => !isCyrillic(key) && isIn('eastern', key)

/** Only what agrees: «Никита Лапшина» says nothing certain. */
function genderOf({given, patronymic, surnames}: Roles): Gender | undefined {
  if (patronymic) return genderOfPatronymic(nameKey(patronymic))
  if (given.length > 1 && surnames.length === 0) return undefined
  const called = given.length === 1 ? genderOfName(nameKey(given[0])) : undefined
  // Abroad a surname tells little: Hector Villanueva.
  if (called && !isCyrillic(nameKey(given[0]))) return called
  const found = new Set([
    ...given.map((name) => genderOfName(nameKey(name))),
    ...surnames.map((name) => genderOfSurname(nameKey(name)))
  ])
  found.delete(undefined)
  const [only] = found
  return found.size === 1 ? only : undefined
}
