import {classOf, type EnglishReading, readingsOf, WEAK_ADJECTIVE_ENDING, type WordClass} from './english-readings.js'
import {gerunds, singularsOf, verbsOf, withS} from './english-verbs.js'
import {annotationOf, createEntries, type Entries} from './entries.js'
import {RANK} from './format.js'
import {type Hunspell, readHunspell} from './hunspell.js'
import {packageFolder} from './packages.js'
import {readLines, readWords} from './word-list.js'

/** American spelling, then British. */
const DICTIONARIES = ['dictionary-en', 'dictionary-en-gb']
const POSSESSIVE = /'s$/
/** Classes of words that are in every second sentence. */
const SMALL = /PREP|CONJ|NPRO|PRCL|det|aux|modal|poss/
/** Flags of suffixes that make another word: -ive, -ion, -er, -ness, -able, -ment. */
const DERIVING = /[VNXHJTRZPBL]/

/** The forms of the dictionaries and of our own lists. Lists come first: their order of readings is the better one. */
export function englishEntries(): Entries {
  const entries = createEntries()
  const dictionaries = DICTIONARIES.map(packageFolder).map(readHunspell)
  const classes = new Map<string, WordClass>()
  const common = new Set(readWords('common.en.txt'))
  for (const dictionary of dictionaries) addForms(entries, dictionary, classes, common)
  addClosed(entries)
  const plurals = addIrregular(entries)
  for (const dictionary of dictionaries) addReadings(entries, dictionary, classes, plurals)
  addOwnWords(entries, dictionaries[0]!)
  addDerived(entries)
  for (const form of readWords('not-words.en.txt')) entries.remove(form)
  const unsaid = readWords('unsaid.txt').flatMap((word) => [
    word,
    ...['s', 'es', 'ed', 'ing', 'er', 'ers'].map((ending) => word + ending)
  ])
  for (const form of unsaid.filter((form) => entries.forms.has(form))) entries.hush(form)
  return entries
}

function addAll(entries: Entries, form: string, rank: number, readings: readonly EnglishReading[]): void {
  for (const [lemma, tags] of readings) entries.add(form, rank, entries.reading(form, lemma, tags))
}

/** Makes the dictionary's forms known, and tells the class of each of its words. */
function addForms(
  entries: Entries,
  {words, expand}: Hunspell,
  classes: Map<string, WordClass>,
  common: ReadonlySet<string>
): void {
  for (const [word, flags] of words) {
    if (POSSESSIVE.test(word)) continue
    const of = classOf(word, flags, words.has(`${word}'s`))
    if (!classes.has(word)) classes.set(word, of)
    const rank = common.has(word) ? RANK.common : rankOf(flags, of)
    for (const {form, before, suffix} of expand(word, flags)) {
      // A common word's inflected forms are common, what is derived from it need not be.
      const isInflected = before === '' && !DERIVING.test(suffix)
      if (suffix !== 'M') entries.add(form.toLowerCase(), isInflected ? rank : Math.min(rank, RANK.usual))
    }
  }
}

/** The more a word can do, the more it is used: the only trace of frequency that the dictionary has. */
function rankOf(flags: string, {kind}: WordClass): number {
  if (flags.includes('!')) return RANK.unsaid
  if (kind !== '') return RANK.dubious
  return flags.length > 2 ? RANK.attested : flags === '' ? RANK.rare : RANK.usual
}

/** Adds the readings that flags tell of. Irregular plurals have the flags of singulars. */
function addReadings(
  entries: Entries,
  {words, expand}: Hunspell,
  classes: ReadonlyMap<string, WordClass>,
  plurals: ReadonlySet<string>
): void {
  // Names come last: «grey» is a colour before it is Lady Jane.
  const isName = ([word]: readonly [string, string]) => Number(/^\p{Lu}/u.test(word))
  for (const [word, flags] of [...words].sort((a, b) => isName(a) - isName(b))) {
    const of = classes.get(word)
    if (!of || plurals.has(word)) continue
    for (const form of expand(word, flags)) {
      if (form.suffix !== 'M') addAll(entries, form.form.toLowerCase(), RANK.unsaid, readingsOf(word, form, of))
    }
  }
}

/** Small words, with all that there is to say of each. */
function addClosed(entries: Entries): void {
  for (const [form, lemma = form, tags = ''] of readLines('closed.en.txt')) {
    addAll(entries, form, SMALL.test(tags) ? RANK.highest : RANK.common, [[lemma, tags]])
  }
}

/** Adds the forms that no rule makes. Returns the plurals that differ from their singulars. */
function addIrregular(entries: Entries): ReadonlySet<string> {
  const plurals = new Set<string>()
  const known = (form: string) => entries.forms.has(form)
  const add = (forms: string | undefined, lemma: string, tags: string) => {
    for (const form of forms?.split('/') ?? []) addAll(entries, form, RANK.attested, [[lemma, tags]])
  }
  for (const [kind, base = '', second, third] of readLines('irregular.en.txt')) {
    if (kind === 'v') {
      add(base, base, 'VERB,pres')
      add(withS(base, known), base, 'VERB,pres,3per,sing')
      for (const ing of gerunds(base, known)) add(ing, base, 'VERB,ger')
      add(second, base, 'VERB,past')
      add(third, base, 'VERB,part')
    } else if (kind === 'n') {
      add(base, base, 'NOUN,sing')
      add(second, base, 'NOUN,plur')
      for (const plural of second?.split('/') ?? []) if (plural !== base) plurals.add(plural)
    } else {
      add(second, base, 'ADJF,COMP')
      add(third, base, 'ADJF,Supr')
    }
  }
  return plurals
}

/** Our own words inflect as their model does, or as nouns; names do not. Nothing is derived from them. */
function addOwnWords(entries: Entries, {words, expand}: Hunspell): void {
  for (const [word, model] of readLines('words.en.txt')) {
    const ofModel = model ? words.get(model) : /^\p{Lu}/u.test(word) ? 'M' : 'SM'
    const flags = ofModel?.replace(/[^GDSM]/g, '')
    if (flags === undefined)
      throw new Error(`words.en.txt: the model of "${word}", "${model}", is not in the dictionary`)
    const of = classOf(word, flags, false)
    for (const form of expand(word, flags)) {
      if (form.suffix !== 'M') addAll(entries, form.form.toLowerCase(), RANK.usual, readingsOf(word, form, of))
    }
  }
}

/** Forms that the dictionary lists without flags (logged, deployments) get the readings of the words they are forms of. */
function addDerived(entries: Entries): void {
  const known = (form: string) => entries.forms.has(form)
  const isBare = (form: string) => annotationOf(entries.forms.get(form)!) === 0
  for (const form of [...entries.forms.keys()].filter(isBare)) {
    const singular = form.endsWith('s') ? singularsOf(form).find(known) : undefined
    if (singular) addAll(entries, form, RANK.unsaid, [[singular, 'NOUN,plur']])
    const verb = form.endsWith('ed') ? verbsOf(form).find((word) => word.length > 2 && known(word)) : undefined
    if (!verb) {
      if (WEAK_ADJECTIVE_ENDING.test(form)) addAll(entries, form, RANK.unsaid, [[form, 'ADJF']])
      continue
    }
    addAll(entries, form, RANK.unsaid, [
      [verb, 'VERB,past'],
      [verb, 'VERB,part']
    ])
    addAll(entries, verb, RANK.unsaid, [[verb, 'VERB,pres']])
    const third = withS(verb, known)
    if (third) addAll(entries, third, RANK.unsaid, [[verb, 'VERB,pres,3per,sing']])
    for (const ing of gerunds(verb, known)) addAll(entries, ing, RANK.unsaid, [[verb, 'VERB,ger']])
  }
}
