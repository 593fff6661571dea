// The noun after digits: «через 2 дней», "in 3 day". The pages' words are of two kinds: units with their forms (for 1, 2 and
// 5 in Russian, for 1 and 2 in English), and what stands before a number without asking for a case of its own.
import {defineRule} from '../../src/core/define-rule.js'
import type {Match, Word} from '../../src/core/document.js'
import {keyOf} from '../../src/nlp/key.js'
import {placeIn} from '../../src/nlp/place-in.js'
import {rightEnglish, rightRussian} from './right-form.js'

export default defineRule({
  severity: 'warning',
  since: '0.2.0',
  cost: 3,
  *check({doc, words}) {
    const found = [...doc.find(words)]
    const openers = new Set(found.filter(({instead}) => instead.length === 0).map((match) => match.words.at(-1)!))
    for (const match of found) {
      if (match.instead.length === 0) continue
      const counted = countedIn(match, openers, doc.text)
      if (counted === undefined) continue
      const {number, noun, before, after} = counted
      const forms = match.instead.map(keyOf)
      const wanted =
        noun.lang === 'ru'
          ? rightRussian(+number.text, noun.key, forms, before)
          : rightEnglish(+number.text, noun.key, forms, after)
      if (wanted === undefined) continue
      const right = match.instead[wanted]!
      const at = {start: number.start, end: noun.end}
      const fixes = [{at: {start: noun.start, end: noun.end}, text: right, safe: true}]
      yield {at, message: 'found', data: {number: number.text, noun: noun.text, right}, fixes}
    }
  }
})

interface Counted {
  readonly before: Word
  readonly number: Word
  readonly noun: Word
  /** What follows without a mark. */
  readonly after: Word | undefined
}

/** The unit with its number and its opener: «через 2 дней»; undefined where one of them is missing, or there is a "not". */
function countedIn({words: [noun]}: Match, openers: ReadonlySet<Word>, text: string): Counted | undefined {
  const {words} = noun!.sentence
  const at = placeIn(noun!)
  const [negation, before, number] = [words[at - 3], words[at - 2], words[at - 1]]
  if (before === undefined || number?.kind !== 'number' || !/^\d{1,6}$/.test(number.text) || !openers.has(before))
    return undefined
  const gapBefore = text.slice(before.end, number.start)
  if (!/^[ \u00A0]$/.test(gapBefore) || !/^[ \u00A0]$/.test(text.slice(number.end, noun!.start))) return undefined
  // «Не займёт и 2 дней», «не прошло 2 дней»
  if (negation?.key === 'не') return undefined
  const next = words[at + 1]
  const after = next && text.slice(noun!.end, next.start).trim() === '' ? next : undefined
  return {before, number, noun: noun!, after}
}
