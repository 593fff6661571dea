// Russian obscene words by their roots, and words with letters masked out: «х*й», "sh*t".
import {kept} from '../../src/nlp/kept.js'
import {isLetter} from '../../src/nlp/letters.js'
import data from './mat.txt'

const lists = new Map<string, string[]>()
for (const line of data.split('\n')) {
  const [name, ...words] = line.split(' ')
  if (words.length > 0 && !line.startsWith('#')) lists.set(name, [...(lists.get(name) ?? []), ...words])
}
const listed = (name: string): readonly string[] => lists.get(name) ?? []

/** No beginning is longer. */
const LONGEST = Math.max(...listed('beginning').map(({length}) => length))
const BEGINNINGS: ReadonlySet<string> = new Set(['', ...listed('beginning')])
/** Roots by their first two letters: nearly every word is done after a look at each of its first pairs. */
const ROOTS = byStart(listed('root'))
const RIGHT = listed('right')

function byStart(roots: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const root of roots) {
    const start = root.replace('=', '').slice(0, 2)
    map.set(start, [...(map.get(start) ?? []), root])
  }
  return map
}

/** Is it an obscene Russian word in any of its forms? */
export const isMat = kept((key): boolean => {
  for (let at = 0; at <= LONGEST && at + 2 <= key.length; at++) {
    const start = key.slice(at, at + 2)
    const roots = ROOTS.get(start)
    if (!roots || !BEGINNINGS.has(key.slice(0, at))) continue
    const rest = key.slice(at)
    const begins = (root: string): boolean => (root[0] === '=' ? rest === root.slice(1) : rest.startsWith(root))
    if (roots.some(begins)) return !RIGHT.some((right) => rest.startsWith(right) || key.startsWith(right))
  }
  return false
})

const MASKED: readonly string[] = listed('masked')
const MARKS = '*@#$'
/** Nobody masks more of a word. */
const LONG = 20

/** Where letters of a word are masked: `*`, `@`, `#`, `$` inside it or at its end. One pass over the text. */
export function* maskedWords(text: string): Generator<{start: number; end: number}> {
  for (let at = 0; at < text.length; ) {
    const start = at
    while (at < text.length && isPart(text, at)) at++
    if (at === start) at++
    else if (at - start <= LONG && isMasked(text, start, at)) yield {start, end: at}
  }
}

const isPart = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) || MARKS.includes(text[at])

function isMasked(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).toLowerCase().replaceAll('ё', 'е')
  if (MARKS.includes(word[0]) || !/[*@#$]/.test(word)) return false
  // «И***в» hides a name, and what stands beside a figure, an address or a file hides data.
  if (word.replace(/[*@#$]/g, '').length < 2 || /[\d.@/\\_-]/.test(text.charAt(start - 1) + text.charAt(end))) {
    return false
  }
  return MASKED.some((whole) => fits(word, whole))
}

/** Each mark hides one letter; a row of stars hides any number of them. */
function fits(word: string, whole: string): boolean {
  let place = 0
  for (let at = 0; at < word.length; ) {
    if (!MARKS.includes(word[at])) {
      if (word[at++] !== whole[place++]) return false
      continue
    }
    const from = at
    while (at < word.length && MARKS.includes(word[at])) at++
    const rest = word.slice(at)
    const hidden = at - from
    if (hidden === 1 || /[*@#$]/.test(rest)) place += hidden
    else return whole.length > place && whole.length >= place + rest.length && whole.endsWith(rest)
  }
  return place === whole.length
}
