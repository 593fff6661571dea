import type {ChalkInstance} from 'chalk'
import {unifiedDiff} from '../reporters/unified-diff.js'
import {visible} from '../reporters/visible.js'
import {wantsColor} from './environment.js'
import type {RunOptions} from './options.js'
import {openOutput} from './output.js'
import type {Report} from './report.js'
import {isTerminal} from './terminal.js'

/** The report of `--diff`: what mending changes, and the exit code says whether it changes anything. */
export async function openDiffReport({color, outputFile}: RunOptions): Promise<Report> {
  const output = await openOutput(outputFile)
  const isShown = outputFile === undefined && (await isTerminal(1))
  const isColored = wantsColor(color, process.env, isShown)
  const paint = await painter(isColored)
  let changed = false
  return {
    async add(result) {
      if ('reason' in result || !result.mended) return
      changed = true
      const {reply, origin} = result.case
      const diff = unifiedDiff(result.mended.original, reply.text, visible(origin.path))
      await output.write(
        isShown || isColored ? eachLine(diff, (line) => paint(visible(line.replace(/\r$/, '')))) : diff
      )
    },
    async close(trouble) {
      await output.close()
      return trouble ? 2 : changed ? 1 : 0
    }
  }
}

const eachLine = (text: string, change: (line: string) => string): string => text.split('\n').map(change).join('\n')

async function painter(isColored: boolean): Promise<(line: string) => string> {
  if (!isColored) return (line) => line
  const {Chalk} = await import('chalk')
  const chalk: ChalkInstance = new Chalk({level: 1})
  return (line) => {
    if (/^(?:---|\+\+\+) /.test(line)) return chalk.bold(line)
    if (line.startsWith('@@')) return chalk.cyan(line)
    if (line.startsWith('-')) return chalk.red(line)
    return line.startsWith('+') ? chalk.green(line) : line
  }
}
