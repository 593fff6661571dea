// Which sentences blame or talk down, and where in them: of thirty words the clauses that tell, so that the rules point there.
import type {Act, Sentence, Tone, Word} from '../../core/document.js'
import {moved} from '../../core/span.js'
import type {Span} from '../../core/types.js'
import {onceAlike, partAndActs} from '../alike.js'
import {toneScore} from './model.js'
import {surelyFaulty} from './read.js'

/** A sentence of more clauses is a list. */
const CLAUSES = 12
/** Fewer words tell nothing by themselves. */
const WORDS = 3

/** The places in the sentences that have this fault. */
export function* faultsOf(sentences: readonly Sentence[], tone: Tone): Generator<Span> {
  for (const sentence of sentences) {
    const at = FAULT_IN[tone](sentence)
    if (at) yield moved(at, sentence.start)
  }
}

/** Counted from the sentence's start. */
const faultIn = (tone: Tone) =>
  onceAlike((sentence): Span | undefined => {
    const at = faultOf(sentence, tone)
    return at && moved(at, -sentence.start)
  }, partAndActs)
const FAULT_IN = {argues: faultIn('argues'), condescends: faultIn('condescends'), boilerplate: faultIn('boilerplate')}

function faultOf(sentence: Sentence, tone: Tone): Span | undefined {
  const sure = surelyFaulty(sentence, tone)
  if (sure) return sure
  const score = toneScore(sentence, tone)
  const least = tone === 'argues' && isHelpful(sentence) ? CERTAIN : 0
  return score > least ? faultyPart(sentence, tone, score) : undefined
}

/** Who asks a fact or tells what to do seldom means it as a reproach; the model must be certain of it. */
const HELPFUL: readonly Act[] = ['ask', 'step', 'option', 'link-only']
const CERTAIN = 1.5

const isHelpful = ({acts}: Sentence): boolean => HELPFUL.some((act) => acts.has(act))

/** The sentence without the clauses at its ends that make it no worse. */
function faultyPart(sentence: Sentence, tone: Tone, score: number): Span {
  let clauses = clausesOf(sentence)
  const whole = {start: sentence.start, end: sentence.end}
  if (clauses.length > CLAUSES) return whole
  let best = score
  while (clauses.length > 1) {
    const [shorter] = [clauses.slice(1), clauses.slice(0, -1)]
      .filter((kept) => kept.flat().length >= WORDS)
      .map((kept) => ({kept, score: toneScore({...sentence, words: kept.flat()}, tone)}))
      .sort((a, b) => b.score - a.score)
    if (!shorter || shorter.score < best) break
    clauses = shorter.kept
    best = shorter.score
  }
  const words = clauses.flat()
  return words.length === sentence.words.length ? whole : {start: words[0].start, end: words[words.length - 1].end}
}

/** Cut at commas, dashes, colons and brackets. */
function clausesOf({words, text, start}: Sentence): Word[][] {
  const clauses: Word[][] = []
  for (const [at, word] of words.entries()) {
    const gap = at === 0 ? '' : text.slice(words[at - 1].end - start, word.start - start)
    if (at === 0 || /[,;:()\u2013\u2014]|\s-\s/.test(gap)) clauses.push([])
    clauses[clauses.length - 1].push(word)
  }
  return clauses
}
