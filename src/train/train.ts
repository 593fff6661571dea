// npm run train: learns the model of each language from the labelled cases and the banks of sentences, and writes it.
import {readdirSync, writeFileSync} from 'node:fs'
import {LANGS, type Lang} from '../core/types.js'
import {packModel} from '../nlp/model/model.js'
import {VERDICT_FILE} from '../nlp/model/verdicts.js'
import {packTone} from '../nlp/tone/model.js'
import {type BankLine, type LabelledCase, linesOf, readCase, readPages, readText} from './examples.js'
import {learn} from './fit.js'
import type {Corpus} from './teach.js'
import {fitTone} from './tone.js'
import {type Apart, learnVerdicts} from './verdicts.js'

/** From the project's root, where npm runs it. */
const FIXTURES = 'fixtures'
const MODEL = 'src/nlp/model'

/** The files that the model of a language is learned from; the cases that are held back are not among them. */
export function filesOf(lang: Lang): {cases: string[]; firstCases: string[]; bank: string[]; tone: string[]} {
  const inFolder = (folder: string, name: RegExp): string[] =>
    readdirSync(`${FIXTURES}/${folder}`)
      .filter((file) => name.test(file))
      .map((file) => `${FIXTURES}/${folder}/${file}`)
  return {
    cases: inFolder('cases', new RegExp(`^more-${lang}\\.jsonl$`)),
    firstCases: inFolder('cases', new RegExp(`^${lang}\\.jsonl$`)),
    bank: inFolder('bank', new RegExp(`^sentences-${lang}\\.jsonl$`)),
    tone: inFolder('bank', new RegExp(`^tone-${lang}\\.jsonl$`))
  }
}

async function corpusOf(lang: Lang): Promise<Corpus> {
  const {cases, firstCases, bank, tone} = filesOf(lang)
  const all = <T>(paths: readonly string[]): T[] => paths.flatMap((path) => linesOf<T>(path))
  return {
    cases: await Promise.all(all<LabelledCase>(cases).map((one) => readCase(one, lang))),
    firstCases: await Promise.all(all<LabelledCase>(firstCases).map((one) => readCase(one, lang))),
    pages: await readPages(lang),
    bank: await Promise.all(all<BankLine>(bank).map((one) => readText(one, one.text, lang))),
    tone: await Promise.all(all<BankLine>(tone).map((one) => readText(one, one.text, lang)))
  }
}

const apart: Apart[] = []
for (const lang of LANGS) {
  const corpus = await corpusOf(lang)
  const fitted = learn(corpus, lang)
  console.log(`\n${lang}: ${corpus.cases.length} cases, ${corpus.bank.length + corpus.tone.length} sentences`)
  const tone = fitTone(corpus)
  for (const line of [...fitted.report, ...tone.report]) console.log(line)
  const write = (name: string, data: string | Uint8Array): void => writeFileSync(`${MODEL}/${name}`, data)
  packModel(lang, fitted, write)
  packTone(lang, tone.columns, write)
  apart.push(...fitted.apart)
}
const verdicts = learnVerdicts(apart)
console.log('\nboth languages')
for (const line of verdicts.report) console.log(line)
writeFileSync(`${MODEL}/${VERDICT_FILE}`, `${JSON.stringify(verdicts.weights)}\n`)
