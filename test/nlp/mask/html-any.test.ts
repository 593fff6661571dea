import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {maskHtml} from '../../../src/nlp/mask/html.js'
import {ENTITIES, expectInPlace, readable, units} from './masked.js'

describe('any input', () => {
  const seen = fc.constantFrom(
    'слово',
    ' ',
    '\r\n',
    '\n',
    '\0',
    '\uD800',
    '😀',
    '< ',
    '&',
    '{{ a | b: "<i>" }}',
    ...Object.keys(ENTITIES)
  )
  const unseen = fc.constantFrom(
    ...[
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<br>',
      '<td x="не>т">',
      "<a href='https://не.т/?a&amp;b'>",
      '</a>',
      '<!-- не\r\nт -->',
      '<code>'
    ],
    ...[
      '</code>',
      '<style>не{}</style>',
      '<blockquote>',
      '</blockquote>',
      '<div class=gmail_quote>',
      '</div>',
      '<pre>',
      '</pre>',
      '<hr/>'
    ]
  )
  const piece = fc.oneof(
    seen.map((text) => ({text, expected: ENTITIES[text] ?? text})),
    unseen.map((text) => ({text, expected: ''}))
  )
  const bare = (text: string) => text.replace(/\s+/g, '')

  it('shows what a browser shows, in its place', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.map(({text}) => `${text}\t`).join('')
        const masked = maskHtml(html)
        expectInPlace(html, masked)
        expect(bare(readable(masked))).toBe(bare(pieces.map(({expected}) => expected).join('')))
      })
    )
  })
  it('moves nothing, however broken', () => {
    const shard = fc.constantFrom(
      '<',
      '>',
      '/',
      '!--',
      '--',
      '"',
      '=',
      'a',
      'script',
      'title',
      '{{',
      '}}',
      '\r',
      '\n',
      '\uFEFF',
      '\0',
      ']]>',
      '<?'
    )
    const text = fc.oneof(
      units,
      fc.array(shard, {maxLength: 40}).map((shards) => shards.join(''))
    )
    fc.assert(
      fc.property(
        text.filter((html) => !html.includes('&')),
        (html) => expectInPlace(html, maskHtml(html))
      )
    )
  })
  it.each([
    ['nested', '<div><b>'],
    ['closed', '</div>'],
    ['quoted', '<blockquote>а'],
    ['code', '<code>'],
    ['hidden', '<template>'],
    ['half a tag', '<a b '],
    ['comment', '<!--'],
    ['entity', '&am'],
    ['placeholder', '{{{a}'],
    ['null', '\0'],
    ['surrogate', '\uD800']
  ])('is quick with 10,000 of %s', (_, unit) => {
    const closed = unit.replaceAll('<', '</')
    const html = unit.repeat(10_000) + closed.repeat(10_000)
    const start = performance.now()
    expect(maskHtml(html).text.length).toBe(html.length)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
