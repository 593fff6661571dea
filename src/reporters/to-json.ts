import {type Place, placer} from '../core/lines.js'
import {FACETS, type Finding, type Fix, type Result, type Span} from '../core/types.js'

/** What JSON allows as it is and a terminal should not be given: C1 controls, marks that turn a line's direction. */
const UNSAFE = /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** JSON on one line, harmless in a terminal too. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A span as the pair that result lines have. */
export const pair = ({start, end}: Span): [number, number] => [start, end]

/** A fix as result lines have it. */
export const fixed = ({at, text}: Fix): {range: [number, number]; text: string} => ({range: pair(at), text})

/** What a result's score pays for without a finding. */
export const doubtsOf = ({doubts}: Result): object[] => doubts.map(({rule, cost}) => ({ruleId: rule, cost}))

/** The text that `--fix` made, in ESLint's word, and how many fixes it took; nothing where it made none. */
export const mendedOf = ({case: {reply}, mended}: Result): object =>
  mended ? {fixes: mended.fixes, output: reply.text} : {}

/** The fix that may be made without asking. */
export const safeFix = ({fixes = []}: Finding): Fix | undefined => fixes.find(({safe}) => safe)

/** The facets with the places that say so. */
export function answersOf({answers}: Result): object {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const {verdict, evidence} = answers[facet]
      return [facet, {verdict, evidence: evidence.map(pair)}]
    })
  )
}

/** Range, lines and columns of findings in one text; nothing for a finding about what is missing. */
export function places(text: string): (at: Span | undefined) => object {
  const place: (offset: number) => Place = placer(text)
  return (at) => {
    if (at === undefined) return {}
    const {line, column} = place(at.start)
    const {line: endLine, column: endColumn} = place(at.end)
    return {range: pair(at), line, column, endLine, endColumn}
  }
}
