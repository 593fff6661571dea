import {type Entries, keyOf} from './entries.js'
import {RANK} from './format.js'
import {lemmaOf, type OpenCorpora} from './opencorpora.js'
import type {Survey} from './survey.js'
import {readWords} from './word-list.js'

/** Spelt wrong on purpose in OpenCorpora: no words of ours. */
const MISSPELT = /\b(Erro|Dist)\b/
/** Colloquial variants of endings («прийдется»): words only if dictionary-ru has them too. */
const COLLOQUIAL = /\bInfr\b/
/** Readings that are seldom meant: names, abbreviations, the obsolete and the coarse. */
export const DUBIOUS = /\b(Arch|Abbr|Surn|Patr|Name|Geox|Orgn|Slng|Infr|Litr|V-oy|V-ey|V-ej|V-be|V-bi|V-ie|V-en|V-sh)\b/
/** What no reply should be advised to say. */
const UNSAID = /\b(Slng|Infr)\b/
/** Word classes too small for the corpus to have counts of each. */
const CLOSED = /^(PREP|CONJ|PRCL|NPRO|PRED|NUMR)\b/

/** What one cell of a paradigm says of all the forms it makes; worked out once, not for each of five million forms. */
interface Facts {
  readonly isMisspelt: boolean
  readonly isColloquial: boolean
  /** Rank that a form has however often it occurs; undefined: by the counts. */
  readonly rank: number | undefined
  reading?: number
}

/** Adds OpenCorpora with all its readings. Returns the forms of coarse words. */
export function addOpenCorpora(entries: Entries, corpus: OpenCorpora, {lemmas, counts}: Survey): string[] {
  const ranks = lemmaRanks([...lemmas.keys()], counts)
  const facts = corpus.paradigms.map((paradigm) => paradigm.map(({tags}) => factsOf(tags)))
  const coarse: string[] = []
  corpus.each((form, number, cell) => {
    const of = facts[number]![cell]!
    const key = keyOf(form)
    const inBoth = entries.forms.has(key)
    if (of.isMisspelt || (of.isColloquial && !inBoth)) return
    const paradigm = corpus.paradigms[number]!
    const lemma = lemmaOf(form, paradigm, paradigm[cell]!)
    const {tags} = paradigm[cell]!
    of.reading ??= entries.reading(key, keyOf(lemma), tags)
    const rank = ranks.get(lemma) ?? (inBoth ? RANK.usual : RANK.rare)
    if (rank === RANK.unsaid) coarse.push(key)
    // Initials: «и» has twelve readings as a part of somebody's name, which no rule can use.
    entries.add(key, of.rank ?? rank, key.length === 1 && tags.includes('Abbr') ? undefined : of.reading)
  })
  return coarse
}

function factsOf(tags: string): Facts {
  const rank = UNSAID.test(tags) ? RANK.unsaid : DUBIOUS.test(tags) ? RANK.dubious : undefined
  const isMisspelt = MISSPELT.test(tags)
  return {
    isMisspelt,
    isColloquial: COLLOQUIAL.test(tags),
    rank: rank ?? (CLOSED.test(tags) ? RANK.common + 2 : undefined)
  }
}

/** Ranks of the lemmas that the corpus or our lists tell something of. */
function lemmaRanks(lemmas: readonly string[], counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const common = new Set(readWords('common.ru.txt'))
  const unsaid = new Set(readWords('unsaid.txt'))
  const ranks = new Map<string, number>()
  for (const lemma of lemmas) {
    const count = counts.get(lemma) ?? 0
    const counted = count > 0 ? Math.min(RANK.attested + Math.floor(Math.log2(count + 1)), RANK.highest) : 0
    const rank = common.has(keyOf(lemma)) ? Math.max(RANK.common, counted) : counted
    if (unsaid.has(keyOf(lemma))) ranks.set(lemma, RANK.unsaid)
    else if (rank > 0) ranks.set(lemma, rank)
  }
  return ranks
}
