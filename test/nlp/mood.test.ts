import {describe, expect, it} from 'vitest'
import {isUpset, signsOf} from '../../src/nlp/mood.js'
import {readReply} from '../../src/nlp/pipeline.js'
import {showsSympathy} from '../../src/nlp/sympathy.js'

async function upset(question: string): Promise<boolean> {
  const doc = await readReply({text: '.', format: 'plain'}, {question}, new Set())
  return isUpset(doc.question!)
}

const sympathetic = async (text: string): Promise<boolean> =>
  showsSympathy((await readReply({text, format: 'plain'}, {}, new Set())).sentences)

describe('an upset customer is told by', () => {
  it.each([
    ['words of feeling', 'Я в отчаянии, скрипку сломали при перевозке', 'I am furious, the violin came back broken'],
    ['exclamations', 'Дверь гаража не закрывается!', "The garage door won't close!"],
    ['capitals', 'ВЕРНИТЕ СВЕТ В ПОДЪЕЗД', 'BRING THE LIGHT BACK PLEASE'],
    ['repetition', 'Третий раз пишу про сломанный фонарь', 'Third email about the broken street lamp'],
    ['lost money', 'С карты сняли за стрижку дважды', 'You charged me twice for one haircut'],
    ['waiting', 'Кровать обещали в мае, до сих пор нет', 'The bed was promised in May and still not here'],
    ['a deadline', 'Отчёт не отправляется, сдавать завтра', 'The report will not send and the deadline is today'],
    ['damage', 'Привезли стол с трещиной', 'The table arrived with a cracked top, it is broken'],
    [
      'a threat to leave',
      'Свет моргает. Больше у вас ничего не закажу',
      'The lamp flickers. I will never order from you again'
    ]
  ])('%s', async (_, ru, en) => {
    expect([await upset(ru), await upset(en)]).toEqual([true, true])
  })
})

describe('a calm customer', () => {
  it.each([
    ['asks how a thing is done', 'Как поменять язык в приложении?', 'How do I change the language in the app?'],
    ['reports a trifle', 'В меню опечатка: «суп дян»', 'There is a typo in the menu: "soop"'],
    [
      'greets and thanks',
      'Добрый день! Нужна копия акта. Заранее спасибо!',
      'Hi! I need a copy of the form. Thank you!'
    ],
    ['names a code in capitals', 'Не срабатывает промокод ВЕСНА', 'The code SPRING is rejected']
  ])('%s', async (_, ru, en) => {
    expect([await upset(ru), await upset(en)]).toEqual([false, false])
  })

  it('has signs that are too few', async () => {
    const doc = await readReply({text: '.', format: 'plain'}, {question: 'Сын не видит кнопку'}, new Set())
    expect([...signsOf(doc.question!)].sort()).toEqual(['people', 'trouble'])
  })
})

describe('sympathy', () => {
  it.each([
    'Простите, что так вышло.',
    'Спасибо, что дождались.',
    'Виноваты мы: перепутали адрес.',
    'We should have called you.',
    'That was our mistake.',
    'I appreciate your patience.'
  ])('is in "%s"', async (text) => {
    expect(await sympathetic(text)).toBe(true)
  })

  it.each([
    'К сожалению, мы не можем вернуть билет.',
    'Благодарим за понимание.',
    'Правильно ли я понимаю, что экран тёмный?',
    "This isn't our mistake.",
    'Unfortunately we cannot refund it.',
    'Thank you for your understanding.',
    'The envelope is at the desk with your name on it.'
  ])('is not in "%s"', async (text) => {
    expect(await sympathetic(text)).toBe(false)
  })
})
