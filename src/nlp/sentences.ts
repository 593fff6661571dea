// Tokens → sentences. parse-latin ends a sentence after «т. е.» and «г. Иванов» and glues one that starts low to the one
// before; chat replies are written low, and Russian abbreviates a lot.

import abbreviationText from './abbreviations.txt'
import {keyOf} from './key.js'
import {isLetter, startsLow} from './letters.js'
import type {Token} from './tokens.js'

const [never, seldom] = readAbbreviations(abbreviationText)

/** Splits the tokens of a block. Every token lands in exactly one sentence. */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (!isEnd(tokens, at, from)) continue
    const stop = closing(tokens, at + 1)
    sentences.push(tokens.slice(from, stop))
    from = stop
    at = stop - 1
  }
  if (from < tokens.length) sentences.push(tokens.slice(from))
  return joinWordless(sentences)
}

function isEnd(tokens: readonly Token[], at: number, from: number): boolean {
  const mark = tokens[at]
  if (mark.kind !== 'mark' || !/^(?:[.!?…]|\.{2,}|[!?]+)$/.test(mark.text)) return false
  const after = closing(tokens, at + 1)
  const next = tokens[after]
  if (next === undefined) return true
  const word = tokens.slice(after).find(({kind}) => kind !== 'space' && kind !== 'mark')
  if (word === undefined) return true
  const low = startsLow(word.text)
  if (next.kind !== 'space') return mark.text !== '.' || (!low && tokens[at - 1]?.kind === 'word' && word === next)
  // «Где заказ?» и ушёл: the end was somebody else's.
  const quoted = tokens.slice(at + 1, after).some(({text}) => /[»”"]/.test(text))
  if (quoted || mark.text === '…' || mark.text.startsWith('..')) return !low
  if (mark.text !== '.') return true
  return !isAbbreviation(tokens, at, from, low || word.kind === 'number')
}

/** Is the full stop at `at` part of an abbreviation, an initial or an item's number? */
function isAbbreviation(tokens: readonly Token[], at: number, from: number, goesOn: boolean): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  const first = tokens.slice(from, at).every(({kind}) => kind === 'space' || kind === 'mark' || kind === 'number')
  if (before.kind === 'number') return first
  if (before.kind !== 'word') return false
  const key = keyOf(before.text)
  // «в 2024 г. Мы …»: after a number «г.» is a year, and may end the sentence.
  const counted = tokens[at - 2]?.kind === 'space' && tokens[at - 3]?.kind === 'number'
  // «и т. д.», «и т. п.» may end a sentence, «т. е.» and «т. к.» may not.
  if (/^[дп]$/.test(key) && keyOf(tokens.slice(from, at - 1).findLast(({kind}) => kind === 'word')?.text ?? '') === 'т')
    return goesOn
  if (key.length === 1 && isLetter(key.charCodeAt(0))) return goesOn || !counted
  return never.has(key) || (goesOn && seldom.has(key))
}

/** Brackets, quotation marks and smiles right after the end belong to the sentence. */
function closing(tokens: readonly Token[], at: number): number {
  let stop = at
  while (stop < tokens.length && tokens[stop].kind === 'mark' && !/^[«“„(#@№—–-]/.test(tokens[stop].text)) stop++
  return stop
}

/** A sentence without a word («))», «!») belongs to the one before. */
function joinWordless(sentences: Token[][]): Token[][] {
  const joined: Token[][] = []
  for (const sentence of sentences) {
    const wordless = sentence.every(({kind}) => kind === 'space' || kind === 'mark')
    if (wordless && joined.length > 0) joined[joined.length - 1].push(...sentence)
    else joined.push(sentence)
  }
  return joined
}

/** `г.` goes on whatever follows; `руб. *` only before a small letter or a number. */
function readAbbreviations(text: string): [Set<string>, Set<string>] {
  const sets: [Set<string>, Set<string>] = [new Set(), new Set()]
  for (const line of text.split('\n')) {
    const entry = /^([^#\s]+)\.( \*)?$/.exec(line.trim())
    if (entry) sets[entry[2] ? 1 : 0].add(keyOf(entry[1]))
  }
  return sets
}
