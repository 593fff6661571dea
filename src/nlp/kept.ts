import type {Word} from '../core/document.js'

/**
 * A pure function that remembers what it gave: replies repeat their words, and in a batch nine calls in ten end here. No more
 * than `full` answers are kept, those that were not asked for lately go first, so that memory stays flat however long the batch.
 */
export function kept<T>(make: (key: string) => T, full = 20_000): (key: string) => T {
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  return (key) => {
    let value = recent.get(key)
    if (value !== undefined || recent.has(key)) return value as T
    value = older.get(key)
    if (value === undefined && !older.has(key)) value = make(key)
    if (recent.size >= full / 2) {
      older = recent
      recent = new Map()
    }
    recent.set(key, value as T)
    return value as T
  }
}

/** A pure function of an object that several ask: worked out once for each, and forgotten with it. */
export function once<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, {readonly value: T}>()
  return (key) => {
    let found = known.get(key)
    if (!found) known.set(key, (found = {value: make(key)}))
    return found.value
  }
}

/** What is told by a word's key and lemmas: words of the same reading share their lemmas (look-up.ts), so it is told once. */
export function oncePerReading<T>(make: (word: Word) => T): (word: Word) => T {
  const known = new WeakMap<Word['lemmas'], {readonly value: T}>()
  return (word) => {
    let found = known.get(word.lemmas)
    if (!found) known.set(word.lemmas, (found = {value: make(word)}))
    return found.value
  }
}
