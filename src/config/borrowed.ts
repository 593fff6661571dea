// English words that come from packages of the retext world: retext-equality and retext-profanities. Their plugins search
// with regular expressions made at each start, and most of what they find is right in a support reply, so the build takes
// what `rules/<id>/borrowed.txt` lets in and packs it with the words of the pages (src/config/compile-borrowed.ts).
import {readFileSync} from 'node:fs'
import {dataDirectory} from '../core/data-directory.js'
import type {PhraseSource} from '../core/page.js'

/** English phrases of packages, by rule. */
export type Borrowed = Readonly<Record<string, readonly PhraseSource[]>>

export const BORROWED = 'borrowed.en.json'

let read: Borrowed | undefined

/** For the sources and the build; the bundle has these phrases in its books. */
export function borrowedWords(id: string): readonly PhraseSource[] {
  read ??= JSON.parse(readFileSync(new URL(BORROWED, dataDirectory), 'utf8')) as Borrowed
  return read[id] ?? []
}
