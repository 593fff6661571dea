import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {maskMarkdown} from '../../../src/nlp/mask/markdown.js'
import {dotted, ENTITIES, expectInPlace, named, quoted, readable, units} from './masked.js'

const masks = (text: string) => named(text, maskMarkdown(text))

describe('what is seen', () => {
  it.each([
    ['im**por**tant', 'im··por··tant'],
    ['_а_ ~~б~~ snake_case_name', '·а· ··б·· snake_case_name'],
    ['# Тема #\nа', '· Тема ·\nа'],
    ['Тема\n===\nа', 'Тема\n\n··\nа'],
    ['1. а\n   - б\n- [x] в', '·· а\n   · б\n· ··· в'],
    ['а\n\n***\n\nб', 'а\n\n\n··\n\nб'],
    ['2 \\* 2 \\_', '2 ·* 2 ·_'],
    ['&laquo;&#1042;&raquo; &foo;', '«······В······»······ &foo;'],
    ['а\\\nб  \nв', 'а·\nб  \nв'],
    ['а <b>б</b><br>в<br>\nг <!-- д -->', 'а ···б····\n···в····\nг ··········'],
    ['а![не то](x.png "нет")б', 'а ····················б'],
    ['\uFEFF# а\r\n\r\n- б\r\n', '·· а\r\n\r\n· б\r\n']
  ])('%j', (text, expected) => {
    expect(dotted(maskMarkdown(text))).toBe(expected)
  })
  it('each cell of a table on a line', () => {
    expect(readable(maskMarkdown('| а | б |\r\n|---|:-:|\r\n| в | г |'))).toBe(' а \n б \r\n в \n г ')
  })
  it('an HTML block among Markdown', () => {
    expect(readable(maskMarkdown('**а**\n\n<div>\n<p>б</p>в</div>\n\n*г*')).split(/\s+/)).toEqual(['а', 'б', 'в', 'г'])
  })
})

describe('masks', () => {
  it('code, on one line', () => {
    const text = 'а `ls -l` б\n\n```sh\ncd\nls\n```\n\n    pwd\n\n<code>x\ny</code>'
    expect(masks(text)).toEqual(['code:ls -l', 'code:cd\nls', 'code:pwd', 'code:x\ny'])
    expect(readable(maskMarkdown('```sh\ncd\nls\n```')).trim()).toBe('cd ls')
  })
  it('the address of a link, and its text is prose', () => {
    const text = 'см. [**нашу** инструкцию](<https://x.ru/a b> "т"), [б](c).'
    expect(masks(text)).toEqual(['link:https://x.ru/a b', 'link:c'])
    expect(readable(maskMarkdown(text))).toBe('см. нашу инструкцию, б.')
  })
  it('one address for a link whose text is one', () => {
    expect(masks('[https://x.ru](https://x.ru). [b@x.ru](mailto:b@x.ru)')).toEqual([
      'link:https://x.ru',
      'email:b@x.ru'
    ])
  })
  it('addresses as they are', () => {
    const text = '<https://x.ru>, <a@b.ru>, <tel:+7>, https://y.ru.'
    expect(masks(text)).toEqual(['link:https://x.ru', 'email:a@b.ru', 'link:tel:+7', 'link:https://y.ru'])
  })
  it('links by reference, but only to what is there', () => {
    const text = '[а][q], [Q], [Имя]\n\n[q]: https://x.ru "т"'
    expect(readable(maskMarkdown(text)).trim()).toBe('а, Q, [Имя]')
    expect(masks(text)).toEqual(['link:https://x.ru'])
  })
})

describe('placeholders and stubs', () => {
  it.each(['{{customer.first_name}}', '{%customer.firstName%}', '{{ "a" | default: "<b>*x*" }}', '<OTRS_X[5]>'])(
    '%s',
    (stub) => {
      const text = `**Имя:** _${stub}_ | да`
      expect(masks(text)).toEqual([`placeholder:${stub}`])
      expect(readable(maskMarkdown(text))).toBe(`Имя: ${stub} | да`)
    }
  )
  it.each(['<ИМЯ>', '<Fill in the Order ID here>', '<name>', '[Имя]'])('%s stays to be seen', (stub) => {
    expect(readable(maskMarkdown(`${stub}, **да**`))).toBe(`${stub}, да`)
  })
})

it('quotes', () => {
  const text = 'да\n\n> а\n> > б\n>\n> в\nг\n\nнет\n\n<blockquote>\n\n*д*\n\n</blockquote>\n\nе'
  expect(quoted(text, maskMarkdown(text))).toEqual(['> а\n> > б\n>\n> в\nг', '<blockquote>\n\n*д*\n\n</blockquote>'])
  expect(readable(maskMarkdown('> а\n>\n> б'))).toBe('  а\n \n  б')
})

describe('any input', () => {
  it('moves nothing', () => {
    const shard = fc.constantFrom(
      ...[
        'слово',
        ' ',
        '    ',
        '\r\n',
        '\n',
        '\n\n',
        '\r',
        '\0',
        '\uFEFF',
        '\uD800',
        '😀',
        '*',
        '**',
        '_',
        '~~',
        '`',
        '```',
        '\\',
        '# ',
        '- '
      ],
      ...[
        '1. ',
        '> ',
        '|',
        '\n|-|-|\n',
        '[',
        ']',
        '(',
        ')',
        '![',
        '[a]: b',
        '===',
        '---',
        '<b>',
        '</b>',
        '<br>',
        '<div>',
        '<!--',
        '-->'
      ],
      ...[
        '<code>',
        '</code>',
        '{{ a | "<i>" }}',
        '<https://x.ru>',
        '<a href="x">',
        '</a>',
        '<blockquote>',
        ...Object.keys(ENTITIES)
      ]
    )
    const text = fc.oneof(
      fc.array(shard, {maxLength: 60}).map((shards) => shards.join('')),
      units.filter((source) => !source.includes('&'))
    )
    fc.assert(
      fc.property(text, (source) => expectInPlace(source, maskMarkdown(source))),
      {numRuns: 300}
    )
  })
  it.each([
    '*',
    '*a_ ',
    '[a](',
    '![',
    '`` ` ',
    '<a ',
    '> ',
    '- ',
    '\0',
    '\uD800',
    '~a~~b',
    '<!--\n\n',
    '*a **b c** d*\n\n'
  ])('is quick with 10,000 of %j', (unit) => {
    const text = unit.repeat(10_000)
    const start = performance.now()
    expect(maskMarkdown(text).text.length).toBe(text.length)
    expect(performance.now() - start).toBeLessThan(5000)
  })
  it('reads what is no letter as plain text', () => {
    const text = '*а* '.repeat(1000)
    expect(maskMarkdown(text).text).toBe(text)
  })
})
