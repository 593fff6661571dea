// The second step of the model: verdicts that rest on what the first made of the reply and on what the rules see. One list of
// weights each, the bias last, for both languages together. `npm run train` writes them here.
import {readFileSync} from 'node:fs'
import {dataDirectory} from '../../core/data-directory.js'
import {weigh} from './reply-features.js'

/** A question of the customer's is left open; the reply only points elsewhere. */
export const VERDICTS = ['open', 'pointing'] as const
export type Verdict = (typeof VERDICTS)[number]
export type VerdictWeights = Readonly<Record<Verdict, readonly number[]>>

export const VERDICT_FILE = 'verdicts.json'

let weights: VerdictWeights | undefined

/** Logit: above zero, it is so. */
export function verdict(name: Verdict, features: readonly number[]): number {
  weights ??= JSON.parse(readFileSync(new URL(VERDICT_FILE, dataDirectory), 'utf8')) as VerdictWeights
  return weigh(features, weights[name])
}
