import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The command as it is installed. */
export const BIN: string = fileURLToPath(new URL('../../bin/supportlint.js', import.meta.url))

/** What a run of the command came to. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Circumstances {
  readonly cwd: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** The variables that reports depend on are those given, whatever the tests run in. */
export function cleanEnv(env: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {PATH: process.env.PATH ?? '', LC_ALL: 'C', ...env}
}

/** Runs the command to its end. */
export function run(args: readonly string[], {cwd, input = '', env}: Circumstances): Ran {
  const {
    status: code,
    stdout,
    stderr
  } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    env: cleanEnv(env),
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  return {code, stdout, stderr}
}

/** A new folder with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'supportlint-cli-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), content)
  }
  return root
}
