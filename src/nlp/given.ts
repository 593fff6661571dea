// Data that the customer has given already: in the message, or in the record of the help desk.
import type {Document, Sentence, Word} from '../core/document.js'
import type {Ticket} from '../core/types.js'
import type {Ask} from './asks.js'
import {reviewSection} from './lang.js'
import {placeIn} from './place-in.js'

/** What is asked for once more: the words that ask, and where it stands. */
export interface Repeated {
  readonly words: readonly Word[]
  /** As the customer wrote it, or as the record has it. */
  readonly given: string
}

const DATA = ['order', 'email', 'phone', 'photo'] as const
type Data = (typeof DATA)[number]

export function repeatedAsks(asks: readonly Ask[], doc: Document, ticket: Ticket): Repeated[] {
  const asked = new Set(asks.flatMap(({words}) => words))
  return [...new Set(asks.map(({sentence}) => sentence))].flatMap((sentence) =>
    DATA.flatMap((data) => {
      // In the whole sentence, for what makes it another address: «почту, на которую оформлен аккаунт».
      const found = reviewSection(sentence.lang, `data-${data}`).within(sentence.words)
      const again = found.find(({words}) => asked.has(words[0]))
      const given = again && givenOf(data, doc, ticket)
      // Who names it knows it, and asks something else about it.
      return given && !doc.text.includes(given) ? [{words: again.words, given}] : []
    })
  )
}

function givenOf(data: Data, {question}: Document, ticket: Ticket): string | undefined {
  if (data === 'email' && ticket.customer?.email) return ticket.customer.email
  for (const sentence of question?.sentences ?? []) {
    const given = data === 'photo' ? pictureIn(sentence) : sentence.words.find((word) => isData(word, data))?.text
    if (given) return given
  }
  return undefined
}

function pictureIn({words, lang}: Sentence): string | undefined {
  const [found] = reviewSection(lang, 'given-photo').within(words)
  return found?.words.map(({text}) => text).join(' ')
}

function isData(word: Word, data: Data): boolean {
  if (data === 'email') return word.kind === 'email'
  const digits = word.text.replace(/\D/g, '').length
  if (data === 'phone') return digits >= PHONE && digits < CARD
  return digits >= NUMBER && digits < PHONE && isNumbered(word)
}

/** Digits of an order's number, of a telephone number, of a card's. */
const NUMBER = 4
const PHONE = 10
const CARD = 16
/** «Заказ у вас номер 118-40-7»: the word stands so many words before at most. */
const NEAR = 3

function isNumbered(word: Word): boolean {
  const {sentence} = word
  const at = placeIn(word)
  const before = sentence.words.slice(Math.max(0, at - NEAR), at)
  return reviewSection(sentence.lang, 'given-order').within(before).length > 0
}
