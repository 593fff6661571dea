import {defineRule, problemsOf} from '../../src/core/define-rule.js'
import type {Document, Match, Phrases, Word} from '../../src/core/document.js'
import type {Ticket} from '../../src/core/types.js'
import {customerWords, isCustomers} from '../../src/nlp/customer-words.js'
import {isExplained} from '../../src/nlp/explained.js'
import {reviewSection} from '../../src/nlp/lang.js'
import {compounds} from './compounds.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 8,
  *check({doc, words, audience, ticket}) {
    if (audience === 'technician' || isExpert(doc, words)) return
    yield* problemsOf(own(doc, words, ticket))
  }
})

/** Terms of this page that a layman's message does not have by chance. */
const TERMS = 2

/** Words that say that the customer is at home with computers; singly they are met by chance. */
const TRADE = 3

/** Files of settings, paths, flags of a command, `name=value`: whoever writes so reads so. */
const MADE_BY_HAND =
  /(?<![\w/])(?:~|\/(?:etc|usr|var|home|opt|bin)|%\w+%|[a-z]:\\\w[^\n:]*)[\\/]|(?<![^\s"'“«(])[a-z][\w.-]+=[\w"'-]|\b[a-z]{3,}ctl\b|\b[\w-]+\.(?:js|ini|conf|cfg|sh|ya?ml|json|toml|py|php|sql|service)\b|(?<=\s)--[a-z][\w-]+|\bsudo\s|\bcurl\s/i

/** Does the customer write as one who knows the trade? */
function isExpert({question}: Document, words: Phrases): boolean {
  if (!question) return false
  if (MADE_BY_HAND.test(question.text)) return true
  const terms = new Set([...question.find(words)].map(({text}) => text.toLowerCase()))
  return terms.size >= TERMS || countOfTrade(question, terms) >= TRADE
}

/** How many different words of the trade the question has, its terms among them. */
function countOfTrade({sentences}: Document, terms: ReadonlySet<string>): number {
  const said = new Set(terms)
  for (const {words, lang} of sentences) {
    for (const match of reviewSection(lang, 'trade').within(words)) said.add(match.words[0].lemmas[0])
  }
  return said.size
}

/** `network.dns.disabled`, "token://": a part of a setting's name or an address; "ONT reset button" is a label. */
const isInName = (text: string, {start, end}: Match): boolean =>
  text.slice(start, end).includes('://') ||
  LABEL.test(text.slice(end, end + LABEL_LENGTH)) ||
  /[\w-]\.$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^(?:\.[a-z]|:\/\/)/.test(text.slice(end, end + 3))

/** What is printed on the thing or on the screen, with a word between at most. */
const LABEL = /^["”]?(?:\s[a-z-]{1,12})?\s(?:button|light|led|label|icon|tab|menu|checkbox)\b/i
const LABEL_LENGTH = 28

/** Not in the signature, not the words that the customer used first, nor those explained on the spot. */
function* own(doc: Document, words: Phrases, ticket: Ticket): Generator<Match> {
  const used = customerWords(doc, ticket)
  const found = [...doc.find(words)]
  const all = [...found, ...compounds(doc, words, found)]
  const hard = new Set(all.flatMap((match) => match.words))
  const isHard = (word: Word): boolean => hard.has(word)
  const told = new Map<string, Set<string>>()
  for (const match of all) {
    const {part} = match.words[0].sentence
    if (part === 'signature' || part === 'footer' || isInName(doc.text, match)) continue
    if (isCustomers(match.words, used) || isExplained(match.words, doc, isHard)) continue
    if (isNew(match, told)) yield match
  }
}

/** One remark for a term and its kin: "DNS", then "DNS record". They say the same instead and share a word. */
function isNew({words, instead}: Match, told: Map<string, Set<string>>): boolean {
  const way = instead.join('/')
  const kin = told.get(way) ?? new Set()
  told.set(way, kin)
  const lemmas = words.flatMap((word) => word.lemmas)
  const isKnown = lemmas.some((lemma) => kin.has(lemma))
  for (const lemma of lemmas) kin.add(lemma)
  return !isKnown
}
