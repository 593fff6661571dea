import {chanceOf} from '../../src/core/chance.js'
import {defineRule, problemsOf} from '../../src/core/define-rule.js'
import type {Document, Match, Phrases} from '../../src/core/document.js'
import {toneProblems} from '../../src/core/tone-rule.js'

export default defineRule({
  severity: 'warning',
  since: '0.1.0',
  cost: 18,
  check: ({doc, words}) => toneProblems(problemsOf(stated(doc, words)), doc.withFault('argues')),
  doubt: ({doc}) => chanceOf(doc.scores.best('argues'))
})

function* stated(doc: Document, words: Phrases): Generator<Match> {
  for (const match of doc.find(words)) {
    const {sentence} = match.words[0]
    const before = sentence.text.slice(0, match.start - sentence.start).slice(-NEAR)
    if (!CONDITION.test(before)) yield match
  }
}

/** A condition is looked for so many characters before the phrase. */
const NEAR = 60

/** «Если Вы не указали …», "in case you did not …": a condition or a purpose reproaches nobody. */
const CONDITION =
  /(?<![A-Za-zА-Яа-яЁё])(?:если|когда|пока|чтобы|вдруг|возможно|что это|if|when|whenever|unless|until|in case|so that|whether)[\s,]+(?:[A-Za-zА-Яа-яЁё'’-]+[\s,]+){0,2}$/i
