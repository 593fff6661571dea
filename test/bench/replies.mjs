// Made-up replies for the batch benchmark, always the same for the same seed: sentences of the bank in the order a reply has
// them, until there are some 600 characters, with names, numbers and times of their own, so that few replies are alike.
import {readFileSync} from 'node:fs'

const LENGTH = 600
const NAMES = {
  ru: ['Мария', 'Олег Петрович', 'Анна', 'Тимур', 'Ольга Викторовна', 'Лев', 'Гульнара', 'Семён'],
  en: ['Maria', 'Mr Okafor', 'Anna', 'Theo', 'Ms Lindqvist', 'Rob', 'Priya', 'Sean']
}
const TEXTS = {
  ru: {
    hello: (name) => `Здравствуйте, ${name}!`,
    order: (number, hour) => `Заказ ${number} проверен в ${hour}.`,
    bye: 'С уважением, служба заботы'
  },
  en: {
    hello: (name) => `Hello ${name},`,
    order: (number, hour) => `Order ${number} was checked at ${hour}.`,
    bye: 'Kind regards, the care team'
  }
}
const BODY = [
  'empathy',
  'cause',
  'fix',
  'status-ok',
  'step',
  'info',
  'prevention',
  'next-update',
  'option',
  'close-check'
]

/** Numbers from 0 to 1, the same each time (Park and Miller). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** One record a reply, Russian and English by turns, as `supportlint audit - --from ndjson` reads them. */
export function* replies(count, seed = 1) {
  const random = randomFrom(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const banks = Object.fromEntries(
    Object.keys(NAMES).map((lang) => {
      const lines = readFileSync(new URL(`../../fixtures/bank/sentences-${lang}.jsonl`, import.meta.url), 'utf8')
      const all = lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
      return [lang, new Map(BODY.map((act) => [act, all.filter(({acts}) => acts.includes(act)).map(({text}) => text)]))]
    })
  )
  for (let at = 0; at < count; at++) {
    const lang = at % 2 === 0 ? 'ru' : 'en'
    const {hello, order, bye} = TEXTS[lang]
    const hour = `${10 + Math.floor(random() * 9)}:${10 + Math.floor(random() * 50)}`
    const body = [order(Math.floor(random() * 1e6), hour)]
    for (let act = 0; body.join(' ').length < LENGTH - 60; act = (act + 1) % BODY.length)
      body.push(pick(banks[lang].get(BODY[act])))
    yield {id: `reply-${at + 1}`, reply: `${hello(pick(NAMES[lang]))}\n\n${body.join(' ')}\n\n${bye}`}
  }
}
