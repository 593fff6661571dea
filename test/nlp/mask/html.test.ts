import {describe, expect, it} from 'vitest'
import {maskHtml} from '../../../src/nlp/mask/html.js'
import {dotted, named, quoted, readable} from './masked.js'

const masks = (html: string) => named(html, maskHtml(html))
const lines = (html: string) => readable(maskHtml(html)).trim()

describe('what is seen', () => {
  it('keeps every letter in its place', () => {
    expect(dotted(maskHtml('im<b>por</b>tant'))).toBe('im···por····tant')
  })
  it('shows an entity in its first place', () => {
    expect(dotted(maskHtml('&laquo;&#1042;&raquo;&nbsp;&amp;'))).toBe('«······В······»······\u00A0·····&····')
    expect(dotted(maskHtml('&#128512;&foo; &ampx'))).toBe('😀·······&foo; &···x')
  })
  it('shows white space as a browser does', () => {
    expect(lines('<p>один\r\n   два <b> три</b>\n</p>')).toBe('один два три')
  })
  it('hides comments, scripts, styles and the head', () => {
    const html =
      '<head><title>а</title></head><body><!-- б --><style>в{}</style>да<script>1<2</script>, да<![if x]></body>'
    expect(lines(html)).toBe('да, да')
    expect(lines('да<style>в{}')).toBe('да')
    expect(lines('<head><meta x><body>да')).toBe('да')
  })
  it('parts the words around a picture, whose alt is no prose', () => {
    expect(lines('а<img alt="не то" src="x.png">б')).toBe('а б')
  })
  it('drops the byte order mark', () => {
    expect(lines('\uFEFF<p>а\0б')).toBe('а\0б')
  })
})

describe('lines', () => {
  it.each([
    ['<p>а</p>\r\n<p>б</p>', 'а\n\nб'],
    ['<h1>а</h1>б', 'а\n\nб'],
    ['<div>а</div><div>б</div>', 'а\nб'],
    ['<div>а</div><div><br></div><div>б</div>', 'а\n\nб'],
    ['<div>а<br></div>\n<div>б</div>', 'а\nб'],
    ['а<br>б<br/><br>в<br><br><br>г', 'а\nб\n\nв\n\nг'],
    ['<ul>\n <li>а</li>\n <li>б</ul>', 'а\nб'],
    ['<table><tr><td>а</td><td>б</td></tr><tr><th>в</table>', 'а\nб\nв']
  ])('%s', (html, expected) => {
    expect(lines(html)).toBe(expected)
  })
  it('keeps those of a letter that was wrapped in <pre>', () => {
    expect(lines('<pre class="moz-quote-pre" wrap="">а\n\nб</pre>')).toBe('а\n\nб')
    expect(masks('<pre style="white-space: pre-wrap">а\nб</pre>')).toEqual([])
  })
})

describe('masks', () => {
  it('code, on one line', () => {
    expect(masks('<code>ls</code>, <pre>a\nb</pre>, <kbd>Ctrl</kbd>')).toEqual(['code:ls', 'code:a\nb', 'code:Ctrl'])
    expect(lines('<pre>a\nb</pre>')).toBe('a b')
  })
  it('code that is never closed hides nothing', () => {
    expect(masks('<code>Мы всё исправили')).toEqual([])
  })
  it('the address of a link, and its text is prose', () => {
    const html = 'см. <a class=x href="https://x.ru/?a=1&amp;b">инструкцию</a>, <a href=\'mailto:a@b.ru\'>почту</a>'
    expect(masks(html)).toEqual(['link:https://x.ru/?a=1&amp;b', 'email:mailto:a@b.ru'])
    expect(lines(html)).toBe('см. инструкцию, почту')
  })
  it('one address for a link whose text is one', () => {
    expect(masks('<a href=https://x.ru>https://x.ru.</a> <a href="mailto:a@b.ru">a@b.ru</a>')).toEqual([
      'link:https://x.ru',
      'email:a@b.ru'
    ])
  })
  it('no address in an anchor', () => {
    expect(masks('<a name=x>а</a><a href="#x">б</a><a href="">в</a><a href="javascript:go()">г</a>')).toEqual([])
  })
  it('addresses that were pasted as they are', () => {
    const html = 'Иван <ivan@x.ru>, <https://y.ru/?a=b> <br>'
    expect(masks(html)).toEqual(['email:ivan@x.ru', 'link:https://y.ru/?a=b'])
    expect(lines(html)).toBe('Иван <ivan@x.ru>, <https://y.ru/?a=b>')
  })
})

describe('placeholders and stubs', () => {
  it.each([
    '{{customer.name}}',
    '{%customer.firstName%}',
    '{{ "a" | default: "<b>" }}',
    '{{<b>name</b>}}',
    '<OTRS_CUSTOMER_EMAIL[5]>',
    '&lt;OTRS_X&gt;'
  ])('%s is a placeholder', (stub) => {
    expect(masks(`<p>а ${stub} б</p>`)).toEqual([`placeholder:${stub}`])
    expect(lines(`<p>а ${stub} б</p>`)).toBe(`а ${stub} б`)
  })
  it.each(['<ИМЯ>', '<Fill in the Order ID here>', '<name>', '<Title>', '<order_id>'])(
    '%s stays to be seen',
    (stub) => {
      expect(lines(`<p>Dear ${stub}, <b>hello</b></p>`)).toBe(`Dear ${stub}, hello`)
    }
  )
  it('of the markup only are not seen', () => {
    const html = '<!-- {{a}} --><a href="{{url}}">б</a><o:p></o:p><x y="z">в</x>'
    expect(masks(html)).toEqual(['link:{{url}}'])
    expect(lines(html)).toBe('бв')
  })
})

describe('quotes', () => {
  const quotes = (html: string) => quoted(html, maskHtml(html))
  it('quotations, the outermost of them', () => {
    expect(quotes('да<blockquote type="cite">а<blockquote>б</blockquote></blockquote>нет')).toEqual([
      '<blockquote type="cite">а<blockquote>б</blockquote></blockquote>'
    ])
  })
  it('the classes of mail programs', () => {
    expect(quotes('а<div class="x gmail_quote">б<div>в</div></div >г')).toEqual([
      '<div class="x gmail_quote">б<div>в</div></div'
    ])
    expect(quotes('а<div class="yahoo_quoted">б')).toEqual(['<div class="yahoo_quoted">б'])
  })
  it('all that follows the head line of Outlook', () => {
    expect(quotes('а<hr><div id="divRplyFwdMsg">От:</div><p>б')).toEqual(['<div id="divRplyFwdMsg">От:</div><p>б'])
    expect(quotes('а<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>От:</div>б')).toHaveLength(1)
  })
})
