// "A" before a consonant, "an" before a vowel: by sound, not by letter. The page's words are those that sound otherwise than
// they look. Where it may be said either way ("an SQL error", "a herb"), nothing is flagged.
import {defineRule} from '../../src/core/define-rule.js'
import type {Sentence, Word} from '../../src/core/document.js'
import {beginsWithVowel} from './sound.js'

export default defineRule({
  severity: 'warning',
  since: '0.2.0',
  // What is said of the words themselves comes first.
  givesWay: true,
  cost: 3,
  *check({doc, words}) {
    const odd = new Set([...doc.find(words)].map(({words: [first]}) => first))
    for (const {before, article, next} of articles(doc.sentences, doc.text)) {
      const isVowel = odd.has(next) ? /^h/.test(next.key) : beginsWithVowel(next)
      if (isVowel === undefined || isVowel === (article.key === 'an')) continue
      const right = article.text[0]! + (isVowel ? 'n' : '')
      const [at, own] = [
        {start: article.start, end: next.end},
        {start: article.start, end: article.end}
      ]
      // "Bread an butter" may be meant for "and".
      const safe = isVowel || before === undefined || !before.analyses.some(({tags}) => tags.has('NOUN'))
      const fixes = [{at: own, text: right, safe}]
      yield {at, message: 'found', data: {text: article.text, right, next: next.text}, fixes}
    }
  }
})

interface Article {
  readonly before: Word | undefined
  readonly article: Word
  /** What it stands before, after one blank. */
  readonly next: Word
}

/** Articles of the agent's own English sentences. "A" in capitals may be a letter: "group A is", "vitamin A and". */
function* articles(sentences: readonly Sentence[], text: string): Generator<Article> {
  for (const sentence of sentences) {
    if (sentence.part === 'quote' || sentence.lang !== 'en') continue
    for (const [at, article] of sentence.words.entries()) {
      const next = sentence.words[at + 1]
      if (next === undefined || article.quoted || next.quoted || !/^(?:a|an|A|An)$/.test(article.text)) continue
      if (article.text === 'A' && at > 0) continue
      if (text.slice(article.end, next.start) !== ' ' || !isArticle(article, text) || isJoint(next)) continue
      yield {before: sentence.words[at - 1], article, next}
    }
  }
}

/** Not "Q&A", "a/b", "option a)" or "(a)". */
const isArticle = ({start}: Word, text: string): boolean => start === 0 || /[\s"“(—–]/.test(text[start - 1]!)

/** "Press a and wait", "plan a is", "an having" for "am": what follows is hardly what an article belongs to. */
const isJoint = ({analyses}: Word): boolean =>
  ['PREP', 'CONJ', 'NPRO', 'ger'].some((tag) => analyses[0]?.tags.has(tag)) ||
  analyses.some(({lemma}) => lemma === 'be')
