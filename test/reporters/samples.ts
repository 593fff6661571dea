// Hand-made results: what the engine might say of replies that hold everything a reporter can trip over.
import type {Answer, Answers, Finding, Kind, Lang, Result, Run, Span, Unreadable} from '../../src/core/types.js'

/** The place of some words in a text. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`no "${words}" in "${text}"`)
  return {start, end: start + words.length}
}

const absent: Answer = {verdict: 'absent', evidence: []}
const notOwed: Answer = {verdict: 'not-applicable', evidence: []}
const present = (text: string, words: string): Answer => ({verdict: 'present', evidence: [at(text, words)]})

interface Sample {
  readonly id?: string | number
  readonly path: string
  readonly line?: number
  readonly text: string
  readonly lang: Result['lang']
  readonly kind: Kind
  readonly answers?: Partial<Answers>
  readonly findings: readonly Finding[]
  readonly score: number
}

/** A result; facets that are not given are absent. */
export function result({id, path, line = 1, text, lang, kind, answers = {}, findings, score}: Sample): Result {
  const all = {cause: absent, fix: absent, status: absent, prevention: absent, solution: absent, nextUpdate: notOwed}
  const reply = {text, format: 'plain'} as const
  return {
    case: {...(id !== undefined && {id}), reply, ticket: {}, origin: {path, line}},
    lang,
    kind,
    answers: {...all, ...answers},
    findings,
    doubts: [],
    score
  }
}

const russian = `Здравствуйте, Ольга!

Мы пофиксили прокси на проде, все должно работать. Проверте пожалуйста, и если личный кабинет опять не откроется, то очистите кэш браузера и зайдите ещё раз через полчаса.
\tСам сертификат истёк в субботу — поэтому сайт не открывался.

Артём, «Гнездо»`

/** A Russian draft with two findings on one long line, a tab, and things that are missing. */
export const draft = result({
  path: 'черновик.txt',
  text: russian,
  lang: 'ru',
  kind: 'resolved',
  answers: {
    cause: present(russian, 'сертификат истёк в субботу — поэтому сайт не открывался'),
    fix: absent,
    status: present(russian, 'все должно работать'),
    solution: present(russian, 'очистите кэш браузера и зайдите ещё раз через полчаса')
  },
  findings: [
    {
      rule: 'chat-slang',
      severity: 'error',
      cost: 10,
      message: 'instead',
      data: {text: 'Слово «пофиксили» клиент может не понять. Напишите «исправили».'},
      at: at(russian, 'пофиксили'),
      fixes: [{at: at(russian, 'пофиксили'), text: 'исправили', safe: false}]
    },
    {
      rule: 'jargon',
      severity: 'warning',
      cost: 5,
      message: 'found',
      data: {text: '«Прокси на проде» поймёт не каждый. Скажите, что это значит для клиента: сайт, письма, оплата.'},
      at: at(russian, 'прокси на проде')
    },
    {
      rule: 'misspelling',
      severity: 'error',
      cost: 10,
      message: 'found',
      data: {text: '«Проверте» — с ошибкой. Напишите «Проверьте».'},
      at: at(russian, 'Проверте'),
      fixes: [
        {at: at(russian, 'Проверте'), text: 'Проверьте', safe: true},
        {at: at(russian, 'Проверте'), text: 'Проверяйте', safe: false}
      ]
    },
    {
      rule: 'missing-prevention',
      severity: 'info',
      cost: 3,
      message: 'missing',
      data: {text: 'Не сказано, повторится ли это. Напишите, что сделано, чтобы сертификат не истёк снова.'}
    }
  ],
  score: 61
})

const english = `Hi Sam,

Thanks for flagging this 👩‍👩‍👧 — 宅配便 is held at customs, we're on it. I'll write again by Tuesday noon.`

/** An English interim reply with wide characters before a mark. */
export const wide = result({
  id: 42,
  path: 'export.ndjson',
  line: 3,
  text: english,
  lang: 'en',
  kind: 'interim',
  answers: {
    cause: present(english, 'held at customs'),
    prevention: notOwed,
    nextUpdate: present(english, "I'll write again by Tuesday noon")
  },
  findings: [
    {
      rule: 'holding-reply',
      severity: 'warning',
      cost: 5,
      message: 'found',
      data: {text: '"we\'re on it" says nothing about the case. Say what is being done.'},
      at: at(english, "we're on it")
    }
  ],
  score: 80
})

const hostile = `\u001B[2J\u001B]0;owned\u0007 rm \u202Etxt.exe\r\n\u009B31m \uD83D lone ${'ы'.repeat(300)} тчк ${'я'.repeat(300)}\u2028\u0000`

/** What a customer, or somebody worse, may put into a letter. */
export const hostileDraft = result({
  id: '"\u001B[31m\n',
  path: 'a\u001B[1mb.txt',
  text: hostile,
  lang: 'mixed',
  kind: 'holding',
  answers: {cause: present(hostile, hostile), nextUpdate: absent},
  findings: [
    {
      rule: 'jargon',
      severity: 'error',
      cost: 10,
      message: 'found',
      data: {text: `\u001B[2J ${hostile}`},
      at: at(hostile, 'тчк')
    },
    {
      rule: 'jargon',
      severity: 'info',
      cost: 3,
      message: 'found',
      data: {text: '\u202E'},
      at: {start: 0, end: hostile.length}
    }
  ],
  score: 0
})

/** A record that is no JSON. */
export const unreadable: Unreadable = {
  origin: {path: 'export.ndjson', line: 17},
  reason: 'not valid JSON: Unexpected token \u001B in JSON at position 3'
}

/** A reply with nothing wrong in it. */
export const clean = result({
  path: 'clean.txt',
  text: 'Hi Ann, to change the address open Orders and press Edit.',
  lang: 'en',
  kind: 'howto',
  answers: {
    cause: notOwed,
    fix: notOwed,
    status: notOwed,
    prevention: notOwed,
    solution: {verdict: 'present', evidence: [{start: 8, end: 56}]}
  },
  findings: [],
  score: 100
})

/** A run whose messages stand in the findings themselves. */
export function runOf(locale: Lang, width = 80, more: Partial<Run> = {}): Run {
  const say = ({data}: Finding): string => String(data?.text)
  return {locale, color: false, width, quiet: false, failOn: 'error', say, ...more}
}
