import type {Rule} from '../core/rule.js'
import type {Audience, Channel, Lang, Severity} from '../core/types.js'
import {presetOf} from './presets.js'
import {RULE_IDS, ruleOf} from './registry.js'
import {teamRule} from './team-rule.js'
import type {Config, Layer, Level, TeamPage} from './types.js'

/** A rule as configured. */
export interface RuleSettings {
  readonly rule: Rule
  readonly level: Level
  readonly options: object
  /** The team's own pages for it. */
  readonly pages: readonly TeamPage[]
}

/** What the configuration says for one file, with every default filled in. */
export interface Settings {
  /** By id, in order. */
  readonly rules: ReadonlyMap<string, RuleSettings>
  readonly names: readonly string[]
  readonly audience: Audience
  readonly failOn: Severity
  readonly channel?: Channel
  readonly locale?: Lang
  readonly lang?: Lang
  readonly maxWarnings?: number
}

/** Settings for a file, or for standard input when there is no path. */
export function settingsFor(config: Config, path?: string): Settings {
  const layers = config.layers.filter(({matches}) => !matches || (path !== undefined && matches(path)))
  const keys = Object.assign({audience: 'user', failOn: 'error'}, ...layers) as Required<
    Pick<Layer, 'audience' | 'failOn'>
  > &
    Layer
  const {audience, failOn, channel, locale, lang, maxWarnings} = keys
  return {
    rules: rulesOf(layers),
    names: layers.flatMap(({names = []}) => names),
    audience,
    failOn,
    ...(channel && {channel}),
    ...(locale && {locale}),
    ...(lang && {lang}),
    ...(maxWarnings !== undefined && {maxWarnings})
  }
}

/** The same as plain JSON that could stand in a configuration file, for `print-config`. */
export function printable({rules, names, ...rest}: Settings): object {
  const set = [...rules].map(([id, {level, options}]) => [
    id,
    Object.keys(options).length > 0 ? [level, options] : level
  ])
  const words = [...rules.values()].flatMap(({pages}) => pages.map(({path}) => path))
  return {...rest, names, words, rules: Object.fromEntries(set) as object}
}

function rulesOf(layers: readonly Layer[]): Map<string, RuleSettings> {
  const presets = layers.flatMap((layer) => (layer.presets ?? []).flatMap((name) => presetOf(name)?.rules ?? []))
  const pages = layers.flatMap((layer) => layer.pages)
  const ids = new Set([...RULE_IDS, ...pages.map(({rule}) => rule)])
  return new Map(
    [...ids].sort().map((id) => {
      const builtIn = ruleOf(id)
      const rule = builtIn ?? teamRule
      const start: RuleSettings = {
        rule,
        level: !builtIn || presets.includes(rule.preset) ? rule.severity : 'off',
        options: rule.options ?? {},
        pages: pages.filter((page) => page.rule === id)
      }
      return [id, layers.reduce((settings, layer) => applied(settings, layer, id), start)]
    })
  )
}

function applied(settings: RuleSettings, {rules = {}}: Layer, id: string): RuleSettings {
  if (!Object.hasOwn(rules, id)) return settings
  const setting = rules[id]
  const [level, options = {}] = typeof setting === 'string' ? [setting] : setting
  return {...settings, level, options: {...settings.options, ...options}}
}
