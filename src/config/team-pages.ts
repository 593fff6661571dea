import {readFileSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {UserError} from '../core/errors.js'
import {type Page, readPage} from '../core/page.js'
import type {Lang} from '../core/types.js'
import {bookOfPhrases} from '../nlp/phrase-book.js'
import {compilePhrases} from '../nlp/phrases.js'
import {pageMessages} from './pages.js'
import {ruleOf} from './registry.js'
import {shortPath} from './short-path.js'
import type {TeamPage} from './types.js'
import type {Mistake} from './validate.js'

const NAME = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.(ru|en)\.md$/

/** The rules that pages of these paths belong to; what is not such a page is told by `readTeamPage`. */
export function teamRules(words: unknown): string[] {
  if (!Array.isArray(words)) return []
  return words.flatMap((path) => (typeof path === 'string' ? (NAME.exec(basename(path))?.slice(1, 2) ?? []) : []))
}

/**
 * Reads a page of the team's own. Its phrases are compiled at once, as a mistake in them must be told before a rule
 * meets it.
 * @throws UserError for a mistake in the page; a mistake in naming it is returned
 */
export function readTeamPage(words: string, folder: string, keys: Mistake['keys']): TeamPage | Mistake {
  const [, rule, lang] = NAME.exec(basename(words)) ?? []
  if (!rule) {
    return {keys, message: `"${words}" must be named <rule>.<ru|en>.md, with the rule in lower case: "jargon.en.md"`}
  }
  const path = resolve(folder, words)
  const shown = shortPath(path)
  const text = textOf(path)
  if (text === undefined) return {keys, message: `cannot read "${words}" (looked for ${shown})`}
  const page = readPage(text, shown, lang as Lang)
  requireMessages(rule, page)
  const index = bookOfPhrases(compilePhrases(page.words, page.lang, shown, rule)).section(rule)
  return {rule, lang: page.lang, path: shown, title: page.title, messages: page.messages, index}
}

/** A rule of words says `found`, or `instead` of a phrase with a replacement: its page, or the built-in one, must. */
function requireMessages(rule: string, {path, lang, messages, words}: Page): void {
  const builtIn = ruleOf(rule)
  const needed = builtIn ? [] : ['found']
  if (words.some(({instead}) => instead.length > 0)) needed.push('instead')
  const missing = needed.find((key) => !messages.has(key) && !(builtIn && pageMessages(rule, lang).has(key)))
  if (missing === undefined) return
  const heading = lang === 'ru' ? 'Сообщения' : 'Messages'
  throw new UserError(`add "- ${missing}: …" under "## ${heading}": what to tell the agent`, path, 1)
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
