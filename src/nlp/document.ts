// nlcst → Document: what the rules look at. All of it is worked out at once, because a reply is short and every rule
// wants it; only what needs another dictionary (spelling) comes later.
import type {Root, SentenceContent} from 'nlcst'
import type {Act, Analysis, Document, Match, Misspelling, Part, Phrases, Sentence, Word} from '../core/document.js'
import type {Format, Kind, Lang, Span, Ticket} from '../core/types.js'
import {answersOf} from './answers.js'
import {findConfusions} from './confusions/find.js'
import {readEn} from './en/read-acts.js'
import {kept} from './kept.js'
import {keyOf} from './key.js'
import {kindOf} from './kind.js'
import {lookUp} from './look-up.js'
import {FILLER} from './mask/mask.js'
import {type Judgement, judge} from './model/judge.js'
import {markParts} from './parts.js'
import {readRu} from './ru/read-acts.js'

/** A sentence while it is being read. */
export interface DraftSentence extends Span {
  text: string
  lang: Lang
  part: Part
  index: number
  words: Word[]
  mark: string
  acts: ReadonlyMap<Act, Span>
}

interface DraftWord extends Span {
  text: string
  key: string
  lang: Lang
  kind: Word['kind']
  index: number
  sentence: DraftSentence
  quoted: boolean
  analyses: readonly Analysis[]
  lemmas: readonly string[]
  known: boolean
}

/** What is known of the reply before its sentences are read. */
export interface Source {
  readonly text: string
  /** The text with its markup blanked: what the words and sentences are made of, at the same offsets. */
  readonly prose: string
  readonly format: Format
  readonly lang?: Lang
  readonly quotes: readonly Span[]
  readonly ticket: Ticket
  readonly question?: Document
}

/** A document whose spelling has not been looked at yet. */
export type Draft = Document & {misspellings: readonly Misspelling[]}

export function documentOf(tree: Root, source: Source): Draft {
  const words: DraftWord[] = []
  const sentences: DraftSentence[] = []
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const node of paragraph.children) {
      if (node.type === 'SentenceNode') readSentence(node.children, source, sentences, words)
    }
  }
  const {text, format, question, ticket} = source
  markParts(sentences, text, source.quotes)
  for (const word of words) word.quoted ||= word.sentence.part === 'quote'
  readActs(sentences, question)
  const lang = languageOf(sentences, source.lang)
  // Nobody asks what kind of reply the customer's message is.
  let judged: Judgement | undefined
  const judgement = (): Judgement => (judged ??= judgeReply(sentences, question, lang, ticket.kind))
  return {
    lang,
    text,
    format,
    sentences,
    words,
    get kind() {
      return judgement().kind
    },
    get answers() {
      return judgement().answers
    },
    get traits() {
      return judgement().traits
    },
    get scores() {
      return judgement().scores
    },
    withFault: (tone) => judgement().withFault(tone),
    misspellings: [],
    get confusions() {
      return findConfusions(sentences)
    },
    find: (phrases) => findAll(sentences, phrases, text),
    ...(question && {question})
  }
}

function judgeReply(
  sentences: readonly Sentence[],
  question: Document | undefined,
  lang: Document['lang'],
  given: Kind | undefined
): Judgement {
  const kind = kindOf(sentences, question)
  return judge(sentences, question, lang === 'en' ? 'en' : 'ru', {kind, answers: answersOf(sentences, kind)}, given)
}

/** Each language reads its own sentences, with the others in sight. */
function readActs(sentences: readonly DraftSentence[], question: Document | undefined): void {
  const own = sentences.filter(({part}) => part !== 'quote')
  for (const [lang, read] of [
    ['ru', readRu],
    ['en', readEn]
  ] as const) {
    if (!own.some((one) => one.lang === lang)) continue
    for (const [at, acts] of read(own, question).entries()) if (own[at].lang === lang) own[at].acts = acts
  }
}

function readSentence(nodes: SentenceContent[], source: Source, sentences: DraftSentence[], words: DraftWord[]): void {
  const first = nodes.find(({type}) => type !== 'WhiteSpaceNode')
  const last = nodes.findLast(({type}) => type !== 'WhiteSpaceNode')
  if (!first || !last) return
  const start = first.position!.start.offset!
  const end = last.position!.end.offset!
  const text = source.prose.slice(start, end)
  const sentence: DraftSentence = {
    start,
    end,
    text,
    lang: source.lang ?? scriptOf(text) ?? sentences.at(-1)?.lang ?? 'ru',
    part: 'body',
    index: sentences.length,
    words: [],
    mark: lastMark(text),
    acts: new Map()
  }
  sentences.push(sentence)
  let quote = ''
  for (const node of nodes) {
    if (node.type === 'PunctuationNode') quote = nextQuote(quote, node.value)
    else if (node.type === 'WordNode' || node.type === 'SourceNode') {
      const word = toWord(node, source.prose, sentence, words.length)
      word.quoted = quote !== ''
      sentence.words.push(word)
      words.push(word)
    }
  }
  // A quotation mark that is never closed quotes nothing.
  if (quote !== '') for (const word of sentence.words as DraftWord[]) word.quoted = false
}

const MARKS = '.!?…:;,'
const BEHIND_MARK = ' \u00a0\u202f\t\n\r)]»"”\''

/** The first of the marks at the end, whatever closes behind them. */
function lastMark(text: string): string {
  let mark = ''
  for (let at = text.length - 1; at >= 0; at--) {
    if (MARKS.includes(text[at])) {
      mark = text[at]
      // A colon, a semicolon and a comma are no part of a row: in "!:" the colon is the last of the marks.
      if (!'.!?…'.includes(mark)) return mark
    } else if (!BEHIND_MARK.includes(text[at])) return mark
  }
  return mark
}

const CLOSES: Readonly<Record<string, string>> = {'«': '»', '“': '”', '„': '“', '"': '"'}

function nextQuote(open: string, mark: string): string {
  if (open !== '') return mark.includes(CLOSES[open]) || (open === '„' && mark.includes('”')) ? '' : open
  return Object.hasOwn(CLOSES, mark[0]) && mark.length === 1 ? mark : ''
}

function toWord(node: SentenceContent, prose: string, sentence: DraftSentence, index: number): DraftWord {
  const start = node.position!.start.offset!
  const end = node.position!.end.offset!
  const kind = node.type === 'SourceNode' ? (node.data as {kind: Word['kind']}).kind : 'word'
  const written = prose.slice(start, end).replaceAll(FILLER, '')
  const {key, script, reading} = writtenAs(written)
  const lang = script ?? sentence.lang
  const {analyses, lemmas, known} = kind === 'word' ? (reading ?? lookUp(key, lang)) : lookUp(key, undefined)
  return {start, end, text: written, key, lang, kind, index, sentence, quoted: false, analyses, lemmas, known}
}

/** What a word is by how it is written; its letters tell nearly always in which language it is read. */
const writtenAs = kept((written) => {
  const [key, script] = [keyOf(written), scriptOf(written)]
  return {key, script, reading: script && lookUp(key, script)}
})

/** The script that most letters are of; undefined when there are none. */
function scriptOf(text: string): Lang | undefined {
  let cyrillic = 0
  let latin = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x400 && code < 0x530) cyrillic++
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x250)) latin++
  }
  if (cyrillic === 0 && latin === 0) return undefined
  // Russian sentences are full of Latin names and addresses; English ones have no Cyrillic at all.
  return cyrillic * 3 >= latin ? 'ru' : 'en'
}

function languageOf(sentences: readonly DraftSentence[], given: Lang | undefined): Document['lang'] {
  if (given) return given
  const count = {ru: 0, en: 0}
  for (const {lang, part, words} of sentences) if (part !== 'quote') count[lang] += words.length
  const total = count.ru + count.en
  const lesser = Math.min(count.ru, count.en)
  if (lesser > 0 && lesser >= total * 0.2) return 'mixed'
  return count.en > count.ru ? 'en' : 'ru'
}

/** A rule's phrases in the agent's own words: not in quoted mail, not between quotation marks. */
function* findAll(sentences: readonly DraftSentence[], phrases: Phrases, text: string): Generator<Match> {
  for (const {words, part, lang} of sentences) {
    if (part === 'quote') continue
    let last = -1
    // Of phrases that overlap the first and longest says it all.
    const all = phrases[lang].within(words)
    const matches = all.length < 2 ? all : [...all].sort((a, b) => a.start - b.start || b.end - a.end)
    for (const {start, end, instead, section, words: found} of matches) {
      if (start < last || found.some(({quoted}) => quoted)) continue
      last = end
      const isEqual = instead[0]?.startsWith('=') === true
      const ways = isEqual ? [instead[0].slice(1)] : instead
      yield {start, end, instead: ways, isEqual, section, words: found, text: text.slice(start, end)}
    }
  }
}
