import {wholePage} from '../config/pages.js'
import {RULE_IDS, ruleOf} from '../config/registry.js'
import {configSchema, type Schema} from '../config/schema.js'
import type {OptionValue} from '../core/rule.js'
import {LANGS} from '../core/types.js'

/** `src/config/schema.json`: the schema that files are checked with, and what the English pages say of each rule. */
export function schemaFile(): string {
  const schema = configSchema()
  const keys = schema.properties!
  const rules = Object.entries(keys.rules.properties!).map(([id, setting]) => [id, described(id, setting)])
  const published: Schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of supportlint',
    ...schema,
    properties: {...keys, rules: {...keys.rules, properties: Object.fromEntries(rules) as Record<string, Schema>}}
  }
  return `${JSON.stringify(published, null, 2)}\n`
}

function described(id: string, setting: Schema): Schema {
  const {title, options} = wholePage(id, 'en')
  const [level, list] = setting.anyOf!
  const [first, values] = list.items as readonly [Schema, Schema]
  const properties = Object.fromEntries(
    Object.entries(values.properties!).map(([name, option]) => [
      name,
      {description: options.get(name) ?? '', ...option}
    ])
  )
  return {description: title, anyOf: [level, {...list, items: [first, {...values, properties}]}]}
}

/** `.supportlintrc.example`: every key and every rule, as it is by default, with what it does. */
export function exampleConfig(): string {
  const keys = configSchema().properties!
  const about = (key: string): string => wrapped(keys[key].description ?? '')
  return `# Configuration of supportlint. Copy what you need to .supportlintrc.
# Everything below is as it is by default; a line that begins with "# " and a key shows one that has no default.

${about('extends')}extends: recommended

${about('rules')}rules:
${RULE_IDS.map(exampleRule).join('\n')}

${about('audience')}audience: user

${about('channel')}# channel: email

${about('names')}names: []
# names: [Битрикс24, Zoom]

${about('words')}words: []
# words: [support/jargon.${LANGS[0]}.md, support/house-style.${LANGS[1]}.md]

${about('overrides')}overrides: []
# overrides:
#   - files: chat/**
#     channel: chat
#     rules:
#       wrong-name: off

${about('locale')}# locale: en

${about('lang')}# lang: ru

${about('failOn')}failOn: error

${about('maxWarnings')}# maxWarnings: 10
`
}

function exampleRule(id: string): string {
  const rule = ruleOf(id)!
  const {title, options: said} = wholePage(id, 'en')
  const options = Object.entries((rule.options ?? {}) as Record<string, OptionValue>)
  const level = rule.preset === 'recommended' ? rule.severity : 'off'
  const head = `  # ${title}.${rule.preset === 'strict' ? ' On in the preset "strict".' : ''}\n`
  if (options.length === 0) return `${head}  ${id}: ${level}`
  const comments = options.map(([name]) => `  #   ${name}: ${said.get(name) ?? ''}\n`).join('')
  const values = options.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')
  return `${head}${comments}  ${id}: [${level}, {${values}}]`
}

/** A comment of lines that fit an editor. */
function wrapped(text: string): string {
  const lines = ['#']
  for (const word of text.split(' ')) {
    if (lines[lines.length - 1].length + word.length > 100) lines.push('#')
    lines[lines.length - 1] += ` ${word}`
  }
  return `${lines.join('\n')}\n`
}
