// Words that greet: «Добрый день», "Good morning", and what fingers make of «Здравствуйте».
import {section} from './data.js'
import {isNear} from './relation.js'
import {opens, type Token} from './tokens.js'

/** Greetings by their first word, the longest first. */
let greetings: Map<string, string[][]> | undefined

function load(): Map<string, string[][]> {
  const found = new Map<string, string[][]>()
  const phrases = section('greetings')
    .map((line) => line.split(' '))
    .sort((a, b) => b.length - a.length)
  for (const phrase of phrases) found.set(phrase[0], [...(found.get(phrase[0]) ?? []), phrase])
  return found
}

/** For each word, how many words the greeting that begins there has; 0 where none begins. "Heyyy" greets too. */
export function greetingsOf(tokens: readonly Token[]): number[] {
  greetings ??= load()
  const known = greetings
  return tokens.map((token, at) => {
    if (!opens(token) && !token.before.includes(',')) return 0
    const phrases =
      known.get(token.key) ??
      known.get(token.key.replace(/(.)\1{2,}/g, '$1')) ??
      known.get(mended(token.key, known)) ??
      []
    return (
      phrases.find((phrase) => phrase.every((word, next) => next === 0 || tokens[at + next]?.key === word))?.length ?? 0
    )
  })
}

/** Only long greetings are mistyped beyond recognition: «Здравтсвуйте». */
const LONG = 10

const mended = (key: string, known: ReadonlyMap<string, unknown>): string => {
  if (key.length < LONG - 1) return key
  for (const word of known.keys()) if (word.length >= LONG && word[0] === key[0] && isNear(key, word, 2)) return word
  return key
}
