import type {Lang} from '../core/types.js'
import type {Config} from './types.js'

/** Messages of the team's own pages: by rule, by language, by key. */
export type TeamMessages = ReadonlyMap<string, ReadonlyMap<Lang, ReadonlyMap<string, string>>>

/** All messages that the configuration's pages bring; a later page wins. */
export function teamMessages({layers}: Config): TeamMessages {
  const all = new Map<string, Map<Lang, Map<string, string>>>()
  for (const {rule, lang, messages} of layers.flatMap(({pages}) => pages)) {
    const byLang = all.get(rule) ?? new Map<Lang, Map<string, string>>()
    byLang.set(lang, new Map([...(byLang.get(lang) ?? []), ...messages]))
    all.set(rule, byLang)
  }
  return all
}
