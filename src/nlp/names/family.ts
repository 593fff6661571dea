// Patronymics and surnames: how one in the reply stands to the customer's.
import {isIn, section} from './data.js'
import {isMisspelt, isNear, type Relation, slipsIn} from './relation.js'
import {isCyrillic, isMixed, skeleton, unmixed} from './script.js'
import {type Entry, entriesOf, type Gender, isKnownPatronymic, isKnownSurname} from './table.js'

const PATRONYMIC = /^(.{2,}?)(?:[ое]вич|[ое]вна|ич|ична|инична)$/
const COLLOQUIAL = /^(.{2,})(?:ыч|на)$/
const LATIN_PATRONYMIC = /^.{3,}(?:[oe]vich|[oe]vych|[oe]vna|ichna)$/

/** Is the word made like a patronymic? */
export const isPatronymic = (key: string): boolean =>
  PATRONYMIC.test(key) || LATIN_PATRONYMIC.test(key) || fullPatronymic(key) !== key

export function genderOfPatronymic(key: string): Gender | undefined {
  if (!isPatronymic(key)) return undefined
  return /(?:на|na)$/.test(key) ? 'f' : 'm'
}

let said: ReadonlyMap<string, string> | undefined

/** «Палыч» is said for «Павлович». */
function fullPatronymic(key: string): string {
  said ??= new Map(section('patronymics').map((line) => line.split(' ') as [string, string]))
  return said.get(key) ?? key
}

export function relatePatronymics(used: string, own: string): Relation {
  const [mine, theirs] = [fullPatronymic(own), fullPatronymic(used)]
  if (mine === theirs) return 'same'
  if (isCyrillic(used) !== isCyrillic(own)) {
    return isNear(skeleton(theirs), skeleton(mine), 2) ? 'same' : 'other'
  }
  const [stem, ownStem] = [stemOf(theirs), stemOf(mine)]
  if (stem === ownStem) return genderOfPatronymic(used) === genderOfPatronymic(own) ? 'same' : 'gender'
  const fathers = fathersOf(stem)
  // «Юриевич», «Андревна»: one father, another spelling.
  if (fathersOf(ownStem).some((father) => fathers.includes(father))) return 'spelling'
  if (isNear(theirs, mine, 1) && fathers.length === 0) return 'slip'
  return isNear(theirs, mine, slipsIn(mine)) && !isKnownPatronymic(used) ? 'slip' : 'other'
}

const stemOf = (key: string): string => (PATRONYMIC.exec(key) ?? COLLOQUIAL.exec(key))?.[1] ?? key

const fathersOf = (stem: string): Entry[] =>
  ['', 'й', 'ий', 'ей', 'ь', 'а', 'я'].flatMap((ending) => entriesOf(stem.replace(/[ьи]$/, '') + ending))

/** Endings of a surname, for a man and for a woman. */
const SURNAMES = [
  /^(.+(?:[ое]в|[иы]н))(а?)$/,
  /^(.+(?:[сц]к|н))(ий|ый|ой|ая)$/,
  /^(.+(?:[oe]v|in))(a?)$/,
  /^(.+sk)(i[iy]?|y|aia|aya)$/
]

export function genderOfSurname(key: string): Gender | undefined {
  for (const pattern of SURNAMES.slice(0, 2)) {
    const ending = pattern.exec(key)?.[2]
    if (ending !== undefined) return ending === 'а' || ending === 'ая' ? 'f' : 'm'
  }
  // A man's ending in Latin letters proves nothing: wives abroad bear it too.
  return /(?:[oe]va|skaia|skaya)$/.test(key) && !isIn('southern', key) ? 'f' : undefined
}

/** Is the word made like a Russian surname, or known as one? */
export const isKnownSurnameLike = (key: string): boolean => genderOfSurname(key) !== undefined || isKnownSurname(key)

export function relateSurnames(used: string, own: string): Relation {
  if (used.replace(/[^\p{L}]/gu, '') === own.replace(/[^\p{L}]/gu, '')) return 'same'
  if (used.length === 1 || own.length === 1) return skeleton(used[0]) === skeleton(own[0]) ? 'same' : 'other'
  if (isMixed(used)) return unmixed(used) === own ? 'slip' : 'unknown'
  if (isCyrillic(used) !== isCyrillic(own)) {
    return isNear(skeleton(used), skeleton(own), slipsIn(own)) ? 'same' : 'other'
  }
  if (SURNAMES.some((pattern) => sharesStem(pattern, used, own))) return 'gender'
  if (isKnownSurname(used) && isKnownSurname(own)) return 'other'
  return isMisspelt(used, own) ? 'slip' : 'other'
}

function sharesStem(pattern: RegExp, a: string, b: string): boolean {
  const stem = pattern.exec(a)?.[1]
  return stem !== undefined && stem === pattern.exec(b)?.[1]
}
