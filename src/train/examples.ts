// Labelled cases and banks of sentences → what the model learns from.
import {readFileSync} from 'node:fs'
import type {Sentence, Tone} from '../core/document.js'
import {readPage} from '../core/page.js'
import type {Answers, Facet, Kind, Lang, Span, Ticket} from '../core/types.js'
import {answersOf} from '../nlp/answers.js'
import {kindOf} from '../nlp/kind.js'
import {type Met, meetings} from '../nlp/met.js'
import {featuresOf} from '../nlp/model/features.js'
import {type Sign, signsOf} from '../nlp/mood.js'
import {readReply} from '../nlp/pipeline.js'
import {type Pointing, pointingIn} from '../nlp/pointer.js'
import {showsSympathy} from '../nlp/sympathy.js'
import {toneFeaturesOf} from '../nlp/tone/features.js'

/** A labelled case (fixtures/cases), as far as the model learns from it. */
export interface LabelledCase {
  readonly id: string
  readonly channel: NonNullable<Ticket['channel']>
  readonly customer: NonNullable<Ticket['customer']>
  readonly question: string
  readonly reply: string
  readonly kind: Kind
  readonly labels: Readonly<Record<Facet, boolean | null>> &
    Readonly<Record<Tone, readonly string[]>> & {
      readonly linkOnly: boolean
      readonly unanswered: readonly string[]
      readonly empathy: boolean
      readonly empathyNeeded: boolean
    }
  /** The words that carry a facet, where the writer of the case says so. */
  readonly evidence?: Readonly<Partial<Record<Facet, string>>>
}

/** A sentence of the bank with its acts, or of the bank of tone with its label. */
export interface BankLine {
  readonly id: string
  readonly text: string
  readonly acts?: readonly string[]
  readonly label?: Tone | 'none'
  readonly span?: string
}

/** A text whose sentences are read. */
export interface Read<T> {
  readonly from: T
  readonly sentences: readonly Sentence[]
  readonly features: readonly Uint32Array[]
  readonly questionFeatures: readonly Uint32Array[]
  readonly toneFeatures: readonly Uint32Array[]
  /** What the rules make of it. */
  readonly kind: Kind
  readonly answers: Answers
  readonly signs: ReadonlySet<Sign>
  readonly sympathy: boolean
  readonly met: readonly Met[]
  readonly pointing: Pointing
  /** A case as most replies are: nothing was broken, and little is wrong with it (fixtures/cases/plain-*). */
  readonly plain?: boolean
  /** The same without the customer's message: most drafts come so. */
  readonly alone?: Omit<Read<T>, 'alone'>
}

export const linesOf = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

export async function readText<T>(from: T, text: string, lang: Lang, ticket: Ticket = {}): Promise<Read<T>> {
  const doc = await readReply({text, format: 'plain'}, ticket, new Set())
  const sentences = doc.sentences.filter(({part, lang: own}) => part !== 'quote' && own === lang)
  const kind = kindOf(doc.sentences, doc.question)
  return {
    from,
    sentences,
    features: featuresOf(sentences, doc.question),
    questionFeatures: doc.question ? featuresOf(doc.question.sentences, undefined) : [],
    toneFeatures: sentences.map(toneFeaturesOf),
    kind,
    answers: answersOf(doc.sentences, kind),
    signs: doc.question ? signsOf(doc.question) : new Set(),
    sympathy: showsSympathy(sentences),
    met: doc.question ? meetings(doc.sentences, doc.question) : [],
    pointing: pointingIn(doc.sentences)
  }
}

export async function readCase(one: LabelledCase, lang: Lang): Promise<Read<LabelledCase>> {
  const {channel, customer, question, reply} = one
  const [read, alone] = await Promise.all([
    readText(one, reply, lang, {channel, customer, question}),
    readText(one, reply, lang, {channel, customer})
  ])
  return {...read, alone}
}

/** What the rules that the model serves ask a reply for. */
export type Owed = Facet | 'empathy' | 'answer'

/** A bad or good reply of such a rule's page: it lacks what is owed, or it does not. */
export interface PageExample {
  readonly owed: Owed
  readonly has: boolean
}

/** A page's example is the plainest case of its rule, and counts for so many others. */
const PAGE_TIMES = 3

/** What is learned from pages, as often as it counts. */
export const asOftenAsPages = <T>(learned: readonly T[]): T[] => Array.from({length: PAGE_TIMES}, () => learned).flat()

/** The rules whose pages say what is owed. */
const RULES: Readonly<Record<Owed, string>> = {
  cause: 'missing-cause',
  fix: 'missing-fix',
  status: 'missing-status',
  prevention: 'missing-prevention',
  solution: 'missing-solution',
  nextUpdate: 'missing-next-update',
  empathy: 'missing-empathy',
  answer: 'unanswered-question'
}

/** The replies of these pages: as short and plain as drafts get. */
export async function readPages(lang: Lang): Promise<Read<PageExample>[]> {
  const examples = (Object.keys(RULES) as Owed[]).flatMap((owed) => {
    const path = `rules/${RULES[owed]}/${lang}.md`
    const {bad, good} = readPage(readFileSync(path, 'utf8'), path, lang)
    return [...bad.map((one) => ({...one, owed, has: false})), ...good.map((one) => ({...one, owed, has: true}))]
  })
  return Promise.all(examples.map(({owed, has, text, ticket}) => readText({owed, has}, text, lang, ticket as Ticket)))
}

/** Where the piece stands in the text; undefined when it does not. */
export function spanIn(text: string, piece: string): Span | undefined {
  const start = text.indexOf(piece)
  return start < 0 ? undefined : {start, end: start + piece.length}
}
