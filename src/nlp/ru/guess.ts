// Verbs that no dictionary has: «перезалили», «доначислили», «перевыпущен» are a known verb with a prefix.
import type {Analysis} from '../../core/document.js'
import {lookUp} from '../look-up.js'
import {inClass} from './words.js'

/** The reading of the verb behind the prefix, made perfective; undefined when there is none. */
export function guess(key: string): Analysis | undefined {
  for (let length = 1; length < 5; length++) {
    const prefix = key.slice(0, length)
    if (!inClass(prefix, 'prefixes')) continue
    const verb = lookUp(key.slice(length), 'ru').analyses.find(
      ({tags}) => (tags.has('VERB') && !tags.has('impr') && !tags.has('pres')) || tags.has('PRTS')
    )
    if (verb) return {lemma: prefix + verb.lemma, tags: new Set([...verb.tags, 'perf'])}
  }
  return undefined
}
