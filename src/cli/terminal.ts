import {fstatSync, statSync} from 'node:fs'
import {devNull} from 'node:os'

/**
 * Is the file descriptor a terminal? node:tty brings all of node:net along, 5 ms that a draft in a pipe need not wait, so it
 * is asked only about what may be one.
 */
export async function isTerminal(descriptor: number): Promise<boolean> {
  try {
    const status = fstatSync(descriptor)
    if (!status.isCharacterDevice() || isNull(status.rdev)) return false
  } catch {
    // A closed descriptor is no terminal.
    return false
  }
  return (await import('node:tty')).isatty(descriptor)
}

function isNull(device: number): boolean {
  try {
    return statSync(devNull).rdev === device
  } catch {
    return false
  }
}
