import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadConfig} from '../../src/config/load.js'
import {profileFor} from '../../src/config/profile.js'
import {defineRule} from '../../src/core/define-rule.js'
import type {Profile} from '../../src/core/rule.js'
import type {Case, Finding, Fix, Format, Ticket} from '../../src/core/types.js'
import {applyFixes, mend} from '../../src/engine/mend.js'
import {tempFiles} from '../config/temp-files.js'
import {NO_PHRASES} from '../no-phrases.js'

const draft = (text: string, format: Format = 'plain', ticket: Ticket = {}): Case => ({
  reply: {text, format},
  ticket,
  origin: {path: 'draft.txt', line: 1}
})

let usual: Profile
beforeAll(async () => {
  usual = {...profileFor(await loadConfig({config: false})), names: new Set(['ваще'])}
})

/** The text as the safe fixes leave it. */
async function mended(text: string, format: Format = 'plain', ticket: Ticket = {}): Promise<string> {
  return (await mend(draft(text, format, ticket), usual)).case.reply.text
}

describe('applyFixes', () => {
  const fix = (start: number, end: number, text: string, safe = true): Fix => ({at: {start, end}, text, safe})
  const finding = (...fixes: Fix[]): Finding => ({rule: 'a', severity: 'error', message: 'found', cost: 0, fixes})

  it.each([
    ['nothing to do', [finding()], 'один два', 0],
    ['what is not safe is left', [finding(fix(0, 4, 'Один', false))], 'один два', 0],
    ['the first safe one of a finding', [finding(fix(0, 4, 'a', false), fix(0, 4, 'b'), fix(0, 4, 'c'))], 'b два', 1],
    ['in order of place', [finding(fix(5, 8, 'три')), finding(fix(0, 4, 'ноль'))], 'ноль три', 2],
    ['of two that overlap the first', [finding(fix(0, 6, '')), finding(fix(4, 8, ''))], 'ва', 1],
    ['of two that touch the first', [finding(fix(0, 4, '1')), finding(fix(4, 5, '_'))], '1 два', 1],
    ['something new', [finding(fix(4, 4, ','))], 'один, два', 1]
  ])('%s', (_, findings, text, made) => {
    expect(applyFixes('один два', findings)).toEqual({text, made})
  })
})

describe('mend', () => {
  /** A rule that has one safe fix: the whole text becomes another. */
  const turns = (turn: (text: string) => string | undefined): Profile => {
    const rule = defineRule({
      severity: 'error',
      since: '0.1.0',
      *check({doc: {text}}) {
        const other = turn(text)
        const at = {start: 0, end: text.length}
        if (other !== undefined) yield {at, message: 'found', fixes: [{at, text: other, safe: true}]}
      }
    })
    const words = {ru: NO_PHRASES, en: NO_PHRASES}
    return {rules: [{id: 'a', rule, severity: 'error', options: {}, words}], audience: 'user', names: new Set()}
  }

  it('goes on until nothing changes, and counts', async () => {
    const profile = turns((text) => (text.length < 4 ? `${text}а` : undefined))
    const {case: one, mended: made, findings} = await mend(draft('а'), profile)
    expect({text: one.reply.text, made, findings}).toEqual({
      text: 'аааа',
      made: {original: 'а', fixes: 3},
      findings: []
    })
  })

  it('says nothing of mending where nothing was mended', async () => {
    expect(
      await mend(
        draft('а'),
        turns(() => undefined)
      )
    ).not.toHaveProperty('mended')
    expect(
      await mend(
        draft('а'),
        turns((text) => text)
      )
    ).not.toHaveProperty('mended')
  })

  it.each(['а', 'б', 'в'])('stops where fixes undo each other, and changes no more: %s', async (start) => {
    const profile = turns((text) => ({а: 'б', б: 'в', в: 'б'})[text])
    const first = await mend(draft(start), profile)
    const again = await mend(draft(first.case.reply.text), profile)
    expect(again.case.reply.text).toBe(first.case.reply.text)
  })

  it('stops where a fix never ends', async () => {
    const {mended: made} = await mend(
      draft('а'),
      turns((text) => `${text}а`)
    )
    expect(made?.fixes).toBeLessThan(100)
  })

  it.each([
    ['a misspelling', 'Пожалуста, перезагрузите роутер.', 'Пожалуйста, перезагрузите роутер.'],
    ['a small letter stays one', 'Перезагрузите, пожалуста, роутер.', 'Перезагрузите, пожалуйста, роутер.'],
    [
      'slang',
      'Щас проверим оплату. Спс за чек, плз подождите.',
      'Сейчас проверим оплату. Спасибо за чек, пожалуйста подождите.'
    ],
    ['English slang', 'Pls restart the router, we rly need it.', 'Please restart the router, we really need it.'],
    ['a repeated word', 'Чек уже там там там там.', 'Чек уже там.'],
    ['what one fix brings to light', 'Перезагрузите пожалуста пожалуйста роутер.', 'Перезагрузите пожалуйста роутер.'],
    ['marks', 'Проверьте почту!!!', 'Проверьте почту!'],
    ['line ends and tabs stay', 'Чек\tтам там.\r\n\r\nЖдём.\r\n', 'Чек\tтам.\r\n\r\nЖдём.\r\n']
  ])('mends %s', async (_, text, right) => {
    expect(await mended(text)).toBe(right)
  })

  it('writes what the team says is equal', async () => {
    const page = '# Внутренние названия\n\n## Слова\n\n- =в =бэкофис → =в отдел расчётов\n- =мидл → отдел; группа\n'
    const folder = tempFiles({'.supportlintrc': 'words: [jargon.ru.md]\n', 'jargon.ru.md': page})
    const profile = profileFor(await loadConfig({config: `${folder}/.supportlintrc`}))
    const {case: one, findings} = await mend(draft('Позвоните в бэкофис, а не в мидл.'), profile)
    expect(one.reply.text).toBe('Позвоните в отдел расчётов, а не в мидл.')
    expect(findings.find(({rule}) => rule === 'jargon')?.data).toEqual({text: 'мидл', instead: 'отдел / группа'})
  })

  it("gives the customer's name its capital", async () => {
    const ticket = {customer: {name: 'Мария Котова'}}
    expect(await mended('Здравствуйте, мария! Деньги вернулись.', 'plain', ticket)).toContain('Здравствуйте, Мария!')
  })

  it.each([
    ['a word with two near ones', 'Вы получили заказл вчера.'],
    ['a capital inside a sentence', 'Откройте Пожалуста в меню.'],
    ['capitals', 'Это ПЛЗ, как сказано в договоре.'],
    ['another ending', 'We sell equipments for cafes.'],
    ['another beginning', 'Install ccleaner and restart.'],
    ['slang with several equals', 'Угу, деньги вернулись.'],
    ['slang in a phrase', 'Пришлите чек на мыло.'],
    ['a doubled name', 'Мы передали это в Дюран Дюран вчера.'],
    ['a quotation of two sentences', 'Он пишет: «Чек там там. Пожалуста, ждите». Мы ответили.'],
    ['quoted mail', 'Готово.\n\n> пожалуста, ждите ждите'],
    ['code', 'Наберите `плз плз` в строке.'],
    ['a fence', 'Наберите:\n```\nплз плз\n\nпожалуста\n```\nи ждите.'],
    ['a placeholder', 'Ваш код: {{пожалуста}}.'],
    ['a link', 'Вот он: https://example.com/пожалуста.'],
    ["the team's word", 'Это ваще, наша программа.'],
    ['a signature', 'Чек в почте.\n\nС уважением,\nИгорь Пожалуста']
  ])('leaves %s alone', async (_, text) => {
    expect(await mended(text)).toBe(text)
  })

  it.each([
    ['html', '<p>Чек <b>там</b> там. Плз, <i>пожа</i>луста, <code>плз</code> ждите ждите.</p>'],
    ['markdown', 'Чек **там** там. Плз, [пожалуста](плз), `плз` пожа*луста* ждите ждите.']
  ] as const)('keeps the markup of %s', async (format, text) => {
    const right = text.replace('Плз', 'Пожалуйста').replace('ждите ждите', 'ждите')
    expect((await mended(text, format)).replace('[пожалуйста]', '[пожалуста]')).toBe(right)
  })
})

describe('whatever the reply', () => {
  const own = [
    'Пожалуста,',
    'плз',
    'Спс',
    'там там',
    'уже уже уже',
    'щас',
    'ждите!!!',
    'чек пришёл.',
    'Pls wait',
    '\n\n',
    '\r\n',
    'thank thank',
    'мария'
  ]
  const foreign = [
    '«пожалуста, там там»',
    '«Спс. Плз плз!!!»',
    '"плз"',
    '“pls pls”',
    '`щас щас`',
    '{{пожалуста}}',
    '%{плз}',
    'https://example.com/пожалуста',
    'плз@example.com',
    'ваще',
    'Котова Котова'
  ]
  const ticket: Ticket = {customer: {name: 'Мария Котова'}, agent: {name: 'Игорь Седня'}}
  const piece = fc.oneof(
    {weight: 3, arbitrary: fc.constantFrom(...own)},
    {weight: 2, arbitrary: fc.constantFrom(...foreign)},
    {
      weight: 1,
      arbitrary: fc.string({unit: 'binary', maxLength: 6}).map((text) => text.replace(/["'«»„“”‘’`{}<>]/g, ''))
    }
  )
  const reply = fc.array(piece, {maxLength: 14}).map((pieces) => pieces.join(' '))
  const formats = fc.constantFrom<Format>('plain', 'markdown', 'html')

  it('mending twice is mending once', async () => {
    await fc.assert(
      fc.asyncProperty(reply, formats, async (text, format) => {
        const once = await mended(text, format, ticket)
        expect(await mended(once, format, ticket)).toBe(once)
      }),
      {numRuns: 150}
    )
  })

  it('nothing in quotes, code, placeholders, addresses or names changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 14}), async (pieces) => {
        const after = await mended(pieces.join(' '), 'plain', ticket)
        let at = 0
        for (const one of pieces.filter((one) => foreign.includes(one))) {
          const found = after.indexOf(one, at)
          expect(found, `${one} in ${after}`).toBeGreaterThanOrEqual(0)
          at = found + one.length
        }
      }),
      {numRuns: 150}
    )
  })

  it('marks, controls and half characters do no harm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary', maxLength: 200}), formats, async (text, format) => {
        const once = await mended(text, format)
        expect(await mended(once, format)).toBe(once)
      }),
      {numRuns: 100}
    )
  })
})
