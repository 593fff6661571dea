// A public message has room for little, so a reply is sent in pieces marked "1/2", "2/2". What one lacks another may have.
import {LETTER} from './letters.js'

/** At the end, before the agent's initials and a link, or at the beginning, behind the names of accounts. */
const END = new RegExp(
  String.raw`(?:^|[\s(])([1-9])\/([2-9])\)?[.\s]*(?:[\^*~-]\s?[${LETTER}]+\.?\s*)?(?:https?:\S+\s*)?$`
)
const BEGINNING = /^(?:@\S+\s+)*\(?([1-9])\/([2-9])\)?[\s.:]/

/** "@4471 2: …", and a sentence that goes on in lower case behind the account that it is meant for. */
const NEXT = /^(?:@\S+\s+)+(?:[1-9]:\s|\p{Ll}+[\s,])/u
/** \p{Ll} takes a millisecond to compile, and hardly any reply begins so. */
const AT = '@'

/** Is the text one piece of a longer reply? */
export const isPiece = (text: string): boolean =>
  (text.startsWith(AT) && NEXT.test(text)) ||
  [END, BEGINNING].some((mark) => {
    const found = mark.exec(text)
    return found !== null && Number(found[1]) <= Number(found[2])
  })
