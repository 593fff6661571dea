// The peer: retext-spell as its documentation has it, on the whole Hunspell dictionary. Reads records of replies from
// standard input, a line each, checks those of the language, and prints how many.
import {readFileSync} from 'node:fs'
import dictionaryEn from 'dictionary-en'
import dictionaryRu from 'dictionary-ru'
import {retext} from 'retext'
import retextSpell from 'retext-spell'

const dictionary = {ru: dictionaryRu, en: dictionaryEn}[process.argv[2]]
const processor = retext().use(retextSpell, {dictionary})
let count = 0
for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const {reply} = JSON.parse(line)
  if (/[а-я]/i.test(reply) !== (process.argv[2] === 'ru')) continue
  await processor.process(reply)
  count++
}
console.log(count)
