// Who may import whom (DESIGN section 2). Dependencies go one way; heavy packages have one door each.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  nlp: ['core'],
  rules: ['core', 'nlp'],
  config: ['core', 'nlp', 'rules'],
  docs: ['core', 'nlp', 'config', 'engine'],
  engine: ['core', 'nlp'],
  train: ['core', 'nlp'],
  importers: ['core'],
  reporters: ['core'],
  audit: ['core', 'engine', 'config'],
  tui: ['core', 'engine', 'config', 'docs'],
  cli: ['core', 'nlp', 'config', 'docs', 'engine', 'importers', 'reporters', 'audit', 'tui'],
  index: ['core', 'config', 'docs', 'engine']
}

/** The only files that may import a package. */
const DOORS: Readonly<Record<string, RegExp>> = {
  'retext-spell': /^src\/nlp\/spell\.ts$/,
  'libphonenumber-js': /^src\/nlp\/phone\.ts$/,
  cosmiconfig: /^src\/config\/load\.ts$/,
  commander: /^src\/cli\//,
  chalk: /^src\/(reporters\/terminal|cli\/.*)\.ts$/,
  ink: /^src\/tui\//,
  react: /^src\/tui\//
}

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/'))
)

interface Import {
  readonly file: string
  readonly target: string
}

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  // An import of a file that does not exist is text in a template, or fails to compile.
  const exists = ({target}: Import) =>
    !target.startsWith('.') || existsSync(join(root, dirname(file), target.replace(/\.js$/, '.ts')))
  const source = ({target}: Import) => !target.endsWith('.json') && !target.endsWith('.txt')
  const found = text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|import\('([^']+)'\)/g)
  return Array.from(found, ([, fixed, lazy]) => ({file, target: fixed ?? lazy}))
    .filter(exists)
    .filter(source)
})

/** `src/nlp/ru/x.ts` → nlp, `rules/jargon/index.ts` → rules, `src/index.ts` → index. */
function folderOf(path: string): string {
  const [top, second] = path.split('/')
  return top === 'rules' ? 'rules' : second.replace(/\.[tj]s$/, '')
}

describe('who imports whom', () => {
  it.each(imports.filter(({target}) => target.startsWith('.')))('$file → $target', ({file, target}) => {
    const from = folderOf(file)
    const to = folderOf(relative(root, join(root, dirname(file), target)).replaceAll('\\', '/'))
    if (from !== to) expect(MAY_IMPORT[from] ?? []).toContain(to)
  })

  it('a rule imports no other rule', () => {
    const crossing = imports.filter(
      ({file, target}) => /^rules\/[^/]+\//.test(file) && /^\.\.\/(?!\.\.\/src\/)/.test(target)
    )
    expect(crossing).toEqual([])
  })

  it.each(Object.entries(DOORS))('%s has one door', (name, door) => {
    const users = imports.filter(({target}) => target === name || target.startsWith(`${name}/`))
    expect(users.filter(({file}) => !door.test(file))).toEqual([])
  })

  it('core touches no files and no packages', () => {
    const outside = imports.filter(({file, target}) => file.startsWith('src/core/') && !target.startsWith('.'))
    expect(outside).toEqual([])
  })
})
