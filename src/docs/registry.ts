const HEAD = `// Written by test/generated.test.ts (npm run unit -- -u) from the folders beside it. Do not edit.
import type {Rule} from '../src/core/rule.js'
`

/** Source of `rules/index.ts`: static imports of every rule's folder. */
export function registrySource(ids: readonly string[]): string {
  const sorted = [...ids].sort()
  const imports = sorted.map((id) => `import ${variable(id)} from './${id}/index.js'`)
  const entries = sorted.map((id) => `  '${id}': ${variable(id)}`)
  return `${HEAD}${imports.join('\n')}

/** Every built-in rule by its id. */
export const rules = {
${entries.join(',\n')}
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules
`
}

const variable = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
