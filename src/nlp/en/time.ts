// When the next thing comes: a definite time, or only a promise.
import type {Word} from '../../core/document.js'
import type {Reading} from './reading.js'

/** Does the clause name a day, an hour or a span that lies ahead? */
export function hasDefiniteTime({sentence, marks, sections, from, to}: Reading): boolean {
  if (sections.has('words-time-off')) return false
  if (sections.has('nouns-time')) return true
  const {words} = sentence
  for (let at = from; at < to; at++) {
    if (!isNumber(words[at])) continue
    const before = words[at - 1]?.key ?? ''
    const follows = (name: string) => marks.some((mark) => mark.section === name && mark.from === at - 1)
    if (follows('before-hour') && (words[at].kind === 'number' || !isPlural(words[at + 1]))) return true
    if (words[at + 1]?.text === 'May' || words[at - 1]?.text === 'May') return true
    if (/^\d{1,2}[:.]\d\d$/.test(words[at].text)) return true
    if (isOrdinal(words[at]) && before === 'the') return true
    const span = marks.find(({section, from: place}) => section === 'nouns-span' && place > at && place <= at + 4)
    if (span && (follows('before-span') || /^(am|pm|a\.m|p\.m|utc|cet|gmt)/.test(span.word.key))) return true
    if (span && (words[at - 2]?.key === 'within' || words[at - 2]?.key === 'in' || words[at - 1]?.key === 'to'))
      return true
  }
  return false
}

const isPlural = (word: Word | undefined): boolean => word?.analyses.some(({tags}) => tags.has('plur')) ?? false
const isNumber = ({kind, analyses, key}: Word): boolean =>
  kind === 'number' || (analyses[0]?.tags.has('NUMR') ?? false) || /^\d/.test(key)
const isOrdinal = ({text}: Word): boolean => /^\d{1,2}(?:st|nd|rd|th)$/.test(text)
