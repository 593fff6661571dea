// Makes the safe fixes of a reply, pass by pass: what one mends may show another what to mend.
import type {Profile} from '../core/rule.js'
import type {Case, Finding, Fix, Result} from '../core/types.js'
import {lint} from './lint.js'

/** A word that stands many times in a row is halved by each pass; whatever goes on longer never ends. */
const PASSES = 30

/**
 * Checks one reply and makes its safe fixes until there are none. The result is that of the mended text, and says how many
 * fixes were made. Fixes that undo each other stop at the first text that comes again, so that mending the mended changes
 * nothing.
 */
export async function mend(one: Case, profile: Profile): Promise<Result> {
  const original = one.reply.text
  const seen = new Set([original])
  let result = await lint(one, profile)
  let fixes = 0
  for (let pass = 0; pass < PASSES; pass++) {
    const {reply} = result.case
    const {text, made} = applyFixes(reply.text, result.findings)
    if (made === 0) break
    fixes += made
    result = await lint({...one, reply: {...reply, text}}, profile)
    if (seen.has(text)) break
    seen.add(text)
  }
  return result.case.reply.text === original ? result : {...result, mended: {original, fixes}}
}

/** The text with the safe fix of each finding made. Of fixes that overlap or touch the first is made; `made` counts. */
export function applyFixes(text: string, findings: readonly Finding[]): {text: string; made: number} {
  const safe = findings.flatMap(({fixes = []}): Fix[] => fixes.filter((fix) => fix.safe).slice(0, 1))
  const sorted = safe.sort(({at: a}, {at: b}) => a.start - b.start || a.end - b.end)
  let mended = ''
  let last = -1
  let from = 0
  let made = 0
  for (const {at, text: right} of sorted) {
    if (at.start <= last) continue
    mended += text.slice(from, at.start) + right
    from = last = at.end
    made++
  }
  return {text: mended + text.slice(from), made}
}
