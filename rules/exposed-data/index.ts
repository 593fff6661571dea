// The customer's data in full. In a public channel the world reads it; in a letter it stays in two mailboxes for years.
// What is found is never said again in full: findings go to logs and reports.
import {defineRule} from '../../src/core/define-rule.js'
import type {Document, Sentence} from '../../src/core/document.js'
import type {Context} from '../../src/core/rule.js'
import type {Problem, Severity, Span} from '../../src/core/types.js'
import {isTollFree, loadPhones, phoneOf} from '../../src/nlp/phone.js'
import {IBANS, isBefore} from './cues.js'
import {type Group, isCard, isInn, isSnils, isSsn, passesIban, rowsOf, shaped} from './digits.js'
import {maskedCard, maskedEmail, maskedPhone} from './masked.js'
import {passwordsIn} from './password.js'

/** A place with its message and the same with its middle hidden. */
interface Exposed {
  readonly at: Span
  readonly message: string
  readonly shown: string
  /** Outside public channels. */
  readonly severity?: Severity
}

type Said = ReadonlySet<string>

const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/g
const CARDS: readonly (readonly number[])[] = [
  [4, 4, 4, 4],
  [4, 4, 4, 4, 3],
  [4, 6, 5]
]

export default defineRule({
  severity: 'error',
  since: '0.2.0',
  cost: 20,
  prepare: ({doc, channel}) => (channel === 'social' && doc.sentences.some(hasPhone) ? loadPhones() : undefined),
  *check(context) {
    const {doc, channel} = context
    const isPublic = channel === 'social'
    const said = saidBy(doc.question)
    for (const sentence of doc.sentences) {
      if (sentence.part === 'quote') continue
      for (const {at, message, shown, severity} of distinct(exposed(sentence, said, context))) {
        const fixes = [{at, text: shown, safe: false}]
        yield {at, message, data: {text: shown}, fixes, ...(!isPublic && severity && {severity})} satisfies Problem
      }
    }
  }
})

/** In order, and of two that overlap the first: a card is no phone. */
function* distinct(all: Iterable<Exposed>): Generator<Exposed> {
  let last = -1
  for (const one of [...all].sort((a, b) => a.at.start - b.at.start)) {
    if (one.at.start < last) continue
    last = one.at.end
    yield one
  }
}

function* exposed(sentence: Sentence, said: Said, context: Context<object>): Generator<Exposed> {
  const {doc, channel} = context
  const rows = /\d/.test(sentence.text) ? rowsOf(sentence.text).map((row) => row.map(movedBy(sentence.start))) : []
  for (const row of rows) {
    yield* cards(row, sentence)
    yield* papers(row, sentence, said)
  }
  yield* accounts(sentence, said)
  const next = doc.sentences[sentence.index + 1]
  for (const at of passwordsIn(doc.text, sentence, next)) {
    yield {at, message: 'password', shown: '••••••', severity: 'warning'}
  }
  if (channel !== 'social') return
  for (const row of rows) yield* phones(row, sentence, said)
  yield* emails(sentence, said, context)
}

const movedBy =
  (by: number) =>
  (group: Group): Group => ({...group, start: group.start + by, end: group.end + by})

/** In groups as on the card, or in one piece where the sentence speaks of a card. */
function* cards(row: readonly Group[], {words}: Sentence): Generator<Exposed> {
  const isMeant = ({start}: Span): boolean => !isBefore(words, start, 'public', 8)
  for (const lengths of CARDS) {
    for (const {start, end, digits} of shaped(row, lengths)) {
      if (isCard(digits) && isMeant({start, end})) yield {at: {start, end}, message: 'card', shown: maskedCard(digits)}
    }
  }
  for (const {start, end, digits} of row) {
    const at = {start, end}
    if (digits.length > 12 && isBefore(words, start, 'card', 6) && isCard(digits) && isMeant(at)) {
      yield {at, message: 'card', shown: maskedCard(digits)}
    } else if (/^\d{3,4}$/.test(digits) && isBefore(words, start, 'cvv', 2)) yield {at, message: 'cvv', shown: '•••'}
  }
}

/** Passports and numbers of persons: by check digits, or by the word before them. */
function* papers(row: readonly Group[], {words}: Sentence, said: Said): Generator<Exposed> {
  const named = (cue: 'passport' | 'snils' | 'inn' | 'ssn', reach: number) => (at: Span) =>
    isBefore(words, at.start, cue, reach) && !isBefore(words, at.start, 'public', 8)
  const whole = row.map(({start, end, digits}) => ({start, end, digits}))
  for (const {start, end, digits} of [...shaped(row, [3, 3, 3, 2], true), ...whole.filter(named('snils', 2))]) {
    if (isSnils(digits)) yield {at: {start, end}, message: 'snils', shown: '•••-•••-••• ••', severity: 'warning'}
  }
  for (const {start, end, digits} of whole.filter(named('inn', 2))) {
    const isPrivate = isBefore(words, start, 'yours', 4) || said.has(digits)
    if (isPrivate && isInn(digits)) yield {at: {start, end}, message: 'inn', shown: '••••••••••••', severity: 'warning'}
  }
  for (const {start, end, digits} of [...shaped(row, [3, 2, 4])].filter(named('ssn', 4))) {
    if (isSsn(digits)) yield {at: {start, end}, message: 'ssn', shown: `•••-••-${digits.slice(5)}`}
  }
  const passports = [
    ...shaped(row, [4, 6]),
    ...shaped(row, [2, 2, 6]),
    ...whole.filter(({digits}) => digits.length === 10)
  ]
  for (const {start, end} of passports.filter(named('passport', 4))) {
    yield {at: {start, end}, message: 'passport', shown: '•••• ••••••'}
  }
}

/** The customer's account; the company prints its own to be paid. */
function* accounts({text, start: from, words}: Sentence, said: Said): Generator<Exposed> {
  if (!/[A-Z]{2}\d\d/.test(text)) return
  for (const {0: found, index} of text.matchAll(IBAN)) {
    const length = IBANS.get(found.slice(0, 2)) ?? 0
    let end = 0
    for (let count = 0; end < found.length && count < length; end++) if (found[end] !== ' ') count++
    const code = found.slice(0, end).replaceAll(' ', '')
    if (length === 0 || code.length < length || !passesIban(code)) continue
    const at = {start: from + index, end: from + index + end}
    const isTheirs = isBefore(words, at.start, 'yours', 6) || said.has(code)
    if (isTheirs && !isBefore(words, at.start, 'ours', 4)) {
      yield {at, message: 'iban', shown: `${code.slice(0, 4)} •••• ${code.slice(-4)}`, severity: 'warning'}
    }
  }
}

const MOST_DIGITS = 15

/** Groups that may make one telephone number, 10 to 15 figures in all. */
function* numbers(row: readonly Group[]): Generator<Span> {
  const count = row.reduce((sum, {digits, start, end}) => sum + (digits === '' ? end - start : digits.length), 0)
  if (count >= 10 && count <= MOST_DIGITS) yield {start: row[0].start, end: row[row.length - 1].end}
}

const hasPhone = ({text, part}: Sentence): boolean =>
  part !== 'quote' && /\d/.test(text) && rowsOf(text).some((row) => !numbers(row).next().done)

function* phones(row: readonly Group[], {words, start: from, text}: Sentence, said: Said): Generator<Exposed> {
  for (const number of numbers(row)) {
    const isOpened = /[+(]/.test(text.charAt(number.start - from - 1))
    const at = isOpened ? {...number, start: number.start - 1} : number
    const phone = phoneOf(text.slice(at.start - from, at.end - from))
    if (phone === undefined || isTollFree(phone) || isBefore(words, at.start, 'ours', 4)) continue
    const isTheirs = isBefore(words, at.start, 'yours', 4) || said.has(phone.slice(-10))
    if (isTheirs) yield {at, message: 'phone', shown: maskedPhone(phone)}
  }
}

function* emails({words}: Sentence, said: Said, {ticket}: Context<object>): Generator<Exposed> {
  const own = ticket.customer?.email?.toLowerCase()
  for (const {start, end, text, kind} of words) {
    if (kind !== 'email' || isBefore(words, start, 'ours', 3)) continue
    const address = text.toLowerCase()
    const isTheirs = address === own || said.has(address) || isBefore(words, start, 'yours', 4)
    if (isTheirs) yield {at: {start, end}, message: 'email', shown: maskedEmail(text)}
  }
}

/**
 * What the customer's own message gives away: addresses, and numbers however they are grouped there (each group, each row,
 * and a row's last ten figures, which a country's code may stand before).
 */
function saidBy(question: Document | undefined): Said {
  if (!question) return new Set()
  const {text, words} = question
  const said = new Set(Array.from(text.matchAll(IBAN), ([found]) => found.replaceAll(' ', '')))
  for (const word of words) if (word.kind === 'email') said.add(word.text.toLowerCase())
  for (const row of rowsOf(text)) {
    const whole = row.map(({digits}) => digits).join('')
    for (const code of [whole, whole.slice(-10), ...row.map(({digits}) => digits)]) said.add(code)
  }
  return said
}
