// The words of a report that are not a rule's: in the languages of `--locale`.
import type {Facet, Kind, Lang, Severity} from '../core/types.js'

/** Forms of a noun by number: Russian needs three, English two. */
type Forms = readonly [one: string, few: string, many: string]

interface Labels {
  readonly severity: Readonly<Record<Severity, string>>
  readonly counted: Readonly<Record<Severity | 'reply' | 'unreadable', Forms>>
  readonly facets: Readonly<Record<Facet, string>>
  readonly kinds: Readonly<Record<Kind, string>>
  readonly answer: string
  readonly absent: string
  readonly notOwed: string
  readonly kind: string
  readonly score: string
  readonly clean: string
  readonly unreadable: string
  readonly line: string
  readonly failOn: string
  readonly maxWarnings: string
  readonly hidden: string
}

/** All labels by language. */
export const LABELS: Readonly<Record<Lang, Labels>> = {
  ru: {
    severity: {error: 'ошибка', warning: 'замечание', info: 'совет'},
    counted: {
      error: ['ошибка', 'ошибки', 'ошибок'],
      warning: ['замечание', 'замечания', 'замечаний'],
      info: ['совет', 'совета', 'советов'],
      reply: ['ответ', 'ответа', 'ответов'],
      unreadable: ['запись не прочитана', 'записи не прочитаны', 'записей не прочитано']
    },
    facets: {
      cause: 'причина',
      fix: 'что сделано',
      status: 'как сейчас',
      prevention: 'чтобы не повторилось',
      solution: 'решение',
      nextUpdate: 'когда новости'
    },
    kinds: {
      resolved: 'проблема решена',
      interim: 'промежуточный ответ',
      clarifying: 'уточняющий вопрос',
      howto: 'инструкция',
      refusal: 'отказ',
      holding: 'обращение принято'
    },
    answer: 'Что есть в ответе',
    absent: 'нет в ответе',
    notOwed: 'здесь не нужно',
    kind: 'вид ответа',
    score: 'оценка',
    clean: 'Замечаний нет',
    unreadable: 'не прочитано',
    line: 'строка',
    failOn: 'Не прошло: --fail-on {level}',
    maxWarnings: 'Не прошло: --max-warnings {limit}',
    hidden: 'Замечания и советы скрыты (--quiet)'
  },
  en: {
    severity: {error: 'error', warning: 'warning', info: 'info'},
    counted: {
      error: ['error', 'errors', 'errors'],
      warning: ['warning', 'warnings', 'warnings'],
      info: ['info', 'info', 'info'],
      reply: ['reply', 'replies', 'replies'],
      unreadable: ['record not read', 'records not read', 'records not read']
    },
    facets: {
      cause: 'cause',
      fix: 'what was done',
      status: 'state now',
      prevention: 'prevention',
      solution: 'solution',
      nextUpdate: 'next update'
    },
    kinds: {
      resolved: 'problem resolved',
      interim: 'progress report',
      clarifying: 'clarifying question',
      howto: 'how-to',
      refusal: 'refusal',
      holding: 'request received'
    },
    answer: 'What the reply says',
    absent: 'not in the reply',
    notOwed: 'not needed here',
    kind: 'kind',
    score: 'score',
    clean: 'No findings',
    unreadable: 'not read',
    line: 'line',
    failOn: 'Failed: --fail-on {level}',
    maxWarnings: 'Failed: --max-warnings {limit}',
    hidden: 'Warnings and info are hidden (--quiet)'
  }
}

/** «2 ошибки», "1 error". */
export function counted(count: number, what: keyof Labels['counted'], locale: Lang): string {
  return `${count} ${LABELS[locale].counted[what][form(count, locale)]}`
}

function form(count: number, locale: Lang): 0 | 1 | 2 {
  if (locale === 'en') return count === 1 ? 0 : 2
  const tens = count % 100
  const ones = count % 10
  if (ones === 1 && tens !== 11) return 0
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2
}
