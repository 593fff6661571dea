// The model of a language: opened once, asked of every reply. `npm run train` writes its files here; the build
// puts them with the other data.
import {readFileSync} from 'node:fs'
import {dataDirectory} from '../../core/data-directory.js'
import type {Sentence} from '../../core/document.js'
import type {Lang} from '../../core/types.js'
import {onceAlike, partAndActs} from '../alike.js'
import {ownFeaturesOf} from './features.js'
import {type Network, openNetwork, packNetwork} from './network.js'
import {type Logits, openTable, packTable, type Scales, sumsOf, type Table, toLogits} from './weights.js'

/** What is not a table, as JSON. */
interface Head {
  readonly sentences: Scales
  readonly questions: Scales
}

export interface Model {
  /** Logits of a sentence, in the order of `SENTENCE_LABELS`. `place`: its features by where it stands (`features.ts`). */
  sentence(sentence: Sentence, place: Uint32Array): Logits
  /** Logits of a sentence of the customer's message, in the order of `QUESTION_LABELS`. */
  question(sentence: Sentence, place: Uint32Array): Logits
  /** Its outputs are `REPLY_LABELS`. */
  readonly replies: Network
}

const opened: Partial<Record<Lang, Model>> = {}

/** Opened on the first call and kept. */
export function modelOf(lang: Lang): Model {
  return (opened[lang] ??= openModel(lang))
}

function openModel(lang: Lang): Model {
  const head = JSON.parse(readFileSync(new URL(`${lang}.model.json`, dataDirectory), 'utf8')) as Head
  const open = (name: string, scales: Scales): Table =>
    openTable(readFileSync(new URL(`${lang}.${name}.weights`, dataDirectory)), scales)
  const sentences = open('sentences', head.sentences)
  // Most drafts come without the customer's message.
  let questions: Table | undefined
  const questionTable = (): Table => (questions ??= open('questions', head.questions))
  return {
    sentence: scorer(() => sentences),
    question: scorer(questionTable),
    replies: openNetwork(readFileSync(new URL(`${lang}.replies.weights`, dataDirectory)))
  }
}

/** What a sentence says by itself is summed once for all that are alike. */
function scorer(table: () => Table): Model['sentence'] {
  const ownSums = onceAlike((sentence) => sumsOf(ownFeaturesOf(sentence), table()), partAndActs)
  return (sentence, place) => toLogits(sumsOf(place, table(), ownSums(sentence)), table())
}

/** What training found: the features that it met, a list of weights for each label, one a feature, the bias last. */
export interface Learned {
  readonly features: Uint32Array
  readonly columns: readonly ArrayLike<number>[]
}

export interface Trained {
  readonly sentences: Learned
  readonly questions: Learned
  readonly replies: Network
}

const SLOTS = {sentences: 1 << 16, questions: 1 << 15}

/** For `npm run train`. `write` is given each file's name and content. */
export function packModel(
  lang: Lang,
  {sentences, questions, replies}: Trained,
  write: (name: string, data: string | Uint8Array) => void
): void {
  const pack = (name: keyof typeof SLOTS, {features, columns}: Learned): Scales => {
    const {bytes, scales} = packTable(features, columns, SLOTS[name])
    write(`${lang}.${name}.weights`, bytes)
    return scales
  }
  const head: Head = {
    sentences: pack('sentences', sentences),
    questions: pack('questions', questions)
  }
  write(`${lang}.replies.weights`, packNetwork(replies))
  write(`${lang}.model.json`, `${JSON.stringify(head)}\n`)
}
