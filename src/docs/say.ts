import {pageMessages} from '../config/pages.js'
import {ruleOf} from '../config/registry.js'
import type {TeamMessages} from '../config/team-messages.js'
import {type Finding, LANGS, type Lang} from '../core/types.js'

/** Longer pieces of a reply are cut in a message: the report shows the place itself. */
const MOST = 80

/** What supportlint says of itself; there is no page for it. */
const INTERNAL: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'internal/rule-crash': {
    ru: 'Правило {rule} сломалось на этом ответе: {error}. Сообщите нам, а пока отключите его: --rule "{rule}: off".',
    en: 'The rule {rule} crashed on this reply: {error}. Report it to us, and switch it off for now: --rule "{rule}: off".'
  }
}

/** Makes the sentence of a finding, in one language wherever a page has it. Throws when no page has the message: a bug. */
export function sayer(locale: Lang, team: TeamMessages = new Map()): (finding: Finding) => string {
  const templates = new Map<string, string>()
  return (finding) => {
    const key = `${finding.rule} ${finding.message}`
    let template = templates.get(key)
    if (template === undefined) {
      template = templateOf(finding, locale, team)
      templates.set(key, template)
    }
    return fill(template, finding)
  }
}

function templateOf({rule, message}: Finding, locale: Lang, team: TeamMessages): string {
  if (Object.hasOwn(INTERNAL, rule)) return INTERNAL[rule][locale]
  // A team may write its page in one language only.
  for (const lang of [locale, ...LANGS]) {
    const own = team.get(rule)?.get(lang)?.get(message)
    const template = own ?? (ruleOf(rule) ? pageMessages(rule, lang).get(message) : undefined)
    if (template !== undefined) return template
  }
  throw new Error(`the pages of "${rule}" have no message "${message}"`)
}

function fill(template: string, {rule, message, data = {}}: Finding): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!Object.hasOwn(data, name)) throw new Error(`"${rule}" gives no {${name}} for its message "${message}"`)
    const value = String(data[name])
    return value.length > MOST ? `${value.slice(0, MOST - 1)}…` : value
  })
}
