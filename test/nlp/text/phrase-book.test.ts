import {expect, test} from 'vitest'
import type {Phrase, PhraseElement} from '../../../src/core/document.js'
import {openBook, packBook} from '../../../src/nlp/phrase-book.js'

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
  const groups = (first: string) => book.all.get(first)?.map(({section, needs, phrases}) => ({section, needs, phrases}))
  const [ticket, self, request, proto] = PHRASES
  expect(groups('тикет')).toEqual([
    {section: 'one', needs: [], phrases: [ticket]},
    {section: 'two', needs: ['constructor'], phrases: [request]}
  ])
  for (const first of ['сам', 'смс', 'ussd'])
    expect(groups(first)).toEqual([{section: 'one', needs: [], phrases: [self]}])
  for (const first of ['__proto__', 'constructor']) expect(groups(first)?.[0].phrases).toEqual([proto])
  expect(groups('toString')).toBeUndefined()
  expect(book.section('two').get('тикет')).toHaveLength(1)
  expect(book.section('none').has('тикет')).toBe(false)
})
