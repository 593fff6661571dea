// The reply as a whole: which facets of the answer it has, and which it owes (GUIDELINES section A, LABELLING).
import type {Act, Sentence} from '../core/document.js'
import type {Answer, Answers, Facet, Kind, Span} from '../core/types.js'

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

export function answersOf(sentences: readonly Sentence[], kind: Kind): Answers {
  const isRefusal = kind === 'refusal'
  const answer = (facet: Facet): Answer => {
    const evidence = [
      ...evidenceOf(sentences, CARRIERS[facet]),
      ...(isRefusal && facet === 'cause' ? reasonsOf(sentences) : [])
    ]
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

/** A reason has so many words at least. */
const REASON = 4

/** «Вернуть не можем: тариф невозвратный с …»: what stands behind the colon is why not. */
function reasonsOf(sentences: readonly Sentence[]): Span[] {
  return sentences.flatMap(({acts, start, end, text, words}) => {
    const refusal = acts.get('refusal')
    const mark = refusal ? /[:;—–]\s/.exec(text.slice(refusal.end - start)) : null
    if (!refusal || !mark) return []
    const from = refusal.end + mark.index + mark[0].length
    const reason = words.filter((word) => word.start >= from)
    return reason.length >= REASON ? [{start: reason[0].start, end: Math.min(end, reason[reason.length - 1].end)}] : []
  })
}

function evidenceOf(sentences: readonly Sentence[], carriers: readonly Act[]): Span[] {
  const found: Span[] = []
  for (const sentence of sentences) {
    // «Посмотрите раздел «Доставка»» is a step that answers nothing.
    const act = sentence.acts.has('link-only') ? undefined : carriers.find((one) => sentence.acts.has(one))
    if (act) found.push(sentence.acts.get(act)!)
  }
  return found
}
