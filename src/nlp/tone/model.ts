// The model of tone of a language: does a sentence blame the customer, does it talk down? `npm run train` writes its files
// beside those of the other model (`model/model.ts`).
import {readFileSync} from 'node:fs'
import {dataDirectory} from '../../core/data-directory.js'
import type {Sentence, Tone} from '../../core/document.js'
import type {Lang} from '../../core/types.js'
import {BUCKETS} from '../model/weights.js'
import {toneFeaturesOf, worthOf} from './features.js'

/** What it is asked. The order is the order of the weights. */
export const ASKED = ['argues', 'condescends'] as const satisfies readonly Tone[]
export type AskedTone = (typeof ASKED)[number]

interface ToneTable {
  /** One after the other, `BUCKETS` each. */
  readonly weights: Int8Array
  /** Of each tone: what is added, and what one step of its bytes is worth. */
  readonly bias: readonly number[]
  readonly step: readonly number[]
}

const opened: Partial<Record<Lang, ToneTable>> = {}

/** Opened on the first call and kept. */
function tableOf(lang: Lang): ToneTable {
  let table = opened[lang]
  if (!table) {
    const scales = JSON.parse(readFileSync(new URL(`${lang}.tone.json`, dataDirectory), 'utf8')) as Omit<
      ToneTable,
      'weights'
    >
    const bytes = readFileSync(new URL(`${lang}.tone.weights`, dataDirectory))
    opened[lang] = table = {...scales, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)}
  }
  return table
}

/** Above zero: it is likely enough to be said. */
export function toneScore(sentence: Sentence, tone: AskedTone): number {
  const {weights, bias, step} = tableOf(sentence.lang)
  const column = ASKED.indexOf(tone)
  let sum = 0
  for (const feature of toneFeaturesOf(sentence)) {
    sum += weights[column * BUCKETS + (feature & (BUCKETS - 1))] * worthOf(feature)
  }
  return bias[column] + sum * step[column]
}

/** Steps of a byte on either side of zero. */
const STEPS = 127

/** For `npm run train`: one list of weights a tone, the bias last. `write` is given each file's name and content. */
export function packTone(
  lang: Lang,
  columns: readonly ArrayLike<number>[],
  write: (name: string, data: string | Uint8Array) => void
): void {
  const weights = new Int8Array(BUCKETS * columns.length)
  const step = columns.map((column, place) => {
    let most = 0
    for (let bucket = 0; bucket < BUCKETS; bucket++) most = Math.max(most, Math.abs(column[bucket]))
    const size = most / STEPS || 1
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      weights[place * BUCKETS + bucket] = Math.round(column[bucket] / size)
    }
    return size
  })
  const bias = columns.map((column) => column[BUCKETS])
  write(`${lang}.tone.weights`, new Uint8Array(weights.buffer))
  write(`${lang}.tone.json`, `${JSON.stringify({bias, step})}\n`)
}
