// The name with which customers sign or introduce themselves: «С уважением, Ольга», "My name is Tom".
import {capitalized, LETTER} from '../letters.js'
import {isIn, section} from './data.js'
import {type Person, personOf} from './person.js'
import {nameKey} from './script.js'
import {isName} from './table.js'

// By the blocks of Latin and Cyrillic: \p{L} takes milliseconds to compile, and each start with a ticket would pay them.
const UPPER = String.raw`A-Z\u00C0-\u024F\u0400-\u042F`
const NAMES = String.raw`([${UPPER}][${LETTER}'’-]+(?:[ \t]+[${UPPER}][${LETTER}'’.-]*){0,2})`
/** The last line, or the last words after a full stop, being a name alone. */
const LAST = new RegExp(String.raw`(?:^|[.!?…)\n—–]|--)[ \t]*${NAMES}[ \t]*[.!]?\s*$`, 'u')

let introduced: RegExp | undefined
let signed: RegExp | undefined

/** People by whose names the message is signed, as far as that is certain. */
export function signersOf(message: string): Person[] {
  introduced ??= formula('introducing', String.raw`[\s,:–—-]+`)
  signed ??= formula('signing', String.raw`[,.!]?[ \t]*\n\s*`)
  const found = [introduced, signed, LAST].map((pattern) => pattern.exec(message)?.[1])
  return [...new Set(found)].filter((name) => name !== undefined).flatMap((name) => signer(name))
}

const formula = (name: 'introducing' | 'signing', gap: string): RegExp => {
  const ways = section(name).flatMap((way) => [way, capitalized(way)])
  return new RegExp(`(?<![${LETTER}])(?:${ways.join('|')})${gap}${NAMES}`, 'u')
}

/** "I'm Sorry" and «С уважением, Клиент» name nobody. */
function signer(name: string): Person[] {
  const words = name.split(/\s+/)
  if (!isName(nameKey(words[0])) || isIn('nobody', nameKey(words[0]))) return []
  const person = personOf({name})
  return person ? [person] : []
}
