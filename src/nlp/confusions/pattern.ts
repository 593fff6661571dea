// How the tables of confusions (ru.txt, en.txt) are written: a line is the words around a mistake, the mistake in braces,
// and what is right. See the head of en.txt.

/** What one place of a pattern asks of the word there. */
export interface Place {
  /** Keys, any of which fits. */
  readonly keys: ReadonlySet<string>
  /** Lemmas, any of which fits. */
  readonly lemmas: ReadonlySet<string>
  /** Readings, any of which fits: the grammemes that some reading must have, and those that none may. */
  readonly readings: readonly Wanted[]
  readonly kind: 'word' | 'number' | 'start' | 'end' | 'comma' | 'gap'
  /** Anything but this, or nothing at all. */
  readonly not: boolean
  readonly optional: boolean
}

export interface Wanted {
  readonly has: readonly string[]
  readonly lacks: readonly string[]
  /** Only the likeliest reading counts. */
  readonly first: boolean
}

export interface Pattern {
  /** Places before the mistake, the nearest first. */
  readonly before: readonly Place[]
  readonly wrong: readonly Place[]
  readonly after: readonly Place[]
  readonly right: readonly string[]
  /** Words that must not stand earlier in the sentence: "if it is colder then …". */
  readonly unless: ReadonlySet<string>
}

/** Reads one line. */
export function readPattern(line: string): Pattern {
  const [sides = '', rest = ''] = line.split(' → ')
  const [right = '', unless = ''] = rest.split(' unless ')
  const [before = '', middle = ''] = sides.split('{')
  const [wrong = '', after = ''] = middle.split('}')
  return {
    before: places(before).reverse(),
    wrong: places(wrong),
    after: places(after),
    right: right.split('; ').map((way) => way.trim()),
    unless: new Set(unless.split('|'))
  }
}

const places = (text: string): Place[] => text.split(' ').filter(Boolean).map(readPlace)

const KINDS: Readonly<Record<string, Place['kind']>> = {
  '#': 'number',
  '^': 'start',
  $: 'end',
  ',': 'comma',
  '...': 'gap'
}

function readPlace(token: string): Place {
  const not = token.startsWith('!')
  const optional = token.endsWith('?')
  const bare = token.slice(not ? 1 : 0, optional ? -1 : undefined)
  const kind = KINDS[bare]
  const ways = kind || bare === '*' ? [] : splitWays(bare)
  return {
    keys: new Set(ways.filter((way) => !/^[<~]/.test(way))),
    lemmas: new Set(ways.filter((way) => way.startsWith('~')).map((way) => way.slice(1))),
    readings: ways.filter((way) => way.startsWith('<')).map(readWanted),
    kind: kind ?? 'word',
    not,
    optional
  }
}

/** `is|~be|<NOUN,plur>`: nothing in a reading is a bar. */
const splitWays = (text: string): string[] => text.split('|').filter(Boolean)

function readWanted(way: string): Wanted {
  const first = way.startsWith('<=')
  const tags = way.slice(first ? 2 : 1, -1).split(',')
  return {
    has: tags.filter((tag) => !tag.startsWith('-')),
    lacks: tags.filter((tag) => tag.startsWith('-')).map((tag) => tag.slice(1)),
    first
  }
}
