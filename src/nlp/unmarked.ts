// Questions without their mark: chat leaves it out («как отменить автопродление», "and can i swap it»).
import type {Sentence} from '../core/document.js'
import {isYesNo} from './asked-kind.js'
import {type Head, isAhead, isBoundary, isInfinitive, leadOf} from './heads.js'
import {has} from './says.js'

/** Does the head ask, though no mark says so? «курьера нет, кому звонить» does. */
export function asksUnmarked(sentence: Sentence, head: Head): boolean {
  const {words, mark, lang} = sentence
  const {at} = head
  if (mark === '!') return false
  if (at === 0 || at === leadOf(sentence) || (at === 1 && has([words[0]], lang, 'asks-and')))
    return asksByOrder(sentence, head)
  // Further on it may be a clause that says when, where or who.
  if (!isBoundary(sentence, at) || has(words.slice(Math.max(0, at - TOLD), at), lang, 'asks-telling')) return false
  return lang === 'en' ? isInverted(sentence, head) : isAhead(sentence, head)
}

/** «пишет, когда …»: the verb that the clause belongs to stands so many words before at most. */
const TOLD = 2

function asksByOrder(sentence: Sentence, head: Head): boolean {
  const {words, text, lang} = sentence
  const {kind, at, end} = head
  if (isInverted(sentence, head) || isAhead(sentence, head)) return true
  // «Когда открываю архив, экран гаснет».
  if (text.includes(',')) return false
  if (isYesNo(kind) && lang === 'ru' && has(words.slice(at, end), lang, 'word-whether')) return true
  if (isYesNo(kind) || kind === 'which') return has(words.slice(at, at + 2), lang, 'asks-unmarked')
  return end - at > 1 || kind === 'why' || (kind === 'how' && isInfinitive(words[end]))
}

/** "when do i get it", "can someone write": the verb before its subject. */
function isInverted({words, lang}: Sentence, {kind, at, end}: Head): boolean {
  if (lang !== 'en') return false
  if (isYesNo(kind)) return has(words.slice(at, at + 2), lang, 'asks-unmarked')
  return has(words.slice(at, end + 2), lang, 'asks-inverted')
}
