// The one description of a configuration file: `validate.ts` checks against it, and `docs/schema.ts` publishes it with the
// rules' titles, so the editor and the command line never disagree.
import type {OptionValue} from '../core/rule.js'
import {AUDIENCES, CHANNELS, LANGS, SEVERITIES} from '../core/types.js'
import {PRESET_NAMES} from './presets.js'
import {RULE_IDS, ruleOf} from './registry.js'

/** The part of JSON Schema (draft 7) that describes a configuration. */
export interface Schema {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly default?: OptionValue
  readonly items?: Schema | readonly Schema[]
  readonly minItems?: number
  readonly additionalItems?: false
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | false
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
}

const LEVEL: Schema = {type: 'string', enum: [...SEVERITIES, 'off']}
const STRINGS: Schema = {type: 'array', items: {type: 'string'}}
const STRING_OR_STRINGS: readonly Schema[] = [{type: 'string'}, STRINGS]
const PRESETS_OR_FILES: readonly Schema[] = [{anyOf: [{type: 'string', enum: PRESET_NAMES}, {type: 'string'}]}, STRINGS]

/**
 * @param team rules of the team's own pages; without them a rule that is not known is let through, as an editor can't
 *   know them
 */
export function configSchema(team?: Iterable<string>): Schema {
  const layer = layerKeys(team)
  const override: Schema = {
    type: 'object',
    properties: {
      files: {
        description: 'Globs, relative to this file, of the files that the override is for.',
        anyOf: STRING_OR_STRINGS
      },
      extends: {description: `Presets to switch on as well: ${PRESET_NAMES.join(', ')}.`, anyOf: STRING_OR_STRINGS},
      ...layer
    },
    required: ['files'],
    additionalProperties: false
  }
  return {
    type: 'object',
    properties: {
      $schema: {description: 'Where an editor finds this schema.', type: 'string'},
      extends: {
        description: `What to start from: presets (${PRESET_NAMES.join(', ')}) and relative paths of further configuration files.`,
        anyOf: PRESETS_OR_FILES,
        default: 'recommended'
      },
      ...layer,
      overrides: {description: 'Other settings for some files; later ones win.', type: 'array', items: override},
      ...runKeys()
    },
    additionalProperties: false
  }
}

function layerKeys(team: Iterable<string> | undefined): Record<string, Schema> {
  const rules = Object.fromEntries(RULE_IDS.map((id) => [id, settingSchema(ruleOf(id)?.options ?? {})]))
  for (const id of team ?? []) rules[id] ??= settingSchema({})
  return {
    rules: {
      description: 'Severity of each rule, or [severity, {options}].',
      type: 'object',
      properties: rules,
      additionalProperties: team === undefined ? settingSchema({}) : false
    },
    channel: {
      description: 'Where the replies are sent, when the ticket does not say: decides how long they may be.',
      type: 'string',
      enum: CHANNELS
    },
    audience: {
      description: 'Whom the replies are written to: decides how technical they may be.',
      type: 'string',
      enum: AUDIENCES,
      default: 'user'
    },
    names: {description: 'Words that are right: products, people, places.', ...STRINGS},
    words: {
      description:
        "Pages of the team's own, relative to this file, named <rule>.<ru|en>.md: more words for that rule, or a new rule.",
      ...STRINGS
    }
  }
}

function runKeys(): Record<string, Schema> {
  return {
    locale: {description: 'Language of the messages; that of the environment by default.', type: 'string', enum: LANGS},
    lang: {description: 'Language of the replies; told sentence by sentence by default.', type: 'string', enum: LANGS},
    failOn: {
      description: 'The least severity that makes the exit code 1.',
      type: 'string',
      enum: SEVERITIES,
      default: 'error'
    },
    maxWarnings: {description: 'More warnings than this make the exit code 1.', type: 'integer', minimum: 0}
  }
}

function settingSchema(options: Readonly<Record<string, OptionValue>> | object): Schema {
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, value]: [string, OptionValue]) => [name, optionSchema(value)])
  )
  const values: Schema = {type: 'object', properties, additionalProperties: false}
  return {anyOf: [LEVEL, {type: 'array', items: [LEVEL, values], minItems: 1, additionalItems: false}]}
}

function optionSchema(value: OptionValue): Schema {
  if (typeof value === 'object') return {...STRINGS, default: value}
  return {type: typeof value as 'string' | 'number' | 'boolean', default: value}
}
