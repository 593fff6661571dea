import type {PhraseIndex, Phrases} from '../core/document.js'
import type {ActiveRule, Profile} from '../core/rule.js'
import type {Lang} from '../core/types.js'
import {keyOf} from '../nlp/key.js'
import {pageIndex} from './pages.js'
import {ruleOf} from './registry.js'
import {type Settings, settingsFor} from './settings.js'
import type {Config, TeamPage} from './types.js'

/** What the engine needs for one file, or for standard input when there is no path. */
export function profileFor(config: Config, path?: string): Profile {
  return profileOf(settingsFor(config, path))
}

/** What the engine needs of the settings. */
export function profileOf({rules, names, audience, channel}: Settings): Profile {
  const active = [...rules].flatMap(([id, {rule, level, options, pages}]): ActiveRule[] =>
    level === 'off' ? [] : [{id, rule, severity: level, options, words: phrasesOf(id, pages)}]
  )
  const keys = names.flatMap((name) => name.split(/\s+/)).filter(Boolean)
  return {rules: active, audience, names: new Set(keys.map(keyOf)), ...(channel && {channel})}
}

/** Phrases of the built-in page and of the team's; a language is loaded when a sentence of it is met. */
function phrasesOf(id: string, pages: readonly TeamPage[]): Phrases {
  const loaded: Partial<Record<Lang, PhraseIndex>> = {}
  const load = (lang: Lang): PhraseIndex => {
    const team = pages.filter((page) => page.lang === lang).map(({index}) => index)
    loaded[lang] ??= merged(ruleOf(id) ? [pageIndex(id, lang), ...team] : team)
    return loaded[lang]
  }
  return {
    get ru() {
      return load('ru')
    },
    get en() {
      return load('en')
    }
  }
}

const merged = (indexes: readonly PhraseIndex[]): PhraseIndex =>
  indexes.length === 1
    ? indexes[0]
    : {
        within: (words) => indexes.flatMap((index) => index.within(words)),
        begins: (first) => indexes.some((index) => index.begins(first))
      }
