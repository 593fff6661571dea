import {ACCEPT, LETTER_MASK, LETTER_SHIFT, TARGET_MASK} from './format.js'

/** Places in the alphabet by UTF-16 code, 0 for a letter that is not in it. Codes beyond the table's end are not either. */
export function letterNumbers(alphabet: string): Uint8Array {
  const numbers = new Uint8Array(Math.max(0, ...Array.from(alphabet, (letter) => letter.charCodeAt(0))) + 1)
  Array.from(alphabet).forEach((letter, i) => {
    numbers[letter.charCodeAt(0)] = i + 1
  })
  return numbers
}

/** The annotation cell of a word; -1 if the automaton does not have the word. */
export function findWord(cells: Uint32Array, root: number, letters: Uint8Array, word: string): number {
  let at = root
  let arrow = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const letter = code < letters.length ? letters[code]! : 0
    if (i > 0) at = firstArrow(cells, arrow)
    if (letter === 0 || at < 0) return -1
    // The table's numbers are unsigned, and as signed ones those with the bit LAST are negative.
    while ((((arrow = cells[at]! | 0) >>> LETTER_SHIFT) & LETTER_MASK) !== letter) {
      if (arrow < 0) return -1
      at++
    }
  }
  return arrow & ACCEPT ? cells[arrow & TARGET_MASK]! : -1
}

/** The cell with the first arrow of the state that `arrow` leads to; -1 if it has none. */
export function firstArrow(cells: Uint32Array, arrow: number): number {
  const target = arrow & TARGET_MASK
  if ((arrow & ACCEPT) === 0) return target
  return (cells[target]! | 0) < 0 ? -1 : target + 1
}
