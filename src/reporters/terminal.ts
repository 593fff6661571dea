// The only file of the reporters that knows colours.
import type {ChalkInstance} from 'chalk'
import type {Run, Severity} from '../core/types.js'

/** What a report paints. Without colour each gives its text back. */
export interface Paint {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly dim: (text: string) => string
  readonly strong: (text: string) => string
}

/** Sixteen colours only: they follow the theme of the terminal, light or dark. A pipe does not wait for chalk to load. */
export async function paintFor({color}: Pick<Run, 'color'>): Promise<Paint> {
  if (!color)
    return {severity: {error: same, warning: same, info: same}, good: same, bad: same, dim: same, strong: same}
  const {Chalk} = await import('chalk')
  const chalk: ChalkInstance = new Chalk({level: 1})
  return {
    severity: {error: chalk.red, warning: chalk.yellow, info: chalk.blue},
    good: chalk.green,
    bad: chalk.red,
    dim: chalk.dim,
    strong: chalk.bold
  }
}

const same = (text: string): string => text
