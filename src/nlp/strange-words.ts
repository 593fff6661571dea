// Words of a language that the lexicons lack: a sentence in Spanish or Polish is not misspelt English.
import type {Word} from '../core/document.js'

/** Fewer words tell no language. */
const SOME = 4
/** With more strange words than this among them, they are of another one. */
const STRANGE = 0.4

/** Little words of the neighbours' languages, without those that English has as well: «no», "die". */
const LITTLE: ReadonlySet<string> = new Set(
  (
    'el la los las una por para que con si su es del al de ' +
    'der das und ist nicht wir sie ich zu haben ein eine auf für von bitte ' +
    'le les est une vous nous et pas dans sur pour avec du au il di che non sono uma não com você'
  ).split(' ')
)

/** Are most of these words in no dictionary, or little ones of another language? */
export function isStrange(words: readonly Word[]): boolean {
  const plain = words.filter(({kind}) => kind === 'word')
  const unknown = plain.filter(({known}) => !known).length
  if (plain.length < SOME || unknown === 0) return false
  // They only help: a name may have them, too.
  const little = plain.filter(({known, key, lang}) => known && lang === 'en' && LITTLE.has(key)).length
  return unknown + (unknown > 1 ? little : 0) > plain.length * STRANGE
}
