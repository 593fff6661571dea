// Which sentences are examples of a label, and of what they are not.
import type {Tone} from '../core/document.js'
import {overlaps} from '../core/span.js'
import {FACETS, type Facet, KINDS, type Kind} from '../core/types.js'
import {BANK_ACTS, type QuestionLabel, type SentenceLabel} from '../nlp/model/labels.js'
import {type BankLine, type LabelledCase, type PageExample, type Read, spanIn} from './examples.js'
import {type Example, fitSentences, logit, type Weights} from './regression.js'
import type {Vocabulary} from './vocabulary.js'

export interface Corpus {
  readonly cases: readonly Read<LabelledCase>[]
  /** Cases that only the verdict on the whole is learned from. */
  readonly firstCases: readonly Read<LabelledCase>[]
  readonly pages: readonly Read<PageExample>[]
  readonly bank: readonly Read<BankLine>[]
  readonly tone: readonly Read<BankLine>[]
  /** What places in the features of sentences stand for, in those of the customers' messages, and for tone. */
  readonly vocabulary: Vocabulary
  readonly questionVocabulary: Vocabulary
  readonly toneVocabulary: Vocabulary
}

/** Acts of the bank that carry each facet. */
const CARRIERS: Readonly<Record<Facet | 'empathy', readonly string[]>> = {
  cause: ['cause'],
  fix: ['fix'],
  status: ['status-ok', 'status-partial', 'status-open', 'fixed-bare'],
  prevention: ['prevention'],
  solution: ['fix', 'step', 'option', 'status-ok', 'fixed-bare'],
  nextUpdate: ['next-update'],
  empathy: ['empathy', 'own-mistake']
}
export const BANK_TONES: Readonly<Record<Tone, string>> = {
  argues: 'blame',
  condescends: 'condescend',
  boilerplate: 'boilerplate'
}
/** A sentence beside the one that carries the facet may carry it too. */
const BESIDE = 0.3

const isOneOf = (label: string, list: readonly string[]): boolean => list.includes(label)

/** Learned from the sentence bank alone, not from cases. */
export const isOfBank = (label: SentenceLabel): boolean => isOneOf(label, BANK_ACTS)

export function teachSentences(label: SentenceLabel, corpus: Corpus): Weights {
  const learned = (examples: readonly Example[]): Weights => fitSentences(examples, corpus.vocabulary.features.length)
  if (isOfBank(label)) return learned(bankExamples(corpus, (acts) => acts.includes(label)))
  const facet = label as Facet | 'empathy'
  const bank = bankExamples(corpus, (acts) => acts.some((act) => CARRIERS[facet].includes(act)))
  const first = learned([...bank, ...caseExamples(facet, corpus)])
  // What is told only of a whole reply is learned in a second round: the first says which of its sentences is meant.
  const isWhole = corpus.cases.some(({from}) => from.labels[facet] && !evidenceOf(facet, from))
  return isWhole ? learned([...bank, ...caseExamples(facet, corpus, first)]) : first
}

const evidenceOf = (label: Facet | 'empathy', {evidence}: LabelledCase): string | undefined =>
  label === 'empathy' ? undefined : evidence?.[label]

/** Sentences of the bank that are read as one sentence, so that their acts are its own. */
const bankExamples = ({bank}: Corpus, is: (acts: readonly string[]) => boolean): Example[] =>
  bank.flatMap(({from, features}) =>
    features.length === 1 || !is(from.acts!)
      ? features.map((one) => ({features: one, is: is(from.acts!), weight: 1}))
      : []
  )

/** Where a page's reply has the facet, any of its sentences may be the one. */
const pageExamples = (label: Facet | 'empathy', {pages}: Corpus): Example[] =>
  pages.flatMap(({from, features}) => {
    if (from.owed !== label || (from.has && features.length > 1)) return []
    return features.map((one) => ({features: one, is: from.has, weight: 1}))
  })

function caseExamples(label: Facet | 'empathy', corpus: Corpus, guess?: Weights): Example[] {
  const told = corpus.cases.flatMap(({from, sentences, features}) => {
    const has = from.labels[label]
    if (has === null || has === undefined) return []
    if (!has) return features.map((one) => ({features: one, is: false, weight: 1}))
    const evidence = evidenceOf(label, from)
    const at = evidence === undefined ? undefined : spanIn(from.reply, evidence)
    if (at) {
      return features.map((one, index) => {
        const is = overlaps(sentences[index], at)
        return {features: one, is, weight: is ? 1 : BESIDE}
      })
    }
    if (!guess || features.length === 0) return []
    const scores = features.map((one) => logit(one, guess))
    return [{features: features[scores.indexOf(Math.max(...scores))], is: true, weight: 1}]
  })
  return [...told, ...pageExamples(label, corpus)]
}

/** The customer's message is learned sentence by sentence: what kind of answer it got, and whether it is an upset one. */
export function teachQuestions(label: QuestionLabel, {cases, questionVocabulary}: Corpus): Weights {
  return fitSentences(
    cases.flatMap(({from, questionFeatures}) => {
      const is = label === 'upset' ? from.labels.empathyNeeded : from.kind === label
      return questionFeatures.map((features) => ({features, is, weight: 1}))
    }),
    questionVocabulary.features.length
  )
}

/** Is the reply so labelled? Undefined where the question does not arise. */
export function isLabelled(label: string, {labels, kind}: LabelledCase): boolean | undefined {
  if (isOneOf(label, FACETS)) return labels[label as Facet] ?? undefined
  if (isOneOf(label, KINDS)) return kind === (label as Kind)
  if (label === 'upset') return labels.empathyNeeded
  if (label === 'lacks-empathy') return labels.empathyNeeded && !labels.empathy
  if (label.startsWith('lacks-')) return labels[label.slice('lacks-'.length) as Facet] === false
  return label === 'empathy' ? labels.empathy : labels.linkOnly
}
