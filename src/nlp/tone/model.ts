// The model of tone of a language: does a sentence blame the customer, talk down, or speak like a form? `npm run train` writes its files
// beside those of the other model (`model/model.ts`).
import {readFileSync} from 'node:fs'
import {dataDirectory} from '../../core/data-directory.js'
import {type Sentence, TONES, type Tone} from '../../core/document.js'
import type {Lang} from '../../core/types.js'
import {onceAlike, partAndActs} from '../alike.js'
import type {Learned} from '../model/model.js'
import {logitsOf, openTable, packTable, type Scales, type Table} from '../model/weights.js'
import {toneFeaturesOf} from './features.js'

const opened: Partial<Record<Lang, Table>> = {}

/** Opened on the first call and kept. */
function tableOf(lang: Lang): Table {
  return (opened[lang] ??= openTable(
    readFileSync(new URL(`${lang}.tone.weights`, dataDirectory)),
    JSON.parse(readFileSync(new URL(`${lang}.tone.json`, dataDirectory), 'utf8')) as Scales
  ))
}

/** Sentences are asked for each tone, and by more than one rule. */
const toneLogits = onceAlike((sentence) => logitsOf(toneFeaturesOf(sentence), tableOf(sentence.lang)), partAndActs)

/** Above zero: it is likely enough to be said. */
export const toneScore = (sentence: Sentence, tone: Tone): number => toneLogits(sentence)[TONES.indexOf(tone)]

const SLOTS = 1 << 16

/** For `npm run train`: one list of weights a tone. `write` is given each file's name and content. */
export function packTone(
  lang: Lang,
  {features, columns}: Learned,
  write: (name: string, data: string | Uint8Array) => void
): void {
  const {bytes, scales} = packTable(features, columns, SLOTS)
  write(`${lang}.tone.weights`, bytes)
  write(`${lang}.tone.json`, `${JSON.stringify(scales)}\n`)
}
