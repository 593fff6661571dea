import {fstatSync} from 'node:fs'

/**
 * Is the file descriptor a terminal? node:tty brings all of node:net along, 5 ms that a draft in a pipe need not wait, so it
 * is asked only about what may be one: a terminal or /dev/null.
 */
export async function isTerminal(descriptor: number): Promise<boolean> {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false
  } catch {
    // A closed descriptor is no terminal.
    return false
  }
  return (await import('node:tty')).isatty(descriptor)
}
