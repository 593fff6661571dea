import {describe, expect, it} from 'vitest'
import {cwd} from './drafts.js'
import {run} from './running.js'

describe('trouble is one line on standard error, and exit code 2', () => {
  it.each([
    ['a missing file', ['nowhere.txt'], 'nowhere.txt: no such file'],
    ['a glob without files', ['nowhere/*.txt'], 'nowhere/*.txt: no file matches this glob'],
    ['a folder', ['chats'], 'chats: this is a folder; name files or a glob such as "drafts/*.txt"'],
    [
      'a mistyped command',
      ['explian', 'jargon'],
      'explian: no such file or command; did you mean "supportlint explain"?'
    ],
    ['an empty file', ['empty.txt'], 'empty.txt is empty'],
    ['empty input', [], 'standard input is empty'],
    [
      'a picture',
      ['picture.txt'],
      'picture.txt: this is a PNG picture, not text; save the draft as plain text, Markdown or HTML'
    ],
    ['a binary file', ['word.txt'], 'word.txt: this is a binary file, not text; save the draft as plain text'],
    [
      'a ticket that is no JSON',
      ['good.txt', '--ticket', 'broken.json'],
      /^broken\.json:3: the ticket is not valid JSON: /
    ],
    [
      'a wrong value in the ticket',
      ['good.txt', '--ticket', 'ticket.json'],
      /^ticket\.json:3: "kind" must be one of resolved, /
    ],
    ['a missing ticket', ['good.txt', '--ticket', 'nowhere.json'], 'nowhere.json: no such file'],
    ['a missing question', ['good.txt', '--question', '@nowhere.txt'], 'nowhere.txt: no such file'],
    [
      'an unknown rule in the configuration',
      ['good.txt', '--config', 'rule.yaml'],
      /^rule\.yaml:3: .*"mispelling".*"misspelling"/
    ],
    ['a wrong option', ['good.txt', '--config', 'option.yaml'], /^option\.yaml:3: .*chat/],
    ['a missing configuration', ['good.txt', '--config', 'nowhere.yaml'], /nowhere\.yaml: no such file/],
    ['an unknown rule of --rule', ['good.txt', '--rule', 'mispelling: off'], /"mispelling".*"misspelling"/],
    [
      'an unknown --format',
      ['good.txt', '--format', 'jsno'],
      '--format must be pretty, compact, json or ndjson, not "jsno" (did you mean "json"?)'
    ],
    ['an unknown option', ['good.txt', '--fromat', 'json'], "unknown option '--fromat' (Did you mean --format?)"],
    ['a value that is missing', ['good.txt', '--ticket'], "option '--ticket <file>' argument missing"],
    [
      'a number that is none',
      ['good.txt', '--max-warnings', 'few'],
      '--max-warnings must be a whole number from 0, not "few"'
    ],
    [
      'a report with no folder to go to',
      ['good.txt', '--output-file', 'nowhere/x.txt'],
      'nowhere/x.txt: there is no such folder to write the report to'
    ]
  ])('%s', (_, args, message) => {
    const {code, stdout, stderr} = run(args, {cwd})
    expect(stderr).toMatch(/^supportlint: [^\n]*\n$/)
    const line = stderr.slice('supportlint: '.length).trimEnd()
    if (typeof message === 'string') expect(line).toBe(message)
    else expect(line).toMatch(message)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })
})
