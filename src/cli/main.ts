import type {ExitCode} from './exit.js'
import {isClosedPipe} from './output.js'
import {runProgram} from './program.js'
import {tell} from './trouble.js'

/** Runs supportlint with the arguments of its command line and gives its exit code. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  try {
    return await runProgram(args)
  } catch (error) {
    if (isClosedPipe(error)) return 0
    tell(error)
    return 2
  }
}
