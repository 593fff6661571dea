import {expect, test} from 'vitest'
import {isForeign} from '../../src/nlp/foreign.js'
import {readReply} from '../../src/nlp/pipeline.js'

const read = async (text: string): Promise<boolean> =>
  isForeign((await readReply({text, format: 'plain'}, {}, new Set())).sentences)

test.each([
  'アプリを再起動してください。https://radio.example/help',
  'Veuillez redémarrer la radio dans votre cuisine.',
  'Por favor reinicie la radio con el botón.',
  'Bitte nicht den Stecker ziehen, das ist gefährlich.'
])('neither: %s', async (text) => expect(await read(text)).toBe(true))

test.each([
  'Please restart the radio in your kitchen.',
  'Перезапустите приёмник и проверьте антенну.',
  'See https://radio.example/help',
  'Thanks!'
])('ours: %s', async (text) => expect(await read(text)).toBe(false))
