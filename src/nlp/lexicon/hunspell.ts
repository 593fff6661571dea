import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A form of a word: the flags of the prefix and of the suffix that made it, empty for none. */
export interface HunspellForm {
  readonly form: string
  /** What the prefix adds. */
  readonly before: string
  readonly suffix: string
}

/** A Hunspell dictionary, its affixes not yet applied. */
export interface Hunspell {
  /** Word → its flags; those of words that are listed more than once are joined. */
  readonly words: ReadonlyMap<string, string>
  /** All forms that the flags make of a word, the word itself first. */
  expand(word: string, flags: string): HunspellForm[]
}

interface Affix {
  readonly flag: string
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}
interface Affixes {
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>
  /** Flags whose affixes go with those of the other side. */
  readonly crossing: ReadonlySet<string>
  /** Flag of words that are only parts of compounds. */
  readonly onlyInCompound: string
}

/**
 * Reads a package of the dictionary-* kind from its folder. Knows what those for Russian and English use: flags of one
 * character, prefixes, suffixes, their products. Compounds (1st, 22nd) are not made.
 */
export function readHunspell(folder: string): Hunspell {
  const affixes = readAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'))
  const words = new Map<string, string>()
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/')
    if (word !== '' && !flags.includes(affixes.onlyInCompound)) words.set(word, (words.get(word) ?? '') + flags)
  }
  return {words, expand: (word, flags) => expand(word, flags, affixes)}
}

function expand(word: string, flags: string, {prefixes, suffixes, crossing}: Affixes): HunspellForm[] {
  const forms: HunspellForm[] = [{form: word, before: '', suffix: ''}]
  const fits = ({condition}: Affix) => condition.test(word)
  const before = [...flags].flatMap((flag) => prefixes.get(flag) ?? []).filter(fits)
  const after = [...flags].flatMap((flag) => suffixes.get(flag) ?? []).filter(fits)
  for (const {add, strip} of before) forms.push({form: add + word.slice(strip.length), before: add, suffix: ''})
  for (const {flag, add, strip} of after) {
    const form = word.slice(0, word.length - strip.length) + add
    forms.push({form, before: '', suffix: flag})
    if (!crossing.has(flag)) continue
    for (const prefix of before.filter((prefix) => crossing.has(prefix.flag))) {
      forms.push({form: prefix.add + form.slice(prefix.strip.length), before: prefix.add, suffix: flag})
    }
  }
  return forms
}

/** `SFX flag strip add condition`; the head of each group is `SFX flag Y|N count`. */
function readAffixes(text: string): Affixes {
  const prefixes = new Map<string, Affix[]>()
  const suffixes = new Map<string, Affix[]>()
  const crossing = new Set<string>()
  let onlyInCompound = '\n'
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/)
    if (kind === 'ONLYINCOMPOUND') onlyInCompound = flag
    if (kind !== 'PFX' && kind !== 'SFX') continue
    if (condition === undefined) {
      if (strip === 'Y') crossing.add(flag)
      continue
    }
    const table = kind === 'PFX' ? prefixes : suffixes
    const pattern = new RegExp(kind === 'PFX' ? `^${condition}` : `${condition}$`)
    const affix = {flag, strip: nothingIfZero(strip), add: nothingIfZero(add), condition: pattern}
    table.set(flag, [...(table.get(flag) ?? []), affix])
  }
  return {prefixes, suffixes, crossing, onlyInCompound}
}

function nothingIfZero(text: string): string {
  return text === '0' ? '' : text
}
