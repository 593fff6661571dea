// For the build: what the rules take of retext-equality and retext-profanities.
import {readFileSync, writeFileSync} from 'node:fs'
import * as module from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {PhraseSource} from '../core/page.js'
import {BORROWED, type Borrowed} from './borrowed.js'
import {packageRoot} from './package-root.js'

/** The packages offer more to choose from; two are what an agent reads. */
const OFFERED = 2
/** How sure `cuss` is that a word is profane: 0, 1, 2. */
const SURE = 2

interface Pattern {
  readonly inconsiderate: Readonly<Record<string, string>>
  readonly considerate?: Readonly<Record<string, string>>
}

/** Writes `borrowed.en.json`. */
export async function compileBorrowed(outDirectory: string): Promise<void> {
  const borrowed: Borrowed = {insensitive: await equality(), profanity: await profanities()}
  writeFileSync(join(outDirectory, BORROWED), JSON.stringify(borrowed))
}

async function equality(): Promise<PhraseSource[]> {
  const {patterns} = (await import(inPackage('retext-equality/lib/patterns-en.js').href)) as {
    patterns: readonly Pattern[]
  }
  const offers = new Map<string, readonly string[]>()
  for (const {inconsiderate, considerate = {}} of patterns) {
    for (const phrase of Object.keys(inconsiderate)) offers.set(phrase, Object.keys(considerate).slice(0, OFFERED))
  }
  return chosen('insensitive').map(({phrase, isOffered}) => {
    const instead = known(offers, phrase, 'retext-equality')
    return source(phrase, isOffered ? instead : [])
  })
}

/** The plugin's words are those of its dependency `cuss`. */
async function profanities(): Promise<PhraseSource[]> {
  const file = module.createRequire(inPackage('retext-profanities/index.js')).resolve('cuss')
  const {cuss} = (await import(pathToFileURL(file).href)) as {cuss: Readonly<Record<string, 0 | 1 | 2>>}
  const ratings = new Map(Object.entries(cuss))
  const choice = new Map(chosen('profanity').map(({phrase, isIn}) => [phrase, isIn]))
  for (const phrase of choice.keys()) known(ratings, phrase, 'retext-profanities')
  return [...ratings]
    .filter(([phrase, rating]) => choice.get(phrase) ?? rating >= SURE)
    .map(([phrase]) => source(phrase, []))
}

/** Packages hide their files from `import` behind `exports`. */
const inPackage = (path: string): URL => new URL(`node_modules/${path}`, packageRoot())

interface Choice {
  readonly phrase: string
  readonly isIn: boolean
  /** With what the package says instead. */
  readonly isOffered: boolean
}

/** The lines of `borrowed.txt`: `+` or nothing takes a phrase, `-` leaves it; an arrow behind it takes the suggestions too. */
function chosen(id: string): Choice[] {
  const text = readFileSync(new URL(`rules/${id}/borrowed.txt`, packageRoot()), 'utf8')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => ({
    phrase: line.replace(/^[+-] /, '').replace(/ →$/, ''),
    isIn: !line.startsWith('-'),
    isOffered: line.endsWith('→')
  }))
}

function known<T>(words: ReadonlyMap<string, T>, phrase: string, name: string): T {
  const found = words.get(phrase)
  if (found === undefined) throw new Error(`${name} has no "${phrase}" any more; take it out of borrowed.txt`)
  return found
}

/** Each word in the form it has: the packages list the plurals, and other forms mean other things. */
const source = (phrase: string, instead: readonly string[]): PhraseSource => ({
  pattern: phrase.replace(/\S+/g, '=$&'),
  instead,
  except: [],
  line: 0
})
