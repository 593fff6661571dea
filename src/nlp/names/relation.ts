// How a first name in the reply stands to the customer's.
import {distance} from '../../core/nearest.js'
import {section} from './data.js'
import {isCyrillic, isMixed, skeleton, unmixed} from './script.js'
import {cyrillicAlike, type Entry, entriesOf, genderOfName, isName, russianOf} from './table.js'

/**
 * `same`: calls the same person (Саша, Александр). `spelling`: another spelling of it (Наталия, Наталья). `gender`: its
 * counterpart (Ренат, Рената). `slip`: mistyped. `other`: another name. `unknown`: no name that we know.
 */
export type Relation = 'same' | 'spelling' | 'gender' | 'slip' | 'other' | 'unknown'

/** From the kindest: the best of several readings counts. */
const ORDER: readonly Relation[] = ['same', 'gender', 'spelling', 'slip', 'other', 'unknown']

export const kindest = (relations: readonly Relation[]): Relation =>
  ORDER.find((one) => relations.includes(one)) ?? 'unknown'

/** Compares two first names by their keys. */
export function relateNames(used: string, own: string): Relation {
  // «АннаСофия» for «Анна-София»; in Latin letters both Maryann and Mary-Ann are met.
  if (bare(used) === bare(own)) return isCyrillic(own) && own.includes('-') && used !== own ? 'spelling' : 'same'
  if (isInitial(used) || isInitial(own)) return skeleton(used[0]) === skeleton(own[0]) ? 'same' : 'other'
  // "Tom" to "Tombarkas".
  if (used.length > 2 && own.startsWith(used) && !isName(own))
    return used.length > 4 && own.length - used.length < 3 ? 'slip' : 'same'
  if (isMixed(used)) return isMixed(unmixed(used)) ? 'unknown' : worseThanSame(relateNames(unmixed(used), own))
  if (own.includes('-') && own.split('-').some((part) => relateNames(used, part) === 'same')) return 'same'
  if (isCyrillic(used) !== isCyrillic(own)) return relateAcross(used, own)
  const tabled = relateByTable(used, own)
  if (tabled) return tabled
  if (isColloquial(used, own)) return 'same'
  if (isCounterpart(used, own)) return 'gender'
  if (isCognate(used, own)) return 'spelling'
  if (isSlip(used, own)) return 'slip'
  if (!isCyrillic(used)) return relateRussian(used, own)
  return isName(used) ? 'other' : 'unknown'
}

const worseThanSame = (relation: Relation): Relation => (relation === 'same' ? 'slip' : relation)
const bare = (key: string): string => key.replace(/[^\p{L}]/gu, '')
const isInitial = (key: string): boolean => bare(key).length === 1

function relateByTable(used: string, own: string): 'same' | 'spelling' | undefined {
  let found: 'same' | undefined
  const mine = entriesOf(own)
  for (const entry of entriesOf(used)) {
    if (!mine.includes(entry)) continue
    if (areSpellings(entry, used, own)) return 'spelling'
    found = 'same'
  }
  return found
}

const areSpellings = ({spellings, forms}: Entry, a: string, b: string): boolean =>
  [spellings, ...forms].some((group) => group.includes(a) && group.includes(b))

/** All that a person of that name is called. */
export const familyOf = (own: string): string[] => [
  own,
  ...entriesOf(own).flatMap(({spellings, forms}) => (spellings.includes(own) ? forms.flat() : spellings))
]

/** «Никит», «Оль» cut short; «Есенька» with an ending that any name takes. */
function isColloquial(used: string, own: string): boolean {
  if (!isCyrillic(used) || entriesOf(used).length > 0) return false
  const family = familyOf(own)
  const cut = [`${used}а`, `${used}я`, used.replace(/ь$/, 'я')]
  if (!isName(used) && family.some((form) => cut.includes(form))) return true
  return section('affection').some((ending) => {
    const stem = used.slice(0, -ending.length)
    return (
      used.endsWith(ending) &&
      stem.length > 2 &&
      family.some((form) => form.startsWith(stem) && form.length - stem.length < 4)
    )
  })
}

/** The same name made for the other gender: Валерий and Валерия, Daniel and Danielle. */
function isCounterpart(used: string, own: string): boolean {
  const genders = new Set([genderOfName(used), genderOfName(own)])
  if (!genders.has('m') || !genders.has('f')) return false
  return section('counterparts').some((pair) => {
    const [m, f] = pair.replace('-', '').split(' ')
    return isPair(used, own, m, f) || isPair(own, used, m, f)
  })
}

function isPair(man: string, woman: string, m: string, f: string): boolean {
  const stem = woman.slice(0, woman.length - f.length)
  return stem.length > 2 && woman === stem + f && man === stem + m
}

/** The lexicon has every rare name («Олесья», «Наталя»), so only a name of the tables is surely another one. */
function isSlip(used: string, own: string): boolean {
  if (entriesOf(used).length > 0) return false
  return isName(used) ? isNear(used, own, 1) : isMisspelt(used, own)
}

/** Mistyped, or written as it sounds: "Hayden" for Heijden. */
export const isMisspelt = (used: string, own: string): boolean =>
  isNear(used, own, slipsIn(own)) ||
  (!isCyrillic(own) && consonants(used) === consonants(own) && isNear(used, own, slipsIn(own) + 1))

/** What remains of a name's sounds without its vowels. */
const consonants = (key: string): string =>
  skeleton(key)
    .replace(/(?<=.)[aeiouh]/g, '')
    .replace(/(.)\1+/g, '$1')

/** One name as two languages have it: Эдуард and Эдвард, Isabelle and Isabella. */
function isCognate(used: string, own: string): boolean {
  if (!isNear(used, own, isCyrillic(own) ? 2 : 1)) return false
  if (!isCyrillic(own)) return own.length > 6 && entriesOf(used).length > 0 && consonants(used) === consonants(own)
  const foreign = entriesOf(own).flatMap(({foreign}) => foreign)
  return entriesOf(used).some((entry) => entry.foreign.some((one) => foreign.includes(one)))
}

/** How many letters may be wrong in a word before it is another word. */
export const slipsIn = (key: string): number => (key.length < 6 ? 1 : key.length < 10 ? 2 : 3)

/** Are the words at most so many slips apart? */
export const isNear = (a: string, b: string, slips: number): boolean =>
  Math.abs(a.length - b.length) <= slips && distance(a, b) <= slips

/** Two Latin spellings of Russian names: Sergey and Sergei, Ekaterina and Katya. */
function relateRussian(used: string, own: string): Relation {
  if (skeleton(used) === skeleton(own)) return 'spelling'
  const mine = cyrillicAlike(own)
  const found = cyrillicAlike(used).flatMap((one) => mine.map((other) => relateByTable(one, other) ?? 'other'))
  if (found.length > 0) return kindest(found)
  return isName(used) ? 'other' : 'unknown'
}

/** One of the names is in Cyrillic, the other in Latin letters: who can tell how they are spelled in a passport? */
function relateAcross(used: string, own: string): Relation {
  const sounds = [skeleton(used), skeleton(own)]
  if (sounds[0] === sounds[1]) return 'same'
  const [cyrillic, latin] = isCyrillic(used) ? [used, own] : [own, used]
  const english = entriesOf(latin).flatMap(({spellings, forms}) => [...spellings, ...forms.flat()])
  const stands = new Set([latin, ...english].flatMap(russianOf))
  if (entriesOf(cyrillic).some((entry) => stands.has(entry))) return 'same'
  const alike = isCyrillic(used) ? cyrillicAlike(own) : []
  if (alike.length > 0) return kindest(alike.map((one) => relateNames(used, one)))
  if (isNear(sounds[0], sounds[1], slipsIn(sounds[1]))) return 'same'
  return isName(used) ? 'other' : 'unknown'
}
