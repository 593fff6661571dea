import {writeFileSync} from 'node:fs'
import {findConfig} from '../config/find.js'
import {shortPath} from '../config/short-path.js'
import {UserError} from '../core/errors.js'
import {fileError} from './trouble.js'

/** The file that is written where there is none. */
export const NAME = '.supportlintrc'
/** What it begins with. */
export const STARTER = `# How supportlint checks replies here. "supportlint print-config" shows what holds, with all defaults.
$schema: ./node_modules/supportlint/src/config/schema.json

# recommended, strict, email, chat or social
extends: recommended

# "supportlint rules" lists them; a severity is error, warning, info or off.
rules: {}
#  jargon: info

# Who reads the replies: layman, user or technician.
audience: user

# Products, brands and people whose names are spelt right.
names: []
`

/** Writes a configuration to begin with, and says so. */
export function writeConfig(): string {
  const found = findConfig('')
  if (found !== undefined && shortPath(found) !== found) {
    throw new UserError('there is a configuration already; edit it, or remove it first', shortPath(found))
  }
  try {
    writeFileSync(NAME, STARTER, {flag: 'wx'})
  } catch (error) {
    throw fileError(error, NAME)
  }
  return `Wrote ${NAME}. Try it: supportlint draft.txt\n`
}
