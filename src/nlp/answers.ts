// The reply as a whole: which facets of the answer it has, and which it owes (GUIDELINES section A, LABELLING).
import type {Act, Answer, Answers, Document, Facet, Kind, Sentence, Span} from '../core/types.js'

/** The acts that carry each facet. */
const CARRIERS: Readonly<Record<Facet, readonly Act[]>> = {
  cause: ['cause'],
  fix: ['fix'],
  status: ['status-ok', 'status-partial', 'status-open', 'fixed-bare'],
  prevention: ['prevention'],
  solution: ['fix', 'step', 'option', 'status-ok', 'fixed-bare', 'ask'],
  nextUpdate: ['next-update']
}

/** Nothing was broken, so there is no cause to tell, nothing to repair and no state to report. */
const NOT_OWED: Partial<Record<Kind, readonly Facet[]>> = {
  howto: ['cause', 'fix', 'status', 'prevention', 'nextUpdate'],
  refusal: ['fix', 'status', 'prevention', 'nextUpdate'],
  resolved: ['nextUpdate'],
  clarifying: ['nextUpdate']
}

export function answersOf(sentences: readonly Sentence[], kind: Kind, _question: Document | undefined): Answers {
  const answer = (facet: Facet): Answer => {
    const evidence = evidenceOf(sentences, CARRIERS[facet])
    if (NOT_OWED[kind]?.includes(facet)) return {verdict: 'not-applicable', evidence: []}
    return {verdict: evidence.length > 0 ? 'present' : 'absent', evidence}
  }
  return {
    cause: answer('cause'),
    fix: answer('fix'),
    status: answer('status'),
    prevention: answer('prevention'),
    solution: answer('solution'),
    nextUpdate: answer('nextUpdate')
  }
}

function evidenceOf(sentences: readonly Sentence[], carriers: readonly Act[]): Span[] {
  const found: Span[] = []
  for (const {acts} of sentences) {
    const act = carriers.find((one) => acts.has(one))
    if (act) found.push(acts.get(act)!)
  }
  return found
}
