import {loadConfig} from '../config/load.js'
import type {Config} from '../config/types.js'
import type {Lang} from '../core/types.js'
import type {RunOptions} from './options.js'

/** The configuration of a run; flags win over files. */
export function configure(options: RunOptions & {readonly lang?: Lang}): Promise<Config> {
  const {config, rule, failOn, maxWarnings, locale, lang} = options
  return loadConfig({
    ...(config !== undefined && {config}),
    ...(rule && {rules: rule}),
    set: {
      ...(failOn && {failOn}),
      ...(maxWarnings !== undefined && {maxWarnings}),
      ...(locale && {locale}),
      ...(lang && {lang})
    }
  })
}
