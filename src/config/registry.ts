import {rules} from '../../rules/index.js'
import type {Rule} from '../core/rule.js'

const registry: Readonly<Record<string, Rule>> = rules

/** Ids of all built-in rules, in order. */
export const RULE_IDS: readonly string[] = Object.keys(registry).sort()

/** The built-in rule of that id. */
export function ruleOf(id: string): Rule | undefined {
  return Object.hasOwn(registry, id) ? registry[id] : undefined
}
