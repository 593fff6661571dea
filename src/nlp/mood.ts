// How the customer feels. One sign seldom settles it: a date alone is an errand, a date and a thing that fails is a worry.
import type {Document, Sentence, Word} from '../core/document.js'
import {reportsTrouble} from './question.js'
import {has} from './says.js'

/** What each sign says of the mood. A feeling or a loss is enough by itself, the rest must come together. */
const POINTS = {
  feeling: 3,
  loss: 3,
  exclaims: 3,
  delay: 2,
  harm: 2,
  stake: 2,
  capitals: 2,
  'sad-face': 2,
  people: 1,
  span: 1,
  money: 1,
  demands: 1,
  trouble: 1,
  enquiry: -1
}
const ENOUGH = 3

/** A trait of the message that tells of the customer's mood. */
export type Sign = keyof typeof POINTS
export const SIGNS = Object.keys(POINTS) as readonly Sign[]

/** Signs that phrases tell, with their sections of `question.md`. */
const SECTIONS: readonly (readonly [Sign, string])[] = [
  ['feeling', 'upset'],
  ['loss', 'mood-loss'],
  ['delay', 'mood-delay'],
  ['harm', 'mood-harm'],
  ['stake', 'mood-stake'],
  ['people', 'mood-people'],
  ['enquiry', 'enquiry']
]

/** "Thank you!" and «Добрый день!» are no cries. */
const POLITE = ['greeting', 'thanks', 'closing']

/** Is the writer upset, frightened, or short of money, time or work? A plain enquiry and a calm small report are neither. */
export function isUpset(message: Document): boolean {
  let points = 0
  for (const sign of signsOf(message)) points += POINTS[sign]
  return points >= ENOUGH
}

/** The signs of a message, each once however often it is there. */
export function signsOf(message: Document): ReadonlySet<Sign> {
  const signs = new Set<Sign>()
  for (const sentence of message.sentences) {
    if (!isGreeting(sentence)) for (const sign of signsIn(sentence)) signs.add(sign)
  }
  if (reportsTrouble(message)) signs.add('trouble')
  return signs
}

/** Also one that the dictionary lacks: «Ассалому алайкум!» is short and comes first. */
const isGreeting = ({part, index, words}: Sentence): boolean =>
  part === 'greeting' || (index === 0 && words.length < 3 && !words.some(isShouted))

function* signsIn({words, lang, text}: Sentence): Generator<Sign> {
  for (const [sign, name] of SECTIONS) if (has(words, lang, name)) yield sign
  if (text.includes('!') && !POLITE.some((name) => has(words, lang, name))) yield 'exclaims'
  if (/\?[?!]/.test(text)) yield 'demands'
  if (/(?<![:;])\({2,}|[:;]-?\(|\p{L}\(\s*$/u.test(text)) yield 'sad-face'
  // One alone may be a code or the name of a button.
  if (words.filter(isShouted).length > 1) yield 'capitals'
  if (hasNumberOf(words, 'mood-span')) yield 'span'
  if (/[$£€₽]\s?\d|\d\s?[$£€₽]/.test(text) || hasNumberOf(words, 'mood-money')) yield 'money'
}

/** "9 days", «2 800 рублей»: a number with a word of the section behind it. */
const hasNumberOf = (words: readonly Word[], name: string): boolean =>
  words.some((word, at) => words[at - 1]?.kind === 'number' && has([word], word.lang, name))

/** An ordinary word in capitals. An abbreviation is known as such or not at all. */
const isShouted = ({text, kind, known, analyses}: Word): boolean =>
  kind === 'word' && known && /^[\p{Lu}-]{4,}$/u.test(text) && !analyses.some(({tags}) => tags.has('Abbr'))
