// «Здравствуйте Мария»: who is greeted stands behind a comma.
import type {Sentence, Word} from '../../src/core/document.js'
import {startsUpper} from '../../src/nlp/letters.js'
import type {Gap} from './comma.js'

/** Where commas are missing between a greeting and a name, in a Russian greeting. */
export function* greetingGaps({words, text, start}: Sentence): Generator<Gap> {
  for (let at = 1; at < words.length; at++) {
    const [before, after] = [words[at - 1]!, words[at]!]
    if (text.slice(before.end - start, after.start - start) !== ' ') continue
    if ((endsGreeting(words, at) && isCalled(after)) || (isCalled(before) && beginsGreeting(words, at)))
      yield [before, after]
  }
}

const HELLO: ReadonlySet<string> = new Set(['здравствуйте', 'здравствуй', 'приветствую', 'привет'])
const TIMES: ReadonlySet<string> = new Set(['день', 'вечер', 'утро'])
const GOOD: ReadonlySet<string> = new Set(['добрый', 'доброе'])

const endsGreeting = (words: readonly Word[], at: number): boolean =>
  HELLO.has(words[at - 1]!.key) || (at > 1 && TIMES.has(words[at - 1]!.key) && GOOD.has(words[at - 2]!.key))

const beginsGreeting = (words: readonly Word[], at: number): boolean =>
  HELLO.has(words[at]!.key) || (at + 1 < words.length && GOOD.has(words[at]!.key) && TIMES.has(words[at + 1]!.key))

/** A given name or patronymic in the first case, or «уважаемый». */
const isCalled = ({text, analyses, key}: Word): boolean =>
  /^уважаем(?:ый|ая|ые)$/.test(key) ||
  (startsUpper(text) &&
    analyses.some(({tags}) => (tags.has('Name') || tags.has('Patr')) && tags.has('nomn') && tags.has('sing')))
