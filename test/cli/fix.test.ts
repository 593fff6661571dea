import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {replaceFile} from '../../src/cli/replace-file.js'
import {folder, run} from './running.js'

const bad = 'Мария, добрый день!\n\nДеньги уже уже вернулись. Пожалуста, проверьте карту.\n'
const good = bad.replace('уже уже', 'уже').replace('Пожалуста', 'Пожалуйста')
const config = JSON.stringify({extends: [], rules: {misspelling: 'error', 'repeated-word': 'warning'}})
const drafts = (files: Readonly<Record<string, string | Uint8Array>> = {'bad.txt': bad}): string =>
  folder({'.supportlintrc': config, ...files})
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code < 0x80 ? code : code - 0x350
  })

describe('--fix', () => {
  it('mends the file, reports what is left and says how much it did', () => {
    const cwd = drafts({'bad.txt': `${bad}Вы получили заказл?\n`})
    const {code, stdout, stderr} = run(['bad.txt', '--fix', '--format', 'compact'], {cwd})
    expect(readFileSync(join(cwd, 'bad.txt'), 'utf8')).toBe(`${good}Вы получили заказл?\n`)
    expect(stdout).toMatch(/^bad\.txt:4:13: error: [^\n]*\n$/)
    expect({code, stderr}).toEqual({code: 1, stderr: 'supportlint: 2 fixes made\n'})
  })

  it('has nothing more to do the second time', () => {
    const cwd = drafts()
    run(['bad.txt', '--fix'], {cwd})
    const {mtimeMs} = statSync(join(cwd, 'bad.txt'))
    const {code, stderr} = run(['bad.txt', '--fix'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(statSync(join(cwd, 'bad.txt')).mtimeMs).toBe(mtimeMs)
  })

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${bad}`), Buffer.from(`\uFEFF${good}`)],
    ['line ends of Windows', Buffer.from(bad.replaceAll('\n', '\r\n')), Buffer.from(good.replaceAll('\n', '\r\n'))],
    ['windows-1251', windows1251(bad), windows1251(good)],
    ['UTF-16', Buffer.from(`\uFEFF${bad}`, 'utf16le'), Buffer.from(`\uFEFF${good}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(bad, 'utf16le').swap16(), Buffer.from(good, 'utf16le').swap16()],
    ['controls', Buffer.from(`${bad}\u001B[2J\u0007\u202E\n`), Buffer.from(`${good}\u001B[2J\u0007\u202E\n`)],
    [
      'half a character',
      Buffer.from(`\uFEFF${bad}\uD800 \uDC00`, 'utf16le'),
      Buffer.from(`\uFEFF${good}\uD800 \uDC00`, 'utf16le')
    ]
  ])('keeps %s, in a file and in a pipe', (_, before, after) => {
    const cwd = drafts({'bad.txt': before})
    run(['bad.txt', '--fix'], {cwd})
    expect(readFileSync(join(cwd, 'bad.txt')).equals(after)).toBe(true)
    expect(run(['--fix'], {cwd, input: before}).stdout).toBe(Buffer.from(after).toString('utf8'))
  })

  it('keeps the mode, and a link stays a link', () => {
    const cwd = drafts()
    chmodSync(join(cwd, 'bad.txt'), 0o640)
    symlinkSync('bad.txt', join(cwd, 'link.txt'))
    run(['link.txt', '--fix'], {cwd})
    expect(readFileSync(join(cwd, 'bad.txt'), 'utf8')).toBe(good)
    expect(statSync(join(cwd, 'bad.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(cwd).sort()).toEqual(['.supportlintrc', 'bad.txt', 'link.txt'])
  })

  it('prints the mended text of standard input, and reports to standard error', () => {
    const {code, stdout, stderr} = run(['--fix', '--format', 'compact'], {cwd: drafts(), input: `${bad}Заказл?\n`})
    expect({code, stdout}).toEqual({code: 1, stdout: `${good}Заказл?\n`})
    expect(stderr).toMatch(/^<stdin>:4:1: error: [^\n]*\nsupportlint: 2 fixes made\n$/)
  })

  it('prints standard input as it came when there is nothing to mend', () => {
    const input = Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from(good)])
    expect(run(['--fix'], {cwd: drafts(), input}).stdout).toBe(`\uFEFF${good}`)
  })

  it('leaves a file alone whose letters are damaged', () => {
    const broken = Buffer.concat([Buffer.from(bad), Buffer.from([0xd0, 0x0a])])
    const cwd = drafts({'bad.txt': broken, 'other.txt': bad})
    const {code, stderr} = run(['bad.txt', 'other.txt', '--fix', '--format', 'compact'], {cwd})
    expect(stderr).toContain('supportlint: bad.txt: some of its letters are damaged; save it as UTF-8 before mending\n')
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, 'bad.txt')).equals(broken)).toBe(true)
    expect(readFileSync(join(cwd, 'other.txt'), 'utf8')).toBe(good)
  })

  it('leaves a file alone that somebody has changed meanwhile', () => {
    const cwd = drafts()
    const path = join(cwd, 'bad.txt')
    expect(() => replaceFile(path, Buffer.from('before'), Buffer.from('after'))).toThrow(
      `${path}: it was changed by somebody else meanwhile; nothing was written, run it again`
    )
    expect(readFileSync(path, 'utf8')).toBe(bad)
    expect(readdirSync(cwd).sort()).toEqual(['.supportlintrc', 'bad.txt'])
  })

  it('refuses what is no ordinary file, and what is gone', () => {
    expect(() => replaceFile('/dev/null', Buffer.of(), Buffer.of(1))).toThrow(/no ordinary file/)
    expect(() => replaceFile('/nowhere.txt', Buffer.of(), Buffer.of(1))).toThrow('/nowhere.txt: no such file')
  })
})

describe('--fix-dry-run', () => {
  it('reports the text as it would be, and writes nothing', () => {
    const cwd = drafts()
    const {code, stdout, stderr} = run(['bad.txt', '--fix-dry-run', '--format', 'json'], {cwd})
    const [{fixes, output, messages}] = JSON.parse(stdout) as [{fixes: number; output: string; messages: unknown[]}]
    expect({code, fixes, output, messages}).toEqual({code: 0, fixes: 2, output: good, messages: []})
    expect(stderr).toBe('supportlint: 2 fixes would be made\n')
    expect(readFileSync(join(cwd, 'bad.txt'), 'utf8')).toBe(bad)
  })
})

describe('--diff', () => {
  const diff = `--- bad.txt
+++ bad.txt
@@ -1,3 +1,3 @@
 Мария, добрый день!
 
-Деньги уже уже вернулись. Пожалуста, проверьте карту.
+Деньги уже вернулись. Пожалуйста, проверьте карту.
`

  it('shows the change, writes nothing and exits with 1', () => {
    const cwd = drafts({'bad.txt': bad, 'good.txt': good})
    expect(run(['bad.txt', 'good.txt', '--diff'], {cwd})).toEqual({
      code: 1,
      stdout: diff,
      stderr: 'supportlint: 2 fixes would be made\n'
    })
    expect(readFileSync(join(cwd, 'bad.txt'), 'utf8')).toBe(bad)
  })

  it('exits with 0 when nothing changes, and with 2 in trouble', () => {
    const cwd = drafts({'good.txt': good})
    expect(run(['good.txt', '--diff'], {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
    expect(run(['good.txt', 'nowhere.txt', '--diff'], {cwd}).code).toBe(2)
  })

  it('has colours where they are wanted, and then no escapes of the draft', () => {
    const cwd = drafts({'bad.txt': bad.replace('карту', 'карту\u001B[2J')})
    const {stdout} = run(['bad.txt', '--diff', '--color'], {cwd})
    expect(stdout).toContain('\u001B[32m+Деньги уже вернулись. Пожалуйста, проверьте карту␛[2J.\u001B[39m\n')
  })

  it('is a patch', () => {
    const cwd = drafts({'bad.txt': bad.replaceAll('\n', '\r\n').trimEnd()})
    const {stdout} = run(['bad.txt', '--diff'], {cwd})
    expect(stdout).toContain('\n+Деньги уже вернулись. Пожалуйста, проверьте карту.\n\\ No newline at end of file\n')
    expect(stdout).toContain('\n Мария, добрый день!\r\n')
  })

  it.each([['--fix'], ['--fix-dry-run'], ['--format', 'json']])('does not go with %s', (...args) => {
    const cwd = drafts()
    const {code, stdout, stderr} = run(['bad.txt', '--diff', ...args], {cwd})
    expect(stderr).toMatch(/^supportlint: option '--diff' cannot be used with option '--/)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })
})
