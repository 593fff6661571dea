import {readFileSync} from 'node:fs'

/** A line of a list: its fields. */
export type Line = readonly [first: string, ...rest: string[]]

/** Reads one of the lists in this folder: fields between spaces, `#` to the end of the line is a comment. */
export function readLines(name: string): Line[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [first, ...rest] = line.replace(/#.*/, '').trim().split(/\s+/)
    return first ? [[first, ...rest] as Line] : []
  })
}

/** All words of a list that has any number of them a line. */
export function readWords(name: string): string[] {
  return readLines(name).flat()
}
