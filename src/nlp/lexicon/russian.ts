import {addOpenCorpora, DUBIOUS} from './add-opencorpora.js'
import {annotationOf, createEntries, type Entries, keyOf} from './entries.js'
import {RANK} from './format.js'
import {readHunspell} from './hunspell.js'
import {readOpenCorpora} from './opencorpora.js'
import {orderReadings} from './order-readings.js'
import {packageFolder} from './packages.js'
import {createGuesser, type Guesser, inflect} from './paradigm-guess.js'
import {survey} from './survey.js'
import {readLines, readWords} from './word-list.js'

/** Words that support writes every day, though no newspaper does. */
const OWN_RANK = RANK.attested + 3

/** The forms of dictionary-ru, OpenCorpora and our own list, from the packages installed. */
export function russianEntries(): Entries {
  const entries = createEntries()
  const corpus = readOpenCorpora(packageFolder('az/dicts'))
  const facts = survey(corpus)
  const guesser = createGuesser(corpus.paradigms, facts)
  const groups = addDictionary(entries, packageFolder('dictionary-ru'))
  const coarse = addOpenCorpora(entries, corpus, facts)
  addOwnWords(entries, guesser)
  guessGrammar(entries, guesser, groups)
  orderReadings(entries, corpus, DUBIOUS)
  for (const form of [...readWords('not-words.ru.txt'), ...doubled(entries)]) entries.remove(form)
  for (const form of coarse) entries.hush(form)
  return entries
}

/** Adds dictionary-ru. Returns the forms of its inflected words, by base. */
function addDictionary(entries: Entries, folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  const dictionary = readHunspell(folder)
  for (const [word, flags] of dictionary.words) {
    const forms = dictionary.expand(word, flags).map(({form}) => keyOf(form))
    for (const form of forms) entries.add(form, RANK.rare)
    if (flags !== '') groups.set(word.toLowerCase(), new Set(forms))
  }
  return groups
}

/** Adds our own words, each inflected as its model, or as words that end like it. */
function addOwnWords(entries: Entries, guesser: Guesser): void {
  for (const [word, model] of readLines('words.ru.txt')) {
    const paradigms = model ? guesser.paradigmsOf(model) : guesser.guess(word)
    const forms = paradigms.map((paradigm) => inflect(word, paradigm)).find((found) => found.length > 0)
    if (!forms) throw new Error(`words.ru.txt: "${word}" cannot inflect as "${model ?? 'any known word'}"`)
    for (const {form, tags} of forms) {
      const key = keyOf(form)
      entries.add(key, OWN_RANK, entries.reading(key, keyOf(word), tags))
    }
  }
}

/** Readings for the words that only dictionary-ru has: those of the paradigm that gives most of their forms. */
function guessGrammar(entries: Entries, guesser: Guesser, groups: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [base, forms] of groups) {
    const bare = [...forms].filter((form) => annotationOf(entries.forms.get(form)!) === 0)
    if (bare.length * 2 <= forms.size) continue
    const candidates = guesser
      .guess(base)
      .slice(0, 12)
      .map((paradigm) => inflect(base, paradigm))
    const hits = (found: readonly {form: string}[]) => found.filter(({form}) => forms.has(keyOf(form))).length
    const best = candidates.reduce((a, b) => (hits(b) / (b.length + 1) > hits(a) / (a.length + 1) ? b : a), [])
    const lemma = keyOf(base)
    for (const {form, tags} of best) {
      const key = keyOf(form)
      if (forms.has(key)) entries.add(key, RANK.rare, entries.reading(key, lemma, tags))
    }
  }
}

/**
 * Short forms of adjectives that look like participles with one letter too many: «обеспеченны», «подписанна». Where the
 * participle with one н is there too, that is what was meant. In the neuter they may be adverbs: see not-words.ru.txt.
 */
function doubled(entries: Entries): string[] {
  const tagsOf = (form: string): readonly string[] => {
    const number = entries.forms.get(form)
    return number === undefined ? [] : entries.annotations[annotationOf(number)]!.map(entries.tagsOf)
  }
  const isDoubled = (form: string): boolean =>
    /нн[аы]$/.test(form) &&
    tagsOf(`${form.slice(0, -2)}${form.at(-1)}`).some((tags) => tags.startsWith('PRTS')) &&
    tagsOf(form).every((tags) => tags.startsWith('ADJS') && !tags.includes('Qual'))
  return [...entries.forms.keys()].filter(isDoubled)
}
