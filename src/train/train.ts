// npm run train: learns the model of each language from the labelled cases and the banks of sentences, and writes it.
import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {LANGS} from '../core/types.js'
import {packModel} from '../nlp/model/model.js'
import {packNetwork} from '../nlp/model/network.js'
import {VERDICTS, verdictFile} from '../nlp/model/verdicts.js'
import {packTone} from '../nlp/tone/model.js'
import {corpusOf, filesOf} from './corpus.js'
import {learn} from './fit.js'
import {fitTone} from './tone.js'
import {type Apart, type ApartPage, learnVerdicts} from './verdicts.js'

const MODEL = 'src/nlp/model'

/** Beside the cases and banks, what makes weights worthless when it changes. */
const SOURCES = ['src/nlp/model/features.ts', 'src/nlp/model/labels.ts', 'src/nlp/tone/features.ts']

const apart: Apart[] = []
const pages: ApartPage[] = []
for (const lang of LANGS) {
  const corpus = await corpusOf(lang)
  const fitted = learn(corpus, lang)
  console.log(`\n${lang}: ${corpus.cases.length} cases, ${corpus.bank.length + corpus.tone.length} sentences`)
  const tone = fitTone(corpus)
  for (const line of [...fitted.report, ...tone.report]) console.log(line)
  const write = (name: string, data: string | Uint8Array): void => writeFileSync(`${MODEL}/${name}`, data)
  packModel(lang, fitted, write)
  packTone(lang, tone.learned, write)
  apart.push(...fitted.apart)
  pages.push(...fitted.pages)
}
const verdicts = learnVerdicts(apart, pages)
console.log('\nboth languages')
for (const line of verdicts.report) console.log(line)
for (const name of VERDICTS) writeFileSync(`${MODEL}/${verdictFile(name)}`, packNetwork(verdicts.networks[name]))
writeFileSync(`${MODEL}/learned-from.sha256`, checksums())

/** As `sha256sum` writes them; a test tells when the model is older than what it is learned from. */
function checksums(): string {
  const files = [...SOURCES, ...LANGS.flatMap((lang) => Object.values(filesOf(lang)).flat())]
  return files.map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${file}\n`).join('')
}
