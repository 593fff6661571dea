// A mistake that nobody made: the verb is passive or impersonal, and neither the sentence nor the rest of the reply says
// whose it was.
import {defineRule} from '../../src/core/define-rule.js'
import type {Document, Sentence, Word} from '../../src/core/document.js'
import {admitsFault, apologises, isSupposed, namesOwner} from '../../src/nlp/ownership.js'

export default defineRule({
  severity: 'warning',
  since: '0.2.0',
  // What is a stock phrase besides is marked as one, with the same advice.
  givesWay: true,
  *check({doc, words}) {
    let told: Sentence | undefined
    for (const {start, end, text, words: found} of doc.find(words)) {
      const {sentence} = found[0]
      if (sentence === told || sentence.part !== 'body' || sentence.mark === '?' || found.some(isDeed)) continue
      told = sentence
      if (namesOwner(sentence) || isSupposed(sentence)) continue
      if (isOwned(doc)) return
      yield {at: {start, end}, message: 'found', data: {text}}
    }
  }
})

/** «Ошибочно закрыли»: somebody did it. */
const isDeed = ({analyses}: Word): boolean =>
  analyses.length > 0 && analyses[0].tags.has('VERB') && analyses[0].tags.has('tran') && analyses[0].tags.has('plur')

const isOwned = ({sentences}: Document): boolean =>
  sentences.some((sentence) => sentence.part !== 'quote' && (apologises(sentence) || admitsFault(sentence)))
