import {ACCEPT, LAST, LETTER_SHIFT, TARGET_MASK} from './format.js'

/** A finished automaton: see format.ts for what the cells mean. */
export interface Automaton {
  readonly cells: Uint32Array
  readonly root: number
}

/** One state on the path of the latest word: still open, so not in `cells` yet. */
interface Open {
  /** Annotation cell without LAST; -1 when no word ends here. */
  mark: number
  /** Finished arrows. */
  arrows: number[]
  /** Letter of the arrow that leads on along the path. */
  letter: number
}

/**
 * Minimises while it reads (Daciuk et al. 2000, for sorted input): once words have left a state behind it can change no
 * more, and is either found among the finished ones or added to them. The entries are words with their annotation cells
 * (rank and annotation); they must be sorted by UTF-16 code and distinct, as must the letters of the alphabet.
 */
export function buildAutomaton(entries: Iterable<readonly [word: string, mark: number]>, alphabet: string): Automaton {
  const letters = new Map(Array.from(alphabet, (letter, i) => [letter, i + 1]))
  const store = createStore()
  const path: Open[] = [{mark: -1, arrows: [], letter: 0}]
  let previous = ''
  for (const [word, mark] of entries) {
    if (word <= previous) throw new Error(`Words must be sorted and distinct: "${previous}" before "${word}"`)
    const shared = sharedLength(previous, word)
    while (path.length - 1 > shared) close(path, store)
    for (const letter of word.slice(shared)) {
      path.at(-1)!.letter = letters.get(letter) ?? fail(`"${letter}" of "${word}" is not in the alphabet`)
      path.push({mark: -1, arrows: [], letter: 0})
    }
    path.at(-1)!.mark = mark
    previous = word
  }
  while (path.length > 1) close(path, store)
  return {root: store.add(path[0]!), cells: store.cells()}
}

/** Finishes the deepest open state and hangs it on the one before. */
function close(path: Open[], store: Store): void {
  const state = path.pop()!
  const parent = path.at(-1)!
  const accept = state.mark < 0 ? 0 : ACCEPT
  parent.arrows.push((accept | (parent.letter << LETTER_SHIFT) | store.add(state)) >>> 0)
}

interface Store {
  /** Where the state is, new or old. */
  add(state: Open): number
  cells(): Uint32Array
}

/** The finished states; a hash table of their places finds equal ones. */
function createStore(): Store {
  let cells: Uint32Array = new Uint32Array(1 << 16)
  let used = 0
  let table = new Uint32Array(1 << 14)
  let states = 0

  /** Slot of the state equal to the cells at `place`, or a free one. A slot holds place + 1. */
  const slotOf = (place: number, length: number): number => {
    for (let slot = hash(cells, place, length) & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
      const found = table[slot]!
      if (found === 0 || equal(cells, found - 1, place, length)) return slot
    }
  }
  const grow = (): void => {
    const places = table.filter((slot) => slot > 0)
    table = new Uint32Array(table.length * 2)
    for (const slot of places) table[slotOf(slot - 1, stateLength(cells, slot - 1))] = slot
  }
  return {
    add(state) {
      const length = state.arrows.length + (state.mark < 0 ? 0 : 1)
      if (length === 0) fail('There must be at least one word')
      if (used + length > cells.length) cells = enlarge(cells)
      let end = used
      if (state.mark >= 0) cells[end++] = state.mark
      for (const arrow of state.arrows) cells[end++] = arrow
      cells[end - 1]! |= LAST
      const slot = slotOf(used, length)
      if (table[slot]! > 0) return table[slot]! - 1
      table[slot] = used + 1
      const place = used
      used = end
      if (used > TARGET_MASK) fail('The automaton is too large for its arrows')
      if (++states * 2 > table.length) grow()
      return place
    },
    cells: () => cells.slice(0, used)
  }
}

function hash(cells: Uint32Array, place: number, length: number): number {
  let value = length
  for (let i = place; i < place + length; i++) value = Math.imul(value ^ cells[i]!, 0x9e3779b1) ^ (value >>> 15)
  return (value ^ (value >>> 16)) >>> 0
}

function equal(cells: Uint32Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (cells[a + i] !== cells[b + i]) return false
  return true
}

function stateLength(cells: Uint32Array, place: number): number {
  let end = place
  while (cells[end]! < LAST) end++
  return end - place + 1
}

function enlarge(cells: Uint32Array): Uint32Array {
  const larger = new Uint32Array(cells.length * 2)
  larger.set(cells)
  return larger
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function fail(reason: string): never {
  throw new Error(reason)
}
