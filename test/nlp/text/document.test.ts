import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/core/document.js'
import type {Ticket} from '../../../src/core/types.js'
import {readReply} from '../../../src/nlp/pipeline.js'

const read = (text: string, ticket: Ticket = {}, names: string[] = []): Promise<Document> =>
  readReply({text, format: 'plain'}, ticket, new Set(names))

const parts = (doc: Document): string[] => doc.sentences.map(({part, text}) => `${part}: ${text}`)

describe('parts of a reply', () => {
  it('tells greeting, body, closing and signature apart', async () => {
    const doc = await read(
      'Добрый день, Нина!\n\nДоступ открыли, войти можно прямо сейчас.\n\nС уважением,\nПётр Ланской\nСлужба заботы'
    )
    expect(parts(doc)).toEqual([
      'greeting: Добрый день, Нина!',
      'body: Доступ открыли, войти можно прямо сейчас.',
      'closing: С уважением,',
      'signature: Пётр Ланской',
      'signature: Служба заботы'
    ])
  })

  it('takes a last line without a verb for a signature', async () => {
    const doc = await read('Hi Nora,\n\nThe refund is on its way.\n\nJames, Pine Bikes')
    expect(parts(doc).at(-1)).toBe('signature: James, Pine Bikes')
  })

  it('sets quoted mail aside', async () => {
    const doc = await read('Счёт отправлен.\n\n> Где мой счёт???\n> Жду ответа')
    expect(doc.sentences.filter(({part}) => part === 'quote')).toHaveLength(2)
    const english = await read(
      'It is fixed.\n\nOn Tue, 3 Mar 2026 at 10:11, Ann <ann@example.com> wrote:\nWhy is it broken?'
    )
    expect(
      parts(english)
        .slice(1)
        .every((one) => one.startsWith('quote'))
    ).toBe(true)
  })
})

describe('language', () => {
  it('is told sentence by sentence', async () => {
    const doc = await read('Мы обновили сертификат. Please clear the cache and sign in again. Спасибо за терпение.')
    expect(doc.sentences.map(({lang}) => lang)).toEqual(['ru', 'en', 'ru'])
    expect(doc.lang).toBe('mixed')
  })

  it('is not changed by names in another script', async () => {
    const doc = await read('Откройте Google Chrome Settings и нажмите Reset.')
    expect(doc.lang).toBe('ru')
  })
})

describe('words', () => {
  it('have lemmas and tags', async () => {
    const doc = await read('Мы перезапустили серверы.')
    const [, verb, noun] = doc.words
    expect(verb.lemmas).toContain('перезапустить')
    expect(verb.analyses[0].tags.has('past')).toBe(true)
    expect(noun.lemmas).toContain('сервер')
  })

  it('tell addresses, numbers, code and placeholders from words', async () => {
    const doc = await read(
      '{{name}}, файл `a.b` от 12.05 лежит на https://x.example/y, пишите на a@b.ru про заказ AB-1290.'
    )
    expect(doc.words.filter(({kind}) => kind !== 'word').map(({kind, text}) => `${kind} ${text}`)).toEqual([
      'placeholder {{name}}',
      'code `a.b`',
      'number 12.05',
      'link https://x.example/y',
      'email a@b.ru',
      'code AB-1290'
    ])
  })

  it('know when they are quoted', async () => {
    const doc = await read('Нажмите «Отправить заявку» и ждите.')
    expect(doc.words.filter(({quoted}) => quoted).map(({text}) => text)).toEqual(['Отправить', 'заявку'])
  })
})

describe('spelling', () => {
  it('finds the misspelt word and what was meant', async () => {
    const doc = await read('Проверьте, пожалуста, почту.')
    expect(doc.misspellings.map(({word, suggestions}) => [word.text, suggestions[0]])).toEqual([
      ['пожалуста', 'пожалуйста']
    ])
  })

  it('believes the customer, the record and the team', async () => {
    const ticket = {customer: {name: 'Айсылу Бикмуллина'}, question: 'где мой зюмбрик'}
    const doc = await read('айсылу, зюмбрик и фурбол уже у вас.', ticket, ['фурбол'])
    expect(doc.misspellings).toEqual([])
  })

  it('does not read quoted mail, code and addresses', async () => {
    const doc = await read('Готово: `npm run bulid`, «превет», https://x.example/prevet\n> превет')
    expect(doc.misspellings).toEqual([])
  })
})

describe('marked-up replies', () => {
  it('are read without their markup, at the offsets of the original', async () => {
    const text = '<p>Вы&nbsp;<i>ра</i>но при<b>шли</b>, <b>Мария</b>!</p>'
    const doc = await readReply({text, format: 'html'}, {}, new Set())
    expect(doc.words.map((word) => word.text)).toEqual(['Вы', 'рано', 'пришли', 'Мария'])
    expect(doc.words.map(({start, end}) => text.slice(start, end))).toEqual(['Вы', 'ра</i>но', 'при<b>шли', 'Мария'])
  })
})
