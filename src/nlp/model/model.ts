// The model of a language: opened once, asked of every reply. `npm run train` writes its files here; the build
// puts them with the other data.
import {readFileSync} from 'node:fs'
import {dataDirectory} from '../../core/data-directory.js'
import type {Lang} from '../../core/types.js'
import {QUESTION_LABELS, REPLY_LABELS, SENTENCE_LABELS} from './labels.js'
import {BUCKETS, type Logits, logitsOf, type Table} from './weights.js'

interface Scales {
  readonly bias: readonly number[]
  readonly step: readonly number[]
}

/** What is not a table, as JSON. */
interface Head {
  readonly sentences: Scales
  readonly questions: Scales
  /** Weights of a reply's features for each reply label, the bias last. */
  readonly replies: readonly (readonly number[])[]
}

export interface Model {
  /** Logits of a sentence, in the order of `SENTENCE_LABELS`. */
  sentence(features: Uint32Array): Logits
  /** Logits of a sentence of the customer's message, in the order of `QUESTION_LABELS`. */
  question(features: Uint32Array): Logits
  /** Of `REPLY_LABELS`. */
  readonly replies: Head['replies']
}

const opened: Partial<Record<Lang, Model>> = {}

/** Opened on the first call and kept. */
export function modelOf(lang: Lang): Model {
  return (opened[lang] ??= openModel(lang))
}

function openModel(lang: Lang): Model {
  const head = JSON.parse(readFileSync(new URL(`${lang}.model.json`, dataDirectory), 'utf8')) as Head
  const open = (name: string, scales: Scales): Table => {
    const bytes = readFileSync(new URL(`${lang}.${name}.weights`, dataDirectory))
    return {...scales, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)}
  }
  const sentences = open('sentences', head.sentences)
  // Most drafts come without the customer's message.
  let questions: Table | undefined
  return {
    sentence: (features) => logitsOf(features, sentences),
    question: (features) => logitsOf(features, (questions ??= open('questions', head.questions))),
    replies: head.replies
  }
}

/** What training found: one list of weights a label, the bias last. */
export interface Trained {
  readonly sentences: readonly ArrayLike<number>[]
  readonly questions: readonly ArrayLike<number>[]
  readonly replies: readonly (readonly number[])[]
}

/** Weights beyond this many steps of a byte are cut: a handful of them would make all the others coarse. */
const STEPS = 127
const KEPT = 0.9995

/** For `npm run train`. `write` is given each file's name and content. */
export function packModel(
  lang: Lang,
  trained: Trained,
  write: (name: string, data: string | Uint8Array) => void
): void {
  const sentences = tableOf(trained.sentences)
  const questions = tableOf(trained.questions)
  write(`${lang}.sentences.weights`, new Uint8Array(sentences.weights.buffer))
  write(`${lang}.questions.weights`, new Uint8Array(questions.weights.buffer))
  const head: Head = {
    sentences: {bias: rounded(sentences.bias), step: rounded(sentences.step)},
    questions: {bias: rounded(questions.bias), step: rounded(questions.step)},
    replies: trained.replies.map(rounded)
  }
  write(`${lang}.model.json`, `${JSON.stringify(head)}\n`)
}

const rounded = (numbers: readonly number[]): number[] => numbers.map((number) => Number(number.toPrecision(5)))

function tableOf(columns: readonly ArrayLike<number>[]): Table {
  const weights = new Int8Array(BUCKETS * columns.length)
  const step = columns.map((column) => {
    const sizes = Float64Array.from({length: BUCKETS}, (_, at) => Math.abs(column[at])).sort()
    return (sizes[Math.floor(KEPT * (BUCKETS - 1))] || 1) / STEPS
  })
  for (const [at, column] of columns.entries()) {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const steps = Math.round(column[bucket] / step[at])
      weights[bucket * columns.length + at] = Math.max(-STEPS, Math.min(STEPS, steps))
    }
  }
  return {weights, step, bias: columns.map((column) => column[BUCKETS])}
}

/** Nothing is known yet: for the first training. */
export const UNTRAINED: Trained = {
  sentences: SENTENCE_LABELS.map(() => new Float64Array(BUCKETS + 1)),
  questions: QUESTION_LABELS.map(() => new Float64Array(BUCKETS + 1)),
  replies: REPLY_LABELS.map(() => [0])
}
