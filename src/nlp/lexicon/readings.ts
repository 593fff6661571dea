import type {Analysis} from '../../core/document.js'
import {RANK_SHIFT, type Tables} from './format.js'

const ANNOTATION_MASK = (1 << RANK_SHIFT) - 1

/** Makes analyses of annotation cells. Strings and tag sets are decoded when first needed, and shared from then on. */
export function createReader({
  spans,
  lists,
  readings,
  offsets,
  text
}: Tables): (form: string, cell: number) => readonly Analysis[] {
  const strings: string[] = []
  const tagSets: ReadonlySet<string>[] = []
  const decode = (i: number) => String.fromCharCode(...text.subarray(offsets[i], offsets[i + 1]))
  const string = (i: number): string => (strings[i] ??= decode(i))
  const tags = (i: number): ReadonlySet<string> => (tagSets[i] ??= new Set(string(i).split(',')))
  const none: readonly Analysis[] = []

  const analysis = (form: string, reading: number): Analysis => {
    const rule = readings[reading * 2]!
    const stem = form.slice((rule >>> 8) & 0xff, form.length - (rule & 0xff))
    return {lemma: stem + string(readings[reading * 2 + 1]!), tags: tags(rule >>> 16)}
  }
  return (form, cell) => {
    const annotation = cell & ANNOTATION_MASK
    const start = spans[annotation]!
    const end = spans[annotation + 1]!
    return start === end ? none : Array.from(lists.subarray(start, end), (reading) => analysis(form, reading))
  }
}

/** The letters of the words, in the order of their numbers. */
export function alphabetOf({text, offsets}: Tables): string {
  return String.fromCharCode(...text.subarray(offsets[0], offsets[1]))
}
