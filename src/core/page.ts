// Reads a rule's page: the Markdown file that is at once its documentation, its words, its messages and its test.
// The format is a handful of fixed headings, bullets with one level below, block quotes and one fence, so a strict line
// reader is enough: 6 ms for 45 pages, where a Markdown parser needs half a second, and it knows the line of every mistake.
import {UserError} from './errors.js'
import {nearest} from './nearest.js'
import type {Lang, Span} from './types.js'

/** A phrase as written in a page, with its marks. */
export interface PhraseSource {
  readonly pattern: string
  /** With `=` before the only one that fits as it is. */
  readonly instead: readonly string[]
  readonly except: readonly string[]
  readonly line: number
}

/** A bad or good reply. In a bad one `marks` are the bold places, which must be flagged, and nothing else. */
export interface Example {
  readonly text: string
  readonly marks: readonly Span[]
  /** The ticket fence above it: a `Ticket`, and for a test also `message`, `format`, `options` or `audience`. */
  readonly ticket: Readonly<Record<string, unknown>>
  readonly line: number
}

export interface Page {
  readonly path: string
  readonly lang: Lang
  readonly title: string
  /** Why it matters, in the words of a team lead. */
  readonly why: string
  readonly messages: ReadonlyMap<string, string>
  readonly words: readonly PhraseSource[]
  readonly bad: readonly Example[]
  readonly good: readonly Example[]
  readonly sources: readonly string[]
  /** What each option does. */
  readonly options: ReadonlyMap<string, string>
}

type Section = 'messages' | 'words' | 'bad' | 'good' | 'sources' | 'options'
export const HEADINGS: Readonly<Record<Lang, Readonly<Record<string, Section>>>> = {
  ru: {Сообщения: 'messages', Слова: 'words', Плохо: 'bad', Хорошо: 'good', Источники: 'sources', Параметры: 'options'},
  en: {Messages: 'messages', Words: 'words', Bad: 'bad', Good: 'good', Sources: 'sources', Options: 'options'}
}
const EXCEPT: Readonly<Record<Lang, string>> = {ru: 'кроме:', en: 'except:'}

/** @throws UserError that names the path, the line and the way out */
export function readPage(text: string, path: string, lang: Lang): Page {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const page = {title: '', why: [] as string[], messages: new Map<string, string>(), options: new Map<string, string>()}
  const words: PhraseSource[] = []
  const sources: string[] = []
  const examples = {bad: [] as Example[], good: [] as Example[]}
  let section: Section | undefined
  let ticket: Record<string, unknown> = {}
  let at = 0
  const fail = (message: string): never => {
    throw new UserError(message, path, at + 1)
  }
  for (; at < lines.length; at++) {
    const line = lines[at].trimEnd()
    if (line.startsWith('## ')) section = headingOf(line.slice(3).trim(), lang, fail)
    else if (line.startsWith('# ')) page.title = line.slice(2).trim()
    else if (line === '') continue
    else if (section === undefined) page.why.push(line)
    else if (section === 'messages' || section === 'options') addPair(page[section], line, fail)
    else if (section === 'sources') sources.push(bullet(line, fail))
    else if (section === 'words') addWord(words, line, at + 1, lang, fail)
    else if (line === '```ticket') {
      const end = lines.indexOf('```', at)
      if (end < 0) fail('the ticket fence is not closed; end it with a line of ```')
      ticket = readTicket(lines.slice(at + 1, end).join('\n'), fail)
      at = end
    } else if (line.startsWith('>')) {
      let end = at
      while (end < lines.length && lines[end].startsWith('>')) end++
      const quote = lines.slice(at, end).map((one) => one.replace(/^> ?/, ''))
      examples[section].push({...unbold(quote.join('\n'), fail), ticket, line: at + 1})
      ticket = {}
      at = end - 1
    } else fail('expected a reply as a block quote ("> …") or a ```ticket fence')
  }
  if (page.title === '') throw new UserError('the page has no title; begin it with "# …"', path, 1)
  const {title, why, messages, options} = page
  return {path, lang, title, why: why.join('\n'), messages, options, words, sources, ...examples}
}

type Fail = (message: string) => never

function headingOf(name: string, lang: Lang, fail: Fail): Section {
  const known = HEADINGS[lang]
  if (Object.hasOwn(known, name)) return known[name]
  const all = Object.keys(known).join(', ')
  const guess = nearest(name, Object.keys(known))
  return lang === 'ru'
    ? fail(`неизвестный раздел «${name}».${guess ? ` Может быть, «${guess}»?` : ''} Есть: ${all}`)
    : fail(`unknown section "${name}".${guess ? ` Did you mean "${guess}"?` : ''} There are: ${all}`)
}

function bullet(line: string, fail: Fail): string {
  return line.startsWith('- ') ? line.slice(2).trim() : fail('expected a bullet ("- …")')
}

function addPair(pairs: Map<string, string>, line: string, fail: Fail): void {
  const pair = /^([\w-]+): (.+)$/.exec(bullet(line, fail)) ?? fail('expected "- key: text"')
  if (pairs.has(pair[1])) fail(`"${pair[1]}" is here twice`)
  pairs.set(pair[1], pair[2].trim())
}

function addWord(words: PhraseSource[], line: string, number: number, lang: Lang, fail: Fail): void {
  // A comment groups words: why they are here, or why others are not.
  if (line.startsWith('<!--')) return
  if (line.startsWith('  - ')) {
    const last = words.pop() ?? fail('an exception needs a phrase above it')
    const rest = line.slice(4).trim()
    if (!rest.startsWith(EXCEPT[lang])) fail(`expected "  - ${EXCEPT[lang]} …"`)
    words.push({...last, except: [...last.except, ...split(rest.slice(EXCEPT[lang].length))]})
    return
  }
  const [pattern, instead = ''] = bullet(line, fail).split('→')
  if (pattern.trim() === '') fail('the phrase is empty')
  const ways = split(instead)
  if (ways.some((way) => way.startsWith('=') && (ways.length > 1 || way === '='))) {
    fail('what fits as it is ("→ =text") must be the only thing to say instead')
  }
  words.push({pattern: pattern.trim(), instead: ways, except: [], line: number})
}

const split = (list: string): string[] =>
  list
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)

function readTicket(json: string, fail: Fail): Record<string, unknown> {
  try {
    return JSON.parse(json) as Record<string, unknown>
  } catch (error) {
    return fail(`the ticket is not JSON: ${(error as Error).message}`)
  }
}

/** Takes `**` away and remembers the places between. */
function unbold(text: string, fail: Fail): {text: string; marks: Span[]} {
  const pieces = text.split('**')
  if (pieces.length % 2 === 0) fail('a ** has no partner; what must be flagged stands between two of them')
  const marks: Span[] = []
  let plain = ''
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) marks.push({start: plain.length, end: plain.length + piece.length})
    plain += piece
  }
  return {text: plain, marks}
}
