import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {UserError} from '../../src/core/errors.js'
import {encodeLike} from '../../src/importers/encoding.js'
import plain from '../../src/importers/plain.js'
import {imported} from './importing.js'

const russian =
  'Ольга, добрый день! Письма не уходили: на сервере кончилось место. Мы его добавили, всё уже доставлено.'
const short = 'Проверьте почту'

async function textOf(bytes: Uint8Array, lengths?: readonly number[]): Promise<string> {
  const [one] = await imported(plain, bytes, 'draft.txt', lengths)
  return 'reply' in one ? one.reply.text : ''
}

/** Bytes of a text in an 8-bit encoding, by asking the decoder what each byte means. */
function encode(text: string, label: string): Uint8Array {
  const table = new TextDecoder(label).decode(Uint8Array.from({length: 256}, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => table.indexOf(letter))
}

describe('plain', () => {
  it.each(['windows-1251', 'koi8-r', 'ibm866'])('reads %s', async (label) => {
    expect(await textOf(encode(russian, label))).toBe(russian)
    expect(await textOf(encode(short, label))).toBe(short)
    expect(await textOf(encode(short.toUpperCase(), label))).toBe(short.toUpperCase())
  })

  it('reads the quotation marks and dashes of Word', async () => {
    const text = 'Тариф «Старт» — 500 руб. в месяц № 7…'
    expect(await textOf(encode(text, 'windows-1251'))).toBe(text)
    // “It’s 5 € – now at the café” in windows-1252.
    const western = Buffer.from([
      0x93,
      ...Buffer.from('It'),
      0x92,
      ...Buffer.from('s 5 '),
      0x80,
      0x20,
      0x96,
      ...Buffer.from(' now at the caf'),
      0xe9,
      0x94
    ])
    expect(await textOf(western)).toBe('“It’s 5 € – now at the café”')
  })

  it.each([russian, short, 'Hi Ann,\r\nit works again.', 'Да'])(
    'reads UTF-16 with and without a mark: %s',
    async (text) => {
      for (const marked of [`\uFEFF${text}`, text]) {
        // Without a mark only a zero byte shows it; one word has none.
        if (marked === 'Да') continue
        expect(await textOf(Buffer.from(marked, 'utf16le'))).toBe(text)
        expect(await textOf(Buffer.from(marked, 'utf16le').swap16())).toBe(text)
      }
    }
  )

  it('drops the mark of UTF-8 and keeps line ends', async () => {
    expect(await textOf(Buffer.from('\uFEFFраз\r\nдва\rтри\n'))).toBe('раз\r\nдва\rтри\n')
  })

  it('keeps half a character of UTF-16', async () => {
    expect(await textOf(Buffer.from('\uFEFFда \uD83D нет', 'utf16le'))).toBe('да \uD83D нет')
  })

  it('reads UTF-8 that was cut in the middle of a letter as UTF-8', async () => {
    const bytes = Buffer.from(russian)
    expect(await textOf(bytes.subarray(0, bytes.length - 2))).toContain('Ольга, добрый день!')
  })

  it.each([
    ['a PNG picture', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a ZIP archive', Buffer.from('504b0304140006000800', 'hex')],
    ['a binary file', Buffer.from('some\0thing\0\0 else\0')]
  ])('refuses %s', async (what, bytes) => {
    await expect(textOf(bytes)).rejects.toThrow(UserError)
    await expect(textOf(bytes)).rejects.toThrow(`draft.txt: this is ${what}`)
  })

  it('says that an empty file is empty', async () => {
    await expect(textOf(Buffer.from(' \n'))).rejects.toThrow('draft.txt is empty')
    await expect(imported(plain, Buffer.alloc(0), '<stdin>')).rejects.toThrow('standard input is empty')
  })

  it.each([
    ['a.md', 'markdown'],
    ['a.MARKDOWN', 'markdown'],
    ['a.htm', 'html'],
    ['a.html', 'html'],
    ['a.md.txt', 'plain'],
    ['<stdin>', 'plain']
  ])('tells the format of %s', async (path, format) => {
    expect(await imported(plain, Buffer.from('text'), path)).toMatchObject([{reply: {format}, origin: {path, line: 1}}])
  })

  it('reads any UTF-8, however it is cut', async () => {
    const text = fc
      .string({unit: 'grapheme', minLength: 1})
      .filter((one) => one.trim() !== '' && !/[\0\uFEFF]|^(GIF8|%PDF-)/.test(one))
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.integer({min: 1, max: 5}), {maxLength: 50}), async (one, lengths) => {
        expect(await textOf(Buffer.from(one), lengths)).toBe(one)
      })
    )
  })
})

describe('encodeLike', () => {
  const like = async (text: string, bytes: Uint8Array): Promise<string> =>
    Buffer.from(await encodeLike(text, bytes, 'draft.txt')).toString('hex')

  it.each(['windows-1251', 'koi8-r', 'ibm866'])('writes %s as it was read', async (label) => {
    const bytes = encode(russian, label)
    expect(await like(russian, bytes)).toBe(Buffer.from(bytes).toString('hex'))
    expect(await like(`${russian}Ёж.`, bytes)).toBe(Buffer.from(encode(`${russian}Ёж.`, label)).toString('hex'))
  })

  it('writes windows-1252', async () => {
    const bytes = Buffer.from('It\x92s the caf\xe9 at the corner.', 'latin1')
    expect(await like('It’s a café.', bytes)).toBe(Buffer.from('It\x92s a caf\xe9.', 'latin1').toString('hex'))
  })

  it('says when the encoding has no such letter', async () => {
    await expect(like('Да 🙏', encode(russian, 'windows-1251'))).rejects.toThrow(
      'draft.txt: its encoding has no such letters'
    )
    await expect(like('Да \uD800', Buffer.from('Да'))).rejects.toThrow('draft.txt: its encoding has no such letters')
  })

  it('says when the old text would not come back', async () => {
    const bytes = Buffer.from(russian)
    await expect(like('Да', bytes.subarray(0, bytes.length - 2))).rejects.toThrow(
      'draft.txt: some of its letters are damaged'
    )
    const odd = Buffer.concat([Buffer.from('\uFEFFда', 'utf16le'), Buffer.of(0)])
    await expect(like('нет', odd)).rejects.toThrow('draft.txt: some of its letters are damaged')
  })
})
