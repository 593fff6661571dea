import type {Word} from '../core/document.js'

/**
 * A pure function that remembers what it gave: replies repeat their words, and in a batch nine calls in ten end here. All is
 * forgotten when `full` answers are kept, so that memory stays flat however long the batch.
 */
export function kept<T>(make: (key: string) => T, full = 20_000): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    let value = known.get(key)
    if (value !== undefined || known.has(key)) return value as T
    if (known.size >= full) known.clear()
    value = make(key)
    known.set(key, value)
    return value
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
