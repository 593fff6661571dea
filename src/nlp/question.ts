// What the customer wants: a trouble reported, or something asked.
import type {Document, Sentence, Word} from '../core/document.js'
import {section as sectionOf} from './lang.js'
import {has} from './says.js'

/**
 * Does the customer report that something went wrong? Otherwise nothing is broken, and the reply owes no cause. Who asks
 * nothing reports something.
 */
export function reportsTrouble({sentences}: Document): boolean {
  const asking = sentences.filter((sentence) => has(sentence.words, sentence.lang, 'enquiry') || asksHow(sentence))
  if (asking.length === 0) return true
  return sentences.some(
    (sentence) => !asking.includes(sentence) && (has(sentence.words, sentence.lang, 'trouble') || hasFailure(sentence))
  )
}

/** Thanks and praise where nothing is asked and nothing is broken: there is nothing to solve. */
export const wantsNothing = (message: Document): boolean =>
  message.sentences.some((one) => one.acts.has('thanks') || has(one.words, one.lang, 'praise')) &&
  asksForNothing(message)

/** Neither a question nor a wish nor a trouble: banter, or a word back. */
export const asksForNothing = ({sentences}: Document): boolean =>
  sentences.every(
    (one) => one.mark !== '?' && !WANTING.some((section) => has(one.words, one.lang, section)) && !hasFailure(one)
  )

const WANTING = ['trouble', 'enquiry', 'wants']

/** «как загрузить справку», «нужно оформить перевод», «получить выписку»: what is asked for stands in the infinitive. */
function asksHow({words, lang}: Sentence): boolean {
  if (lang !== 'ru') return false
  const at = words.findIndex(({analyses}) => analyses[0]?.tags.has('INFN'))
  if (at < 0 || at > REACH || words.slice(0, at).some(({key}) => key === 'не')) return false
  // «чинить будете?» is no request.
  if (at === 0) return !words[1]?.lemmas.includes('быть')
  return words.slice(0, Math.min(at, OPENING)).some(isAsking)
}

/** An infinitive further away belongs to something else. */
const REACH = 4
/** The asking word opens the sentence: «Мне на работе надо отпрашиваться» asks nothing. */
const OPENING = 2

const isAsking = (word: Word): boolean =>
  [word.key, ...word.lemmas].some((first) => sectionOf('ru', 'asking').begins(first))

/** «не приходят», «не могу войти», «интернета нет», "won't open", "can't log in", "doesn't print". */
function hasFailure({words, lang}: Sentence): boolean {
  return words.some(({key}, at) => {
    const next = words[at + 1]
    if (lang === 'en') return NOT.test(key) && next !== undefined && !['know', 'mind', 'want'].includes(next.key)
    if (key === 'нет') return at > 0 || words.length > 1
    if (key !== 'не' || next === undefined) return false
    const finite = next.analyses.some(
      ({tags}) => (tags.has('VERB') && !tags.has('impr') && !tags.has('2per')) || tags.has('PRTS')
    )
    // «чтобы сайт не лежал» is a wish, «не знаю, как» a question.
    return finite && next.key !== 'знаю' && !words.slice(0, at).some(({key: before}) => before === 'чтобы')
  })
}

const NOT =
  /^(?:can't|cant|cannot|won't|wont|doesn't|doesnt|didn't|didnt|isn't|isnt|hasn't|hasnt|haven't|havent|wouldn't|wouldnt|couldn't|couldnt|not)$/
