import type {Lang} from '../core/types.js'

/** Words of the documentation that are no rule's. */
export interface Labels {
  readonly severity: string
  readonly preset: string
  readonly since: string
  readonly applies: string
  readonly kinds: string
  readonly channels: string
  readonly needs: string
  readonly options: string
  readonly byDefault: string
  readonly words: string
  readonly more: string
  readonly bad: string
  readonly good: string
  readonly sources: string
  readonly rule: string
  readonly title: string
}

export const LABELS: Readonly<Record<Lang, Labels>> = {
  ru: {
    severity: 'Уровень',
    preset: 'Набор',
    since: 'С версии',
    applies: 'Когда',
    kinds: 'вид ответа',
    channels: 'канал',
    needs: 'тикет сообщает',
    options: 'Параметры',
    byDefault: 'по умолчанию',
    words: 'Что ищет',
    more: 'и ещё',
    bad: 'Плохо',
    good: 'Хорошо',
    sources: 'Источники',
    rule: 'Правило',
    title: 'Что находит'
  },
  en: {
    severity: 'Severity',
    preset: 'Preset',
    since: 'Since',
    applies: 'Applies',
    kinds: 'kind of reply',
    channels: 'channel',
    needs: 'the ticket gives',
    options: 'Options',
    byDefault: 'default',
    words: 'Looks for',
    more: 'and',
    bad: 'Bad',
    good: 'Good',
    sources: 'Sources',
    rule: 'Rule',
    title: 'What it finds'
  }
}
