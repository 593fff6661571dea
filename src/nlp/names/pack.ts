import {mkdirSync, writeFileSync} from 'node:fs'
import {textOf} from './data.js'
import {soundLines} from './table.js'

/** Run by the build: the tables as keys, and Russian names by their sounds, which a start would work out for too long. */
export function packNames(outDirectory: string): void {
  mkdirSync(`${outDirectory}/names`, {recursive: true})
  for (const file of ['ru', 'en', 'words'] as const) writeFileSync(`${outDirectory}/names/${file}.txt`, textOf(file))
  writeFileSync(`${outDirectory}/names/sounds.txt`, soundLines())
}
