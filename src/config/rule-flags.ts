import {UserError} from '../core/errors.js'
import {configSchema} from './schema.js'
import type {Layer, RuleSetting} from './types.js'
import {findMistake} from './validate.js'

/** Reads the values of `--rule`: `id: severity` or `id: [severity, {options}]`. @throws UserError for a bad one */
export async function ruleFlags(
  flags: readonly string[],
  layers: readonly Layer[]
): Promise<Record<string, RuleSetting>> {
  const rules: Record<string, unknown> = {}
  for (const flag of flags) {
    const [, id, value] = /^\s*([\w-]+)\s*:\s*(\S.*)$/.exec(flag) ?? []
    if (id === undefined) throw bad(flag, `expected "id: severity" or "id: [severity, {options}]"`)
    rules[id] = /^[a-z]+\s*$/.test(value) ? value.trim() : await parseYaml(flag, value)
    const team = layers.flatMap(({pages}) => pages.map(({rule}) => rule))
    const mistake = findMistake({rules}, configSchema(team))
    if (mistake) throw bad(flag, mistake.message)
  }
  return rules as Record<string, RuleSetting>
}

async function parseYaml(flag: string, value: string): Promise<unknown> {
  // Options on the command line are rare, and the parser is slow to load.
  const {parse} = (await import('yaml')).default
  try {
    return parse(value) as unknown
  } catch (error) {
    throw bad(flag, (error as Error).message.split('\n')[0])
  }
}

const bad = (flag: string, message: string): UserError => new UserError(message, `--rule '${flag}'`)
