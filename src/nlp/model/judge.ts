// The verdict on a reply: the rules' readings and the model's scores together. The evidence is the sentences that score
// highest, each with the place that the rules point at where they do.
import {chanceOf} from '../../core/chance.js'
import type {Document, Sentence} from '../../core/document.js'
import {
  type Answer,
  type Answers,
  FACETS,
  type Facet,
  KINDS,
  type Kind,
  type Lang,
  type Span
} from '../../core/types.js'
import {hasFewKnown} from '../foreign.js'
import {signsOf} from '../mood.js'
import {showsSympathy} from '../sympathy.js'
import {faultsOf} from '../tone/fault.js'
import {placeFeaturesOf} from './features.js'
import {REPLY_LABELS, type ReplyLabel, SENTENCE_LABELS} from './labels.js'
import {type Model, modelOf} from './model.js'
import {outputsOf} from './network.js'
import {type Reading, replyFeatures} from './reply-features.js'
import {scoresOf} from './scores.js'
import type {Logits} from './weights.js'

/** What the rules make of a reply. */
export interface Ruled {
  readonly kind: Kind
  readonly answers: Answers
}

export type Judgement = Pick<Document, 'kind' | 'answers' | 'traits' | 'scores' | 'withFault'>

/** `lang` is the language that most of the reply is in; `given` is the kind when somebody says it. */
export function judge(
  sentences: readonly Sentence[],
  question: Document | undefined,
  lang: Lang,
  ruled: Ruled,
  given: Kind | undefined
): Judgement {
  const own = sentences.filter(({part}) => part !== 'quote')
  const places = placeFeaturesOf(own, question)
  const logits = own.map((sentence, at) => modelOf(sentence.lang).sentence(sentence, places[at]))
  const model = modelOf(lang)
  const reading: Reading = {
    sentences: own,
    logits,
    questionLogits: questionLogits(question, model),
    signs: question ? signsOf(question) : new Set(),
    sympathy: showsSympathy(own),
    ...ruled
  }
  const judged = outputsOf(replyFeatures(reading), model.replies)
  const reply = (label: ReplyLabel): number => judged[REPLY_LABELS.indexOf(label)]
  const kind = given ?? likeliest(reply)
  // Replies in a third language are not judged; those without any words are.
  const isForeign = hasFewKnown(own.flatMap(({words}) => words))
  const likely = given ? [given] : likelyKinds(reply)
  const answer = (facet: Facet): Answer => {
    if (isForeign || likely.every((one) => NOT_OWED[one]?.includes(facet))) return NOT_APPLICABLE
    if (reply(facet) <= 0) return {verdict: 'absent', evidence: []}
    return {verdict: 'present', evidence: evidenceOf(own, logits, facet, ruled.answers[facet].evidence)}
  }
  return {
    kind,
    answers: Object.fromEntries(FACETS.map((facet) => [facet, answer(facet)])) as Record<Facet, Answer>,
    traits: {upset: reply('upset') > 0, empathy: reply('empathy') > 0, linkOnly: reply('linkOnly') > 0},
    scores: scoresOf(own, logits, reply),
    withFault: (tone) => faultsOf(own, tone)
  }
}

const NOT_APPLICABLE: Answer = {verdict: 'not-applicable', evidence: []}
/** Nothing was broken, so there is no cause to tell, nothing to repair and no state to report. */
const NOT_OWED: Partial<Record<Kind, readonly Facet[]>> = {
  howto: ['cause', 'fix', 'status', 'prevention', 'nextUpdate'],
  refusal: ['nextUpdate'],
  resolved: ['nextUpdate'],
  clarifying: ['nextUpdate']
}

const likeliest = (reply: (label: Kind) => number): Kind =>
  KINDS.reduce((best, kind) => (reply(kind) > reply(best) ? kind : best))

/** A kind less likely than this is out of the question. */
const POSSIBLE = 0.15

/** The kinds that the reply may be of: a facet is owed when any of them owes it. */
function likelyKinds(reply: (label: Kind) => number): Kind[] {
  const chances = KINDS.map((kind) => chanceOf(reply(kind)))
  const all = chances.reduce((sum, chance) => sum + chance, 0)
  return KINDS.filter((_, at) => chances[at] > POSSIBLE * all)
}

function questionLogits(question: Document | undefined, model: Model): Logits[] {
  if (!question) return []
  const {sentences} = question
  return placeFeaturesOf(sentences, undefined).map((place, at) => model.question(sentences[at], place))
}

/** The sentences that say it, likelier than not; the likeliest one at least. The rules know the place in the sentence. */
function evidenceOf(
  sentences: readonly Sentence[],
  logits: readonly Logits[],
  facet: Facet,
  places: readonly Span[]
): Span[] {
  const column = SENTENCE_LABELS.indexOf(facet)
  const scores = logits.map((own) => own[column])
  const best = scores.indexOf(Math.max(...scores))
  return sentences.flatMap((sentence, at) => {
    if (scores[at] <= 0 && at !== best) return []
    return [places.find(({start, end}) => start >= sentence.start && end <= sentence.end) ?? spanOf(sentence)]
  })
}

const spanOf = ({start, end}: Sentence): Span => ({start, end})
