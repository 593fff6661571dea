// What the customer wants: a trouble reported, or something asked.
import type {Document, Sentence} from '../core/types.js'
import {section as sectionOf} from './lang.js'
import {findPhrases} from './phrases.js'

/**
 * Does the customer report that something went wrong? Otherwise nothing is broken, and the reply owes no cause. Who asks
 * nothing reports something.
 */
export function reportsTrouble({sentences}: Document): boolean {
  const asking = sentences.filter((sentence) => has(sentence, 'enquiry'))
  if (asking.length === 0) return true
  return sentences.some((sentence) => !asking.includes(sentence) && (has(sentence, 'trouble') || hasFailure(sentence)))
}

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

function has({words, lang}: Sentence, section: string): boolean {
  for (const _ of findPhrases(words, sectionOf(lang, section))) return true
  return false
}
