import {packReading, RANK} from './format.js'

/** A lexicon in the making: forms with their readings and ranks, and the strings that they share. */
export interface Entries {
  /** Every form with two numbers in one; see `annotationOf` and `rankOf`. */
  readonly forms: ReadonlyMap<string, number>
  /** Annotation i: numbers of readings, in the order in which they came. 0 is the empty one. */
  readonly annotations: readonly (readonly number[])[]
  /** Reading i as a pair of numbers; see `packReading`. */
  readonly readings: readonly (readonly [number, number])[]
  /** String 0 is kept free for the alphabet. */
  readonly strings: readonly string[]
  /** Number of the reading that makes `lemma` of `form`. `tags` are joined with commas. */
  reading(form: string, lemma: string, tags: string): number
  /** Adds a form, or what is new about it: the highest rank counts. Without a reading it is known and no more. */
  add(form: string, rank: number, reading?: number): void
  /** Makes a form unknown. */
  remove(form: string): void
  /** Gives a form the lowest rank: it stays known, and is never suggested. */
  hush(form: string): void
  /** The grammemes of a reading, joined with commas. */
  tagsOf(reading: number): string
  /** Sorts the readings of every annotation; two may become the same. */
  sortAnnotations(compare: (a: number, b: number) => number): void
  /** Sorts the readings of one form. To be done last: what is added later may not be in order. */
  sortReadings(form: string, compare: (a: number, b: number) => number): void
}

/** Ranks take the lower bits of a form's number, so that three million forms need no object each. */
const RANKS = 16
/** More than there can be readings: file format and all. */
const READINGS = 1 << 16

export const annotationOf = (number: number): number => Math.floor(number / RANKS)
export const rankOf = (number: number): number => number % RANKS

/** Superlatives and comparatives of Russian have these in front of the stem, the lemma has not. */
const DROPPED = ['', 'по', 'наи']

/** Key of a form: lower case, ё as е. */
export function keyOf(form: string): string {
  const lower = form.toLowerCase()
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}

/** An empty lexicon in the making. */
export function createEntries(): Entries {
  const forms = new Map<string, number>()
  const annotations: number[][] = [[]]
  const longer = new Map<number, number>()
  const strings = ['']
  const stringNumbers = new Map<string, number>()
  const readings: [number, number][] = []
  const readingNumbers = new Map<string, number>()

  /** Number of the annotation that has one reading more. */
  const extend = (annotation: number, reading: number): number => {
    if (annotations[annotation]!.includes(reading)) return annotation
    const step = annotation * READINGS + reading
    const known = longer.get(step) ?? annotations.push([...annotations[annotation]!, reading]) - 1
    longer.set(step, known)
    return known
  }
  return {
    forms,
    annotations,
    readings,
    strings,
    reading(form, lemma, tags) {
      const {drop, cut, ending} = lemmaRule(form, lemma)
      const numbers = {
        tags: intern(stringNumbers, tags, strings, tags),
        ending: intern(stringNumbers, ending, strings, ending)
      }
      const packed = packReading({drop, cut, ...numbers})
      return intern(readingNumbers, packed.join(), readings, packed)
    },
    add(form, rank, reading) {
      const old = forms.get(form) ?? 0
      const annotation = reading === undefined ? annotationOf(old) : extend(annotationOf(old), reading)
      const now = annotation * RANKS + Math.max(rank, rankOf(old))
      if (now !== old || now === 0) forms.set(form, now)
    },
    remove(form) {
      forms.delete(form)
    },
    hush(form) {
      forms.set(form, annotationOf(forms.get(form) ?? 0) * RANKS + RANK.unsaid)
    },
    tagsOf: (reading) => strings[readings[reading]![0] >>> 16]!,
    sortAnnotations(compare) {
      for (const list of annotations) list.sort(compare)
    },
    sortReadings(form, compare) {
      const number = forms.get(form)
      if (number === undefined) return
      const sorted = [...annotations[annotationOf(number)]!].sort(compare)
      forms.set(form, (annotations.push(sorted) - 1) * RANKS + rankOf(number))
    }
  }
}

/** Number of an item in a growing list without repetition. */
function intern<T>(numbers: Map<string, number>, key: string, list: T[], item: T): number {
  const number = numbers.get(key) ?? list.push(item) - 1
  numbers.set(key, number)
  return number
}

/** The rule with the shortest ending that makes `lemma` of `form`. */
function lemmaRule(form: string, lemma: string): {drop: number; cut: number; ending: string} {
  const rules = DROPPED.filter((prefix) => form.startsWith(prefix)).map((prefix) => {
    const shared = sharedLength(form.slice(prefix.length), lemma)
    return {drop: prefix.length, cut: form.length - prefix.length - shared, ending: lemma.slice(shared)}
  })
  return rules.reduce((best, next) => (next.ending.length < best.ending.length ? next : best))
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
