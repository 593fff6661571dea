// A folder of drafts, tickets and configurations, right and wrong, that the command is run in.
import {folder} from './running.js'

/** One misspelling, an error, and one repeated word, a warning. */
export const bad = 'Ольга, добрый день!\n\nОплата прошла. Проверте почту: чек уже там там.\n'
const good = 'Ольга, добрый день!\n\nОплата прошла. Проверьте почту: чек уже там.\n'
/** Two rules only, so that these tests are about the command and not about the rules. */
const config = JSON.stringify({extends: [], rules: {misspelling: 'error', 'repeated-word': 'warning'}})

/** The folder. */
export const cwd = folder({
  '.supportlintrc': config,
  'bad.txt': bad,
  'good.txt': good,
  'warned.txt': good.replace('уже там', 'уже там там'),
  'reply [1].txt': bad,
  'chats/1.md': bad,
  'chats/2.md': good,
  'empty.txt': '\n',
  'picture.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'word.txt': Buffer.from('some\0thing\0\0 else\0'),
  'ticket.json': '{\n  "customer": {"name": "Ольга"},\n  "kind": "done"\n}',
  'broken.json': '{\n  "customer": {"name": "Ольга"}\n  "kind": "resolved"\n}',
  'rule.yaml': 'extends: []\nrules:\n  mispelling: error\n',
  'option.yaml': 'extends: recommended\nrules:\n  too-long: [warning, {chat: many}]\n',
  'strict.json': JSON.stringify({...JSON.parse(config), failOn: 'warning'}),
  'parts.json': JSON.stringify({...JSON.parse(config), overrides: [{files: 'chats/**', rules: {misspelling: 'off'}}]}),
  'windows.txt': Uint8Array.from(bad, (letter) => {
    const code = letter.charCodeAt(0)
    return code < 0x80 ? code : code - 0x350
  }),
  'utf16.txt': Buffer.from(`\uFEFF${bad}`, 'utf16le'),
  'utf16-unmarked.txt': Buffer.from(bad, 'utf16le').swap16()
})
