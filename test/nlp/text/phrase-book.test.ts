import {expect, test} from 'vitest'
import type {Phrase, PhraseElement} from '../../../src/core/document.js'
import {bookOfPhrases, openBook, packBook} from '../../../src/nlp/phrase-book.js'

const word = (part: Partial<PhraseElement>): PhraseElement => ({
  gap: 0,
  optional: false,
  lemmas: [],
  forms: [],
  capitals: [],
  ...part
})

const PHRASES: readonly Phrase[] = [
  {section: 'one', elements: [word({lemmas: ['тикет']})], instead: [], except: []},
  {
    section: 'one',

    elements: [word({forms: ['сам'], capitals: ['СМС', 'USSD']}), word({lemmas: ['a', "don't"], optional: true})],
    instead: [],
    except: []
  },
  {
    section: 'two',

    elements: [word({lemmas: ['тикет', 'заявка']}), word({gap: 3, optional: true}), word({forms: ['constructor']})],
    instead: ['запрос', 'ваше обращение'],
    except: [[word({lemmas: ['номер']}), word({forms: ['тикета']})], [word({capitals: ['ID']})]]
  },
  {section: 'two', elements: [word({lemmas: ['__proto__', 'constructor']})], instead: ['x'], except: []}
]

test('phrases come back as they were, by their first word and what they need', () => {
  const book = openBook(packBook(PHRASES))
  const groups = (section: string, first: string) =>
    book
      .section(section)
      .get(first)
      ?.map(({needs, phrases}) => ({needs, phrases}))
  const [ticket, self, request, proto] = PHRASES
  expect(groups('one', 'тикет')).toEqual([{needs: [], phrases: [ticket]}])
  expect(groups('two', 'тикет')).toEqual([{needs: ['constructor'], phrases: [request]}])
  for (const first of ['сам', 'смс', 'ussd']) expect(groups('one', first)).toEqual([{needs: [], phrases: [self]}])
  for (const first of ['__proto__', 'constructor']) expect(groups('two', first)?.[0]?.phrases).toEqual([proto])
  expect(groups('two', 'toString')).toBeUndefined()
  expect(book.section('two').get('тикет')).toHaveLength(1)
  expect(book.section('none').has('тикет')).toBe(false)
  expect([book.hasSection('one'), book.hasSection('none')]).toEqual([true, false])
  expect(book.sectionsBegunBy('тикет')).toEqual(['one', 'two'])
})

test('a single word without more is a class; what needs another word or says what to write instead is a phrase', () => {
  const book = bookOfPhrases(PHRASES)
  expect(book.phrases.get('тикет')?.map(({section}) => section)).toEqual(['two'])
  expect(book.phrases.get('constructor')?.map(({section}) => section)).toEqual(['two'])
})
