import type {PhraseIndex} from '../core/document.js'
import type {OptionValue} from '../core/rule.js'
import type {Audience, Channel, Lang, Severity} from '../core/types.js'

/** A rule's severity as configured. */
export type Level = Severity | 'off'
/** What a configuration says of a rule; options that are not named keep their value. */
export type RuleSetting = Level | readonly [Level] | readonly [Level, Readonly<Record<string, OptionValue>>]

/** Keys that may also stand in an override. */
export interface LayerKeys {
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly channel?: Channel
  readonly audience?: Audience
  readonly names?: readonly string[]
  readonly words?: readonly string[]
}

/** For the files of these globs only. */
export interface Override extends LayerKeys {
  readonly files: string | readonly string[]
  readonly extends?: string | readonly string[]
}

/** Keys that hold for the whole run. */
export interface RunKeys {
  readonly locale?: Lang
  readonly lang?: Lang
  readonly failOn?: Severity
  readonly maxWarnings?: number
}

/** A configuration file, as written and checked. */
export interface ConfigFile extends LayerKeys, RunKeys {
  readonly $schema?: string
  readonly extends?: string | readonly string[]
  readonly overrides?: readonly Override[]
}

/** A page of the team's own: more words for a built-in rule, or a new rule. */
export interface TeamPage {
  readonly rule: string
  readonly lang: Lang
  readonly path: string
  readonly title: string
  readonly messages: ReadonlyMap<string, string>
  readonly index: PhraseIndex
}

/** What one file, preset or override says; later layers win. */
export interface Layer extends Omit<LayerKeys, 'words'>, RunKeys {
  /** Absent when nothing is said of presets: that is not the same as `extends: []`. */
  readonly presets?: readonly string[]
  readonly pages: readonly TeamPage[]
  /** An override's globs; absent for a layer that holds everywhere. */
  matches?(path: string): boolean
}

/** The whole configuration: a file with all that it extends, as layers. */
export interface Config {
  /** The file that was found or given. */
  readonly path?: string
  readonly layers: readonly Layer[]
}
