// A rule is in `recommended` only while its findings are right four times in five, and an error there only at nine in ten:
// on labelled cases (npm run evaluate:precision) and on real replies (read and judged; npm run evaluate:real).
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {ruleOf} from '../src/config/registry.js'

interface Share {
  /** On real replies estimated from those that were read. */
  readonly right: number
  readonly of: number
  /** How many of the findings were read, where it is not all. */
  readonly read?: number
  /** Of findings of severity error. */
  readonly errors?: Share
}

/** A share of fewer findings says little. */
const FEW = 10
/**
 * Short of it on real replies, and known to be (README, "What it can't do"): on cases they are right nine times in ten, and
 * without them most of what a lead asks for would go unsaid. Whoever makes one right takes it off.
 */
const SHORT_ON_REAL: readonly string[] = ['arguing', 'missing-empathy', 'missing-solution', 'unanswered-question']
const figures = JSON.parse(readFileSync('fixtures/precision.json', 'utf8')) as Record<string, Record<string, Share>>
const isKept = (id: string): boolean => ruleOf(id)?.preset === 'recommended'
const shares = Object.entries(figures)
  .filter(([id]) => isKept(id))
  .flatMap(([id, own]) =>
    Object.entries(own).flatMap(([where, {errors, ...all}]) => [
      {id, what: `its findings on ${where}`, least: 0.8, ...all},
      {id, what: `its errors on ${where}`, least: 0.9, right: 0, of: 0, ...errors}
    ])
  )
  .filter(({of}) => of >= FEW)

const isShort = ({id, what}: {id: string; what: string}): boolean => what.endsWith('real') && SHORT_ON_REAL.includes(id)

test.each(shares.filter((one) => !isShort(one)))('$id: $what are right often enough', ({right, of, least}) => {
  expect(right / of).toBeGreaterThanOrEqual(least)
})

test('what is said to be short is short', () => {
  const short = shares.filter((one) => isShort(one) && one.right / one.of < one.least)
  expect(short.map(({id}) => id).sort()).toEqual(SHORT_ON_REAL)
})
