import type {Rule} from '../core/rule.js'
import type {Channel} from '../core/types.js'

/** A named starting point: it switches rules on, never off, and may set the channel. */
interface Preset {
  readonly rules: readonly Rule['preset'][]
  readonly channel?: Channel
}

const PRESETS: Readonly<Record<string, Preset>> = {
  recommended: {rules: ['recommended']},
  strict: {rules: ['recommended', 'strict']},
  email: {rules: ['recommended'], channel: 'email'},
  chat: {rules: ['recommended'], channel: 'chat'},
  social: {rules: ['recommended'], channel: 'social'}
}

/** Names that `extends` knows. */
export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS)

/** The preset of that name. */
export function presetOf(name: string): Preset | undefined {
  return Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined
}
