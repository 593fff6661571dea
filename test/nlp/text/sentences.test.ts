import fc from 'fast-check'
import {toString as textOf} from 'nlcst-to-string'
import {describe, expect, it} from 'vitest'
import {maskPlain} from '../../../src/nlp/mask/plain.js'
import {parse} from '../../../src/nlp/parse.js'

function sentences(text: string): string[] {
  const tree = parse(maskPlain(text))
  return tree.children.flatMap((block) =>
    'children' in block ? block.children.map((sentence) => textOf(sentence).trim()) : []
  )
}

describe('sentences', () => {
  it.each([
    ['Доплата, т. е. 500 руб., вернётся завтра. Чек пришлём.', 2],
    ['Заказ получит г. Иванов. Он предупреждён.', 2],
    ['Склад стоит на ул. Мира, д. 5, корп. 2.', 1],
    ['Вернули 5 тыс. руб. на карту.', 1],
    ['Итого 5 тыс. руб. Деньги уже в пути.', 2],
    ['Ответил И. И. Петров. Он прав.', 2],
    ['Страница https://shop.example/a?b=1&c=2. Откройте её.', 2],
    ['Версия 2.10.3 исправляет ошибку. Обновите приложение.', 2],
    ['Пишите на help@shop.example. Мы ответим.', 2],
    ['Товары: чехлы, плёнки и т. д. Привезём всё.', 2],
    ['Привезём чехлы, плёнки и т. п. товары.', 1],
    ['Договор действует с 2024 г. Продлевать не нужно.', 2],
    ['глянул логи. сервер лежал. поднял', 3],
    ['Ну… не уверен.', 1],
    ['Проверили… Всё цело.', 2],
    ['Готово!)) Пользуйтесь.', 2],
    ['Открылось.Проверьте, пожалуйста.', 2],
    ['Он спросил: «Где заказ?» и ушёл.', 1],
    ['Dr. Smith called at 5 p.m. today. He was happy.', 2],
    ['Use a plan, e.g. Basic or Pro. It is cheaper.', 2],
    ['The file report.pdf is attached. Open it.', 2],
    ['It costs $4.99 a month. Cancel any time.', 2],
    ['Really?! Yes.', 2]
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  it('ends a sentence with its line, unless the line is wrapped', () => {
    expect(sentences('Что сделали:\n— увеличили ящик;\n— отправили письмо')).toHaveLength(3)
    expect(sentences('Здравствуйте, Ольга,\nписьмо дошло.')).toHaveLength(1)
    const wrapped = 'Мы заменили блок питания в стойке, где стоит ваш сервер, и он снова\nработает как раньше.'
    expect(sentences(wrapped)).toHaveLength(1)
  })

  it('loses no character and keeps every offset', () => {
    const pieces = fc.constantFrom(
      'Слово',
      'word',
      ' ',
      '\n',
      '\r\n',
      '. ',
      '! ',
      '…',
      '«',
      '»',
      '5',
      'г.',
      'a@b.ru',
      '`x',
      '-',
      '\u200B',
      '😀',
      '\uD800'
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 60}), (list) => {
        const text = list.join('')
        let end = 0
        for (const block of parse(maskPlain(text)).children) {
          if (!('children' in block)) continue
          for (const sentence of block.children) {
            if (!('children' in sentence)) continue
            for (const node of sentence.children) {
              const {start, end: stop} = node.position!
              expect(start.offset).toBeGreaterThanOrEqual(end)
              expect(text.slice(end, start.offset).replace(/[\s\u200B]/g, '')).toBe('')
              expect(text.slice(start.offset, stop.offset)).toContain(textOf(node))
              end = stop.offset!
            }
          }
        }
        expect(text.slice(end).replace(/[\s\u200B]/g, '')).toBe('')
      })
    )
  })

  it('stays linear in one long line', () => {
    // A megabyte without a line feed: a quadratic parser needs most of a minute here and fails by vitest's own limit.
    expect(sentences('слово и ещё слово, '.repeat(55_000)).length).toBeGreaterThan(40)
  })
})
