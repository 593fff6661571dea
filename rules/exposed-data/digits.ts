// Figures in rows: what stands in groups, and what their check digits say. One pass over the text, whatever its length.
import type {Span} from '../../src/core/types.js'
import {isDigit} from '../../src/nlp/letters.js'

/** Figures that stand together: «4276», and what stands between them and the group before. */
export interface Group extends Span {
  readonly digits: string
  readonly gap: string
}

/** Longer ones are no number of anything that is looked for here. */
const LONGEST = 34
const GAPS = ' \u00a0\u202f-–.()'

/** Rows of groups with at most two marks between: phones have «) ». */
export function rowsOf(text: string): Group[][] {
  const rows: Group[][] = []
  let row: Group[] = []
  let last = 0
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    const start = at
    while (at + 1 < text.length && isDigit(text.charCodeAt(at + 1))) at++
    const gap = text.slice(Math.max(last, start - 3), start)
    const joined = row.length > 0 && start - last <= 2 && [...gap].every((mark) => GAPS.includes(mark))
    if (!joined && row.length > 0) {
      rows.push(row)
      row = []
    }
    const end = at + 1
    row.push({start, end, digits: end - start > LONGEST ? '' : text.slice(start, end), gap: joined ? gap : ''})
    last = end
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** The groups of a row that have these lengths and one mark between any two, the same unless `isMixed`: «112-233-445 95». */
export function* shaped(
  row: readonly Group[],
  lengths: readonly number[],
  isMixed = false
): Generator<Span & {digits: string}> {
  for (let at = 0; at + lengths.length <= row.length; at++) {
    const groups = row.slice(at, at + lengths.length)
    if (!groups.every(({digits}, place) => digits.length === lengths[place])) continue
    const [, ...gaps] = groups.map(({gap}) => gap)
    if (!gaps.every((gap) => gap.length === 1 && (isMixed || gap === gaps[0]))) continue
    yield {
      start: groups[0].start,
      end: groups[groups.length - 1].end,
      digits: groups.map(({digits}) => digits).join('')
    }
  }
}

const figures = (digits: string): number[] => Array.from(digits, Number)
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0)

export function passesLuhn(digits: string): boolean {
  const sum = figures(digits)
    .reverse()
    .reduce((total, figure, place) => total + (place % 2 === 0 ? figure : figure > 4 ? figure * 2 - 9 : figure * 2), 0)
  return sum % 10 === 0
}

/** First figures and lengths of the payment systems; Luhn's sum alone is right for one number in ten. */
const SYSTEMS: readonly {readonly from: RegExp; readonly lengths: readonly number[]}[] = [
  {from: /^4/, lengths: [13, 16, 19]},
  {from: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16]},
  {from: /^220[0-4]/, lengths: [16, 17, 18, 19]},
  {from: /^3[47]/, lengths: [15]},
  {from: /^(?:6011|64[4-9]|65)/, lengths: [16, 19]},
  {from: /^62/, lengths: [16, 17, 18, 19]},
  {from: /^(?:50|5[6-9]|6[0-9])/, lengths: [16, 18, 19]}
]

export const isCard = (digits: string): boolean =>
  SYSTEMS.some(({from, lengths}) => lengths.includes(digits.length) && from.test(digits)) && passesLuhn(digits)

/** СНИЛС, eleven figures. */
export function isSnils(digits: string): boolean {
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101
  return digits.length === 11 && digits !== '00000000000' && (sum === 100 ? 0 : sum) === Number(digits.slice(9))
}

/** ИНН of a person, twelve figures; a company's has ten. */
export function isInn(digits: string): boolean {
  const first = (weighted(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10
  const second = (weighted(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10
  return digits.length === 12 && first === Number(digits[10]) && second === Number(digits[11]) && Number(digits) > 0
}

export const isSsn = (digits: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits)

/** The figures of an IBAN, its letters as 10 to 35, leave 1 when divided by 97. */
export function passesIban(code: string): boolean {
  const moved = code.slice(4) + code.slice(0, 4)
  let rest = 0
  for (const char of moved)
    for (const figure of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(figure)) % 97
  return rest === 1
}
