// What a model is learned from: the labelled cases and the banks of sentences, read, with their features as places among the
// weights.
import {readdirSync} from 'node:fs'
import type {Lang} from '../core/types.js'
import {type BankLine, type LabelledCase, linesOf, type Read, readCase, readPages, readText} from './examples.js'
import type {Corpus} from './teach.js'
import {vocabularyOf} from './vocabulary.js'

/** From the project's root, where npm runs it. */
const FIXTURES = 'fixtures'

/** The files that the model of a language is learned from; the cases that are held back are not among them. */
export function filesOf(lang: Lang): Readonly<Record<'cases' | 'plain' | 'firstCases' | 'bank' | 'tone', string[]>> {
  const inFolder = (folder: string, name: RegExp): string[] =>
    readdirSync(`${FIXTURES}/${folder}`)
      .filter((file) => name.test(file))
      .map((file) => `${FIXTURES}/${folder}/${file}`)
  return {
    cases: inFolder('cases', new RegExp(`^more-${lang}\\.jsonl$`)),
    plain: inFolder('cases', new RegExp(`^plain-${lang}\\.jsonl$`)),
    firstCases: inFolder('cases', new RegExp(`^${lang}\\.jsonl$`)),
    bank: inFolder('bank', new RegExp(`^sentences-${lang}\\.jsonl$`)),
    tone: inFolder('bank', new RegExp(`^tone-${lang}\\.jsonl$`))
  }
}

export async function corpusOf(lang: Lang): Promise<Corpus> {
  const {cases, plain, firstCases, bank, tone} = filesOf(lang)
  const all = <T>(paths: readonly string[]): T[] => paths.flatMap((path) => linesOf<T>(path))
  return placed({
    cases: [
      ...(await readCases(cases, lang)),
      ...(await readCases(plain, lang)).map((one) => ({...one, plain: true, alone: {...one.alone!, plain: true}}))
    ],
    firstCases: await readCases(firstCases, lang),
    pages: await readPages(lang),
    bank: await Promise.all(all<BankLine>(bank).map((one) => readText(one, one.text, lang))),
    tone: await Promise.all(all<BankLine>(tone).map((one) => readText(one, one.text, lang)))
  })
}

const readCases = (paths: readonly string[], lang: Lang): Promise<Read<LabelledCase>[]> =>
  Promise.all(paths.flatMap((path) => linesOf<LabelledCase>(path)).map((one) => readCase(one, lang)))

type Unplaced = Omit<Corpus, 'vocabulary' | 'questionVocabulary' | 'toneVocabulary'>

/** With places in the vocabularies for features. The first cases are judged by what is learned from the others. */
function placed({cases, firstCases, pages, bank, tone}: Unplaced): Corpus {
  const learned = [...cases, ...pages, ...bank, ...tone]
  const vocabulary = vocabularyOf(learned.flatMap(({features}) => features))
  const questionVocabulary = vocabularyOf(learned.flatMap(({questionFeatures}) => questionFeatures))
  const toneVocabulary = vocabularyOf(learned.flatMap(({toneFeatures}) => toneFeatures))
  const place = <T>(one: Read<T>): Read<T> => ({
    ...one,
    features: one.features.map(vocabulary.placesOf),
    questionFeatures: one.questionFeatures.map(questionVocabulary.placesOf),
    toneFeatures: one.toneFeatures.map(toneVocabulary.placesOf),
    ...(one.alone && {alone: place(one.alone)})
  })
  return {
    vocabulary,
    questionVocabulary,
    toneVocabulary,
    cases: cases.map(place),
    firstCases: firstCases.map(place),
    pages: pages.map(place),
    bank: bank.map(place),
    tone: tone.map(place)
  }
}
