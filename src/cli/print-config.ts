import {printable, settingsFor} from '../config/settings.js'
import {configure} from './configure.js'
import type {RunOptions} from './options.js'

/** The text of `supportlint print-config`: what holds for a file, or for standard input, as JSON. */
export async function printConfig(file: string | undefined, options: RunOptions): Promise<string> {
  const config = await configure(options)
  return `${JSON.stringify({file: config.path ?? null, ...printable(settingsFor(config, file))}, null, 2)}\n`
}
