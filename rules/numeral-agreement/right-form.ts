// Which form of a unit a number wants, where the one that is written is certainly wrong.
import type {Word} from '../../src/core/document.js'

/** «на 5 день», «за 5 месяц»: the fifth; behind other words the number only counts. */
const ORDINAL = /^(?:на|за|в)$/

/** Place of the right one among the forms for 1, 2 and 5; undefined when `key` is right or may be. */
export function rightRussian(
  n: number,
  key: string,
  [one, few, many]: readonly string[],
  before: Word
): number | undefined {
  const [tens, units] = [n % 100, n % 10]
  const isTeen = tens > 10 && tens < 20
  // «минуту», «минута»: the case of one thing is told by more than the word before.
  if (units === 1 && !isTeen) return key === many && !/[ая]$/.test(one!) ? 0 : undefined
  if (units > 1 && units < 5 && !isTeen) return key === many && many !== one ? 1 : undefined
  if (key === few) return 2
  return key === one && many !== one && !ORDINAL.test(before.key) ? 2 : undefined
}

/** Place of the right one among the forms for 1 and 2. "A 3 day pass" is a compound: only what ends there is certain. */
export function rightEnglish(
  n: number,
  key: string,
  [one, many]: readonly string[],
  after: Word | undefined
): number | undefined {
  if (n === 1) return key === many ? 0 : undefined
  const ends =
    after === undefined ||
    after.analyses[0]?.tags.has('PREP') ||
    after.analyses[0]?.tags.has('CONJ') ||
    /^(?:ago|later)$/.test(after.key)
  return key === one && ends ? 1 : undefined
}
