import {expect, test} from 'vitest'
import type {Document, Phrase, Word} from '../../../src/core/document.js'
import {bookOfPhrases} from '../../../src/nlp/phrase-book.js'
import {compilePhrases} from '../../../src/nlp/phrases.js'
import {readReply} from '../../../src/nlp/pipeline.js'

const phrasesOf = (
  section: string,
  pattern: string,
  rest: Partial<Phrase> = {},
  except: readonly string[] = []
): Phrase[] => compilePhrases([{pattern, instead: rest.instead ?? [], except, line: 1}], 'ru', 'page.md', section)

const PHRASES: readonly Phrase[] = [
  ...phrasesOf('one', 'тикет'),
  ...phrasesOf('one', '=сам'),
  ...phrasesOf('one', 'СМС'),
  ...phrasesOf('two', 'закрыть ... (тикет|заявка)', {instead: ['решить', 'закончить']}, [
    'закрыть =тикеты',
    'завтра закрыть'
  ]),
  ...phrasesOf('two', 'у (вас|них|) не (работает|__proto__)'),
  ...phrasesOf('two', 'constructor', {instead: ['x']})
]

const read = (text: string): Promise<Document> => readReply({text, format: 'plain', lang: 'ru'}, {}, new Set())
const wordsOf = async (text: string): Promise<readonly Word[]> => (await read(text)).sentences[0].words
const book = bookOfPhrases(PHRASES)

const found = async (text: string, section: string): Promise<string[]> =>
  book
    .section(section)
    .within(await wordsOf(text))
    .map(({start, end}) => text.slice(start, end))

test('a word is met in any form, in one form, or in capitals only', async () => {
  expect(await found('тикетом и тикета', 'one')).toEqual(['тикетом', 'тикета'])
  expect(await found('сам сама', 'one')).toEqual(['сам'])
  expect(await found('СМС смс', 'one')).toEqual(['СМС'])
  expect(await found('тикет', 'none')).toEqual([])
})

test('a phrase is found from its first word to its last, whichever of them is the rarest', async () => {
  expect(await found('закрыли ваш старый тикет', 'two')).toEqual(['закрыли ваш старый тикет'])
  expect(await found('закрыли ваш самый старый большой тикет', 'two')).toEqual([])
  expect(await found('у вас не работает и у не работает', 'two')).toEqual(['у вас не работает', 'у не работает'])
  expect(await found('закроем заявку, закроем заявку', 'two')).toEqual([
    'закроем заявку, закроем заявку'.slice(0, 14),
    'закроем заявку'
  ])
})

test('an exception hides what it covers, also from before', async () => {
  expect(await found('закрыть тикеты', 'two')).toEqual([])
  expect(await found('завтра закрыть тикет', 'two')).toEqual(['закрыть тикет'])
})

test('parts of a sentence are searched by themselves', async () => {
  const words = await wordsOf('закрыли ваш тикет')
  expect(book.section('two').within(words)).toHaveLength(1)
  expect(book.section('two').within(words.slice(1))).toEqual([])
  expect(book.section('one').within(words.slice(1))).toHaveLength(1)
})

test('what to write instead comes with the place', async () => {
  const [match] = book.section('two').within(await wordsOf('закрыли заявку'))
  expect(match).toMatchObject({section: 'two', instead: ['решить', 'закончить']})
})

test('a single word without more is a class; what needs another word or says what to write instead is a phrase', async () => {
  const words = await wordsOf('тикетом constructor сам')
  expect(words.map(book.classesOf)).toEqual([['one'], [], ['one']])
  expect(book.phrases.within(words).map(({section}) => section)).toEqual(['two'])
})

test('names of objects are words like others', async () => {
  expect(await found('constructor', 'two')).toEqual(['constructor'])
  expect(await found('toString', 'two')).toEqual([])
  expect([book.hasSection('one'), book.hasSection('toString')]).toEqual([true, false])
})

test('it tells the sections that a key or lemma begins', () => {
  expect(book.sectionsBegunBy('закрыть')).toEqual(['two'])
  expect(book.sectionsBegunBy('тикет')).toEqual(['one'])
  expect(book.section('one').begins('тикет')).toBe(true)
  expect(book.section('two').begins('тикет')).toBe(false)
})
