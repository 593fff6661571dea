// Is a question answered beyond doubt? A plain statement of the type that was asked for closes it, and so does the request
// for the detail that is needed first, however few of the question's words come back. The model is asked about the rest.
import type {Act, Word} from '../core/document.js'
import {type Asked, type AskedKind, isYesNo} from './asked.js'
import {isPointer} from './pointer.js'
import {has} from './says.js'
import type {Telling, Told} from './told.js'
import {shareOf, topicsOf} from './topics.js'

/** Is one of so many questions settled by what the reply tells? */
export function isSettled(asked: Asked, told: Told, count: number): boolean {
  const topics = topicsOf(asked)
  // Where to look, whom to ask and "it depends" settle nothing.
  const firm = told.informing.filter(
    ({sentence}) => !isPointer(sentence) && !has(sentence.words, sentence.lang, 'answer-defers')
  )
  const about = (share: number): Telling[] => firm.filter((one) => shareOf(topics, one.roots) >= share)
  return isWaitedFor(asked, firm) || isShown(asked, firm, topics, count) || isTold(asked, about) || isKnown(asked, firm)
}

/** Questions that cannot be answered before the customer has told what is wrong; a price and a date can. */
const WAITING: readonly AskedKind[] = ['why', 'state', 'how', 'again', 'wish', 'whether', 'echo']
const DONE: readonly Act[] = ['fix', 'fixed-bare', 'status-ok']

/** Something definite is asked of the customer first, and nothing has been done without it. */
const isWaitedFor = ({kind}: Asked, firm: readonly Telling[]): boolean =>
  WAITING.includes(kind) && performs(firm, ['ask']).length > 0 && performs(firm, DONE).length === 0

/**
 * "How do I …" is answered by a step, by what does it, or by that nothing does; of several questions it must be the one
 * that is spoken of.
 */
function isShown(asked: Asked, firm: readonly Telling[], topics: readonly Word[], count: number): boolean {
  const asksWay = has(asked.words.slice(0, HEAD + 2), asked.lang, 'asks-way')
  if (asked.kind !== 'how' && !(isYesNo(asked.kind) && asksWay) && !isDiagnosis(asked, topics)) return false
  const alone = count === 1 || topics.length < FEW
  return firm.some((one) => {
    const {acts, words, lang} = one.sentence
    const near = shareOf(topics, one.roots) > 0
    // "You can't." is said of what was asked.
    const isMeant = near || words.length < FLAT || (alone && asksWay)
    if (isMeant && has(words, lang, 'answer-no-way')) return true
    return (alone || near) && (acts.has('step') || acts.has('option') || has(words, lang, 'answer-way'))
  })
}

/** A flat no has fewer words. */
const FLAT = 5

/** "Is it something in my settings?", "Am I doing something wrong?": what to try answers these as well. */
const isDiagnosis = ({kind, words, lang}: Asked, topics: readonly Word[]): boolean =>
  kind === 'whether' && topics.length < FEW && has(words, lang, 'asks-diagnosis')

/** "It's a known bug": nothing can be done now, and the customer knows it. */
const isKnown = ({kind}: Asked, firm: readonly Telling[]): boolean =>
  KNOWABLE.includes(kind) && firm.some(({sentence: {words, lang}}) => has(words, lang, 'answer-known'))

const KNOWABLE: readonly AskedKind[] = ['why', 'how', 'state', 'whether', 'echo']

/** "How do I fix this?" is about everything. */
const FEW = 2

const performs = (firm: readonly Telling[], acts: readonly Act[]): Telling[] =>
  firm.filter(({sentence}) => acts.some((act) => sentence.acts.has(act)))

/** Shares of the question's topics that a sentence of the right type must take up. */
const FEW_OF = 0.2
const SOME = 0.3
const HALF = 0.5
const MOST = 0.66
/** «Можно», "can" stand among the first words. */
const HEAD = 4

/** A person for "who", a time for "when", a number for "how many", a permission or a ban for "may I", a list for "what". */
function isTold(asked: Asked, about: (share: number) => Telling[]): boolean {
  const {kind, words, lang} = asked
  const says = (section: string, share: number): boolean =>
    about(share).some(({sentence}) => has(sentence.words, sentence.lang, section))
  const head = words.slice(0, HEAD)
  const mayOne = has(head, lang, 'asks-may') || has(head, lang, 'answer-allows')
  if (has(head, lang, 'asks-amount') && about(SOME).some(({number, time}) => number || time)) return true
  if (kind === 'who') return mayOne && about(0).some(namesPersons)
  if (kind === 'when') return about(HALF).some(({time}) => time) || says('answer-case', SOME)
  if (kind === 'cost') return about(SOME).some(({money}) => money)
  if (isYesNo(kind) && mayOne && says('answer-allows', HALF)) return true
  if (kind === 'which' && about(FEW_OF).some(lists)) return true
  return STATED.includes(kind) && topicsOf(asked).length > 1 && about(MOST).length > 0
}

/** Questions of fact: a statement that takes up most of what was asked is the answer. */
const STATED: readonly AskedKind[] = ['which', 'how', 'who', 'where', 'whether', 'echo']

/** «для клиентов», «всем желающим», "anyone over 18". */
const namesPersons = ({sentence: {words, lang}}: Telling): boolean =>
  has(words, lang, 'answer-persons') ||
  words.some(({analyses: [first]}) => first?.tags.has('anim') && first.tags.has('plur') && !first.tags.has('nomn'))

/** «Пакет включает: …, …», "passport, visa, two photos and …". */
const lists = ({sentence: {text}}: Telling): boolean => /:.*[,;]/s.test(text) || (text.match(/[,;]/g)?.length ?? 0) > 2
