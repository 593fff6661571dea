/**
 * The user's own mistake, told in one line: a missing file, an unreadable ticket, an unknown rule. `cli/main.ts` prints
 * it and exits with 2; anything else that is thrown is a bug and shows its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError'

  /**
   * @param message what is wrong and the way out
   * @param path the file (or option) it is in
   * @param line line in that file, from 1
   */
  constructor(
    message: string,
    readonly path?: string,
    readonly line?: number
  ) {
    super(path === undefined ? message : line === undefined ? `${path}: ${message}` : `${path}:${line}: ${message}`)
  }
}
