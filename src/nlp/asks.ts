// What the reply asks of the customer, thing by thing: each question, and each item of «пришлите: …».
import type {Document, Phrases, Sentence, Word} from '../core/document.js'

/** One thing that is asked for. */
export interface Ask {
  readonly words: readonly Word[]
  readonly sentence: Sentence
}

const BULLET = /^(?:[•●▪*–—-]|\d{1,2}[.)])\s/
/** An item of a list is a few words. */
const ITEM = 7

/** `requests` are the words that open a list: «сообщите», "kindly provide". */
export function asksOf({sentences, question}: Document, requests: Phrases): Ask[] {
  const asks: Ask[] = []
  let listing = false
  for (const sentence of sentences) {
    const {part, words, mark, acts, text, lang} = sentence
    // The customer's own question may come back, without a mark of quotation.
    if (part !== 'body' || words.length === 0 || (mark === '?' && question?.text.includes(text))) continue
    const request = [...requests[lang].within(words)].sort((a, b) => a.end - b.end).at(-1)
    if (listing && BULLET.test(text)) asks.push({words, sentence})
    else if (mark === '?') {
      if (!acts.has('close-check') || acts.has('ask')) asks.push({words, sentence})
    } else if (request) {
      const items = itemsOf(words.slice(words.indexOf(request.words[request.words.length - 1]) + 1), sentence)
      for (const item of items) asks.push({words: item, sentence})
      listing = mark === ':'
      continue
    } else if (acts.has('ask')) asks.push({words, sentence})
    listing &&= BULLET.test(text)
  }
  return asks
}

/** «номер заказа, дату и фото»: cut at commas and at «и». A longer stretch is one thing with what is said of it. */
function itemsOf(words: readonly Word[], {text, start, lang}: Sentence): Word[][] {
  const items: Word[][] = []
  let depth = 0
  for (const [at, word] of words.entries()) {
    const between = at > 0 ? text.slice(words[at - 1].end - start, word.start - start) : ','
    if (/[:—]/.test(between)) {
      // «… следующие данные: номер, дату» opens the list, «… время: камеры пишут пять дней» ends it.
      if (at > HEAD) break
      items.length = 0
    }
    const cut = depth === 0 && (/[,;]/.test(between) || AND[lang].test(between + word.key))
    depth = Math.max(0, depth + (between.includes('(') ? 1 : 0) - (between.includes(')') ? 1 : 0))
    if (cut || items.length === 0) items.push([word])
    else items[items.length - 1].push(word)
  }
  return items.every(({length}) => length <= ITEM) ? items : items.slice(0, 1)
}

/** So many words may stand before the list's colon. */
const HEAD = 3
const AND = {ru: /\sи$/, en: /\sand$/}
