// The second step of the model: verdicts that rest on what the first made of the reply and on what the rules see. One network
// each for both languages, whose outputs are the languages. `npm run train` writes them here.
import {readFileSync} from 'node:fs'
import {dataDirectory} from '../../core/data-directory.js'
import {LANGS, type Lang} from '../../core/types.js'
import {kept} from '../kept.js'
import {openNetwork, outputsOf} from './network.js'

/** A question of the customer's is left open; the reply only points elsewhere. */
export const VERDICTS = ['open', 'pointing'] as const
export type Verdict = (typeof VERDICTS)[number]

export const verdictFile = (name: Verdict): string => `${name}.verdict.weights`

const networkOf = kept((name: string) =>
  openNetwork(readFileSync(new URL(verdictFile(name as Verdict), dataDirectory)))
)

/** Logit: above zero, it is so. `lang` is the language that is judged. */
export const verdict = (name: Verdict, features: readonly number[], lang: Lang): number =>
  outputsOf(features, networkOf(name))[LANGS.indexOf(lang)]
