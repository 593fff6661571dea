import {describe, expect, test} from 'vitest'
import {openQuestions} from '../../src/nlp/answered.js'
import {questionsOf} from '../../src/nlp/asked.js'
import {read} from './ru/read.js'

const asked = (text: string): string[] => questionsOf(read(text)).map(({kind, text: words}) => `${kind}: ${words}`)
const open = (question: string, reply: string): string[] => openQuestions(read(reply, question)).map(({text}) => text)

describe('what was asked', () => {
  test.each([
    ['Что случилось и не потерялись ли чертежи?', ['why: Что случилось', 'whether: не потерялись ли чертежи?']],
    [
      'Что нужно для визы, сколько стоит и когда забрать?',
      ['which: Что нужно для визы', 'cost: сколько стоит', 'when: когда забрать?']
    ],
    ['Коробку выдали чужую. Моя где?', ['where: Моя где?']],
    ['Подскажите, как вымыть фильтр.', ['how: как вымыть фильтр.']],
    ['как отменить заказ', ['how: как отменить заказ']],
    ['Когда открываю архив, экран гаснет.', []],
    ['Лампа не горит, замените, пожалуйста.', []],
    ['Пишет, что карта чужая, почему?', ['why: почему?']],
    ['Let me know if you need the receipt.', []],
    ['What went wrong and will it happen again?', ['why: What went wrong', 'again: will it happen again?']],
    [
      'Do you cut keys, how long does it take, and is parking free?',
      ['whether: Do you cut keys', 'when: how long does it take', 'whether: is parking free?']
    ],
    ['please tell me whether the pool is heated', ['whether: whether the pool is heated']],
    ['hiya what does a locker cost? and can i pay cash', ['cost: what does a locker cost?', 'whether: can i pay cash']],
    ['When I press play, nothing happens.', []],
    ['Счётчик крутится, когда всё выключено.', []],
    ['курьера нет третий час, кому звонить', ['how: кому звонить']],
    ['поезд в 9:40. Успею?', ['echo: Успею?']],
    ['занятие отменили, деньги вернёте или нет', ['echo: деньги вернёте или нет']],
    ['В какую сторону открывается калитка?', ['which: В какую сторону открывается калитка?']],
    ['За что сняли 300 рублей?', ['why: За что сняли 300 рублей?']],
    ['и входят ли лыжи', ['whether: входят ли лыжи']],
    ['paid twice, when do i get it back', ['when: when do i get it back']],
    ['hi how do i cancel', ['how: how do i cancel']],
    ['@LampShop wheres my lamp', ['where: wheres my lamp']],
    ['do I have to ring first when I come by?', ['whether: do I have to ring first when I come by?']],
    ['When you will send it?', ['when: When you will send it?']],
    ['When I drag a card the board goes blank.', []],
    ['I tried it twice and it works when I am at home.', []],
    ["I don't know what the old plan was.", []],
    ["I don't know how to undo it.", ['how: how to undo it.']],
    ['The window asks "Do you want to restart?" and closes.', []],
    ['My question is: why two fees?', ['why: why two fees?']],
    ['How do I stop it? How do I stop it?', ['how: How do I stop it?']],
    ['Когда смена кончилась, нужно ли сдавать ключ?', ['whether: нужно ли сдавать ключ?']],
    ['не могу открыть журнал смен?', ['echo: не могу открыть журнал смен?']],
    ['В каких городах есть примерка?', ['which: В каких городах есть примерка?']]
  ])('%s', (text, questions) => {
    expect(asked(text)).toEqual(questions)
  })
})

describe('rhetorical questions and calls for help are none', () => {
  test.each([
    'Так у вас принято?',
    'Вы вообще читаете?',
    'Как так можно?',
    'Опять. Серьёзно?',
    'Поможете?',
    'Seriously?',
    'Is this a joke?',
    'Do you even test it?',
    'The lid is cracked. Can you help?',
    'It froze again. Any ideas?',
    'Does anyone have a suggestion?',
    'Can you give me some advice how to mend it.',
    'Is anyone else seeing this?',
    'Maybe since the last update?',
    'Yes, after moving the archive?',
    'Lampa nie swieci od wczoraj, dlaczego tak jest?',
    'Есть ли какие-нибудь идеи?'
  ])('%s', (text) => expect(asked(text)).toEqual([]))
})

describe('left open', () => {
  test.each([
    ['Почему не греет чайник?', 'Чайник заменим, новый уже в пути.'],
    ['Когда вернёте 300 рублей?', 'Второе списание отменили.'],
    ['Есть ли у вас доставка?', 'Условия смотрите на сайте: luna.example/faq'],
    ['Why is the tap cold?', 'We have received your message and will get back to you shortly.'],
    ['Is the tram running? And how much is a ticket?', 'Hi Ida, yes, the tram runs again since noon.'],
    ['How do I reset the lock?', 'Please see our help page: https://locks.example/reset'],
    ['Какая ставка по вкладу «Гранит»?', 'Ставка по вкладу «Гранит» указана в тарифах на сайте.'],
    ['When does the hall open?', 'Is there anything else I can help you with?']
  ])('%s — %s', (question, reply) => expect(open(question, reply).length).toBe(1))

  test('nothing without a message of the customer', () => {
    expect(openQuestions(read('Лифт работает.'))).toEqual([])
  })
})

describe('answered', () => {
  test.each([
    ['Почему не греет чайник?', 'Чайник не греет, потому что перегорел нагреватель. Заменим бесплатно.'],
    ['Почему не греет чайник?', 'Причину пока не знаем. Завтра в 15:00 позвоним и расскажем, что нашли.'],
    ['Когда вернёте 300 рублей?', 'Второе списание отменили, деньги придут до пятницы.'],
    ['Будет ли перерасчёт?', 'Перерасчёт придёт в июле.'],
    ['Can I bring my dog?', 'Sorry, dogs are not allowed in the hall.'],
    ['Is the tram running?', 'It is, since noon.'],
    ['Почему молчит телефон?', 'The line was cut by a digger, we mend it by 6 pm.'],
    ['How do I undo it?', 'I would reset the palette and start it again.'],
    ['How can I fix this?', 'It is a known bug in the editor.'],
    ['Why does it hum?', 'Which model is it, the small one or the large one?'],
    ['Who can join the choir?', 'The choir is open to all residents of the town.'],
    ['Сколько весит ящик с плиткой?', 'Ящик с плиткой весит 24 кг.'],
    [
      'Когда выплачивается пособие при переезде?',
      'Пособие при переезде выплачивается в случае переезда дальше ста километров.'
    ]
  ])('%s — %s', (question, reply) => expect(open(question, reply)).toEqual([]))
})
