// npm run evaluate:acts: how well the readers of acts (src/nlp/ru, src/nlp/en) do on the sentence bank, act by act.
import {LANGS} from '../core/types.js'
import {READ_ALONE} from '../nlp/model/reply-features.js'
import {type BankLine, linesOf, readText} from './examples.js'

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2)).padStart(9)

for (const lang of LANGS) {
  const lines = linesOf<BankLine>(`fixtures/bank/sentences-${lang}.jsonl`)
  const bank = await Promise.all(lines.map((line) => readText(line, line.text, lang)))
  console.log(`\n${lang}: ${bank.length} sentences\n${'act'.padEnd(15)}precision   recall       F1   labelled`)
  for (const act of READ_ALONE) {
    const labelled = bank.filter(({from}) => from.acts?.includes(act))
    const found = bank.filter(({sentences}) => sentences.some(({acts}) => acts.has(act)))
    const hits = found.filter((one) => labelled.includes(one)).length
    const f1 = share(2 * hits, labelled.length + found.length)
    console.log(
      `${act.padEnd(15)}${share(hits, found.length)}${share(hits, labelled.length)}${f1}${String(labelled.length).padStart(11)}`
    )
  }
}
