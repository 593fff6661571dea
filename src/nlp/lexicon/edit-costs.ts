import type {Lang} from '../../core/types.js'
import {COST, typos} from './typos.js'

/** Costs of mistakes by letter numbers (places in the alphabet, from 1), made once for a language. */
export interface EditCosts {
  /** Written letter × SIZE + meant letter. */
  readonly replace: Uint8Array
  /** Meant letter that was left out; written letter that is too many. */
  readonly missing: Uint8Array
  readonly extra: Uint8Array
  /** Strings mistaken for others, by the number of the first letter written. */
  readonly strings: readonly (readonly Mistake[] | undefined)[]
}

/** A string written for another, in letter numbers. */
export interface Mistake {
  readonly written: readonly number[]
  readonly meant: readonly number[]
  readonly cost: number
}

/** Letter numbers are below this. */
export const SIZE = 128

/** Turns the table of a language's typos into arrays. */
export function editCosts(lang: Lang, alphabet: string): EditCosts {
  const {letters, keyboard, missing, extra, strings} = typos[lang]
  const number = (letter: string): number => alphabet.indexOf(letter) + 1
  const replace = new Uint8Array(SIZE * SIZE).fill(COST.letter)
  const both = (a: string, b: string, cost: number) => {
    for (const at of [number(a) * SIZE + number(b), number(b) * SIZE + number(a)]) {
      replace[at] = Math.min(replace[at]!, cost)
    }
  }
  for (const row of keyboard) for (let i = 1; i < row.length; i++) both(row[i - 1]!, row[i]!, COST.neighbour)
  for (const [, a = '', b = '', cost] of letters.matchAll(/(.)(.)(\d+)/g)) both(a, b, Number(cost))
  const table = (usual: number, special: string): Uint8Array => {
    const costs = new Uint8Array(SIZE).fill(usual)
    for (const [, letter = '', cost] of special.matchAll(/(\D)(\d+)/g)) costs[number(letter)] = Number(cost)
    return costs
  }
  const byFirst: Mistake[][] = []
  for (const [, written = '', meant = '', cost] of strings.matchAll(/([^\s>]+)>(\D+)(\d+)/g)) {
    const mistake = {written: Array.from(written, number), meant: Array.from(meant, number), cost: Number(cost)}
    byFirst[mistake.written[0]!] = [...(byFirst[mistake.written[0]!] ?? []), mistake]
  }
  return {replace, missing: table(COST.missing, missing), extra: table(COST.extra, extra), strings: byFirst}
}
