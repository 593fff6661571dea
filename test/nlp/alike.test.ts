import {expect, test} from 'vitest'
import type {Sentence} from '../../src/core/document.js'
import type {Format} from '../../src/core/types.js'
import {onceAlike, partOf} from '../../src/nlp/alike.js'
import {readReply} from '../../src/nlp/pipeline.js'

async function sentencesOf(text: string, format: Format = 'plain'): Promise<readonly Sentence[]> {
  return (await readReply({text, format}, {}, new Set())).sentences
}

/** How often it was worked out. */
function counted(variantOf?: (sentence: Sentence) => string) {
  let times = 0
  const ask = onceAlike(() => times++, variantOf)
  return {ask, times: () => times}
}

test('sentences with the same words share an answer, in one reply or in two', async () => {
  const {ask, times} = counted()
  const first = await sentencesOf('Деньги вернули. Всё работает. Деньги вернули.')
  const second = await sentencesOf('Добрый день! Деньги вернули.')
  for (const sentence of [...first, ...second]) ask(sentence)
  expect(times()).toBe(3)
  expect(ask(first[0])).toBe(ask(second[1]))
})

test('what else the answer rests on tells them apart', async () => {
  const {ask, times} = counted(partOf)
  const [body, , quote] = await sentencesOf('Деньги вернули.\n\nПроверьте.\n\n> Деньги вернули.')
  expect([body.part, quote.part]).toEqual(['body', 'quote'])
  ask(body)
  ask(quote)
  expect(times()).toBe(2)
})

test('some of the words are not the sentence', async () => {
  const {ask, times} = counted()
  const [sentence] = await sentencesOf('Деньги вернули вчера.')
  ask(sentence)
  ask({...sentence, words: sentence.words.slice(1)})
  expect(times()).toBe(2)
})

test('a word in code is another word', async () => {
  const {ask, times} = counted()
  const [plain] = await sentencesOf('Run npm now.', 'markdown')
  const [code] = await sentencesOf('Run `npm` now.', 'markdown')
  ask(plain)
  ask(code)
  expect(times()).toBe(2)
})

test('a reply that was read before gives the same findings wherever its sentences stand', async () => {
  const text = 'Вы сами виноваты, надо было читать договор.'
  const [alone] = await sentencesOf(text)
  const [, later] = await sentencesOf(`Здравствуйте! ${text}`)
  const placesIn = ({acts, start}: Sentence) => [...acts].map(([act, at]) => [act, at.start - start, at.end - start])
  expect(placesIn(later)).toEqual(placesIn(alone))
})
