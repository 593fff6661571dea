// Is a hard word explained where it stands? Then the customer learns it, and it may stay.
import type {Document, Word} from '../core/document.js'

/** «SLA — это срок …», "the CDN, which is …". */
const SAYS_WHAT =
  /^["»”]?(?:\s*[-–—]\s*это\s|,?\s*(?:то есть|т\. ?е\.|иначе говоря|that is|i\.e\.|which (?:is|means)|meaning|in other words)[\s,])/i
/** No such opening is longer. */
const NEAR = 28
/** Words inside a bracket that are looked at, and characters: a longer one surely explains. */
const BRACKET = 12
const FAR = 200

/**
 * «DNS (адресная книга интернета)», «SLA — это срок …», and «срок ответа (SLA)» the other way round. What is itself hard
 * explains nothing: "the spine handshake (EPS2 nack)".
 */
export function isExplained(term: readonly Word[], {words, text}: Document, isHard: (word: Word) => boolean): boolean {
  const first = term[0]
  const last = term[term.length - 1]
  const plain = ({kind, text: {length}}: Word): boolean => kind === 'word' && length > 1
  const after = text.slice(last.end, last.end + NEAR)
  if (SAYS_WHAT.test(after)) return true
  if (/^["»”]?\s*\(/.test(after)) {
    const inside = words.slice(last.index + 1, last.index + 1 + BRACKET)
    const close = text.slice(last.end, last.end + FAR).indexOf(')')
    return inside.some((word) => (close < 0 || word.start < last.end + close) && plain(word) && !isHard(word))
  }
  const before = words[first.index - 1]
  return text[first.start - 1] === '(' && text[last.end] === ')' && before && plain(before) && !isHard(before)
}
