// Which one job the reply does, when nobody says it (LABELLING, "kind"). The customer's message tells whether anything was
// broken; the acts of the reply tell how far the matter is.
import type {Act, Document, Sentence} from '../core/document.js'
import type {Kind} from '../core/types.js'
import {reportsTrouble} from './question.js'

type Count = (...acts: Act[]) => number

export function kindOf(sentences: readonly Sentence[], question: Document | undefined): Kind {
  const count: Count = (...acts) => sentences.filter((sentence) => acts.some((act) => sentence.acts.has(act))).length
  const done = count('status-ok', 'fixed-bare')
  if (count('refusal') > 0 && (done === 0 || isRefusedFirst(sentences))) return 'refusal'
  const trouble = question ? reportsTrouble(question) : count('cause', 'fix', 'status-open') + done > 0
  return trouble ? ofTrouble(count, done) : ofRequest(count)
}

/** «Вернуть не можем: тариф … Зато дату меняем бесплатно»: what comes after the no is what is left to the customer. */
function isRefusedFirst(sentences: readonly Sentence[]): boolean {
  const first = (...acts: Act[]) => sentences.findIndex((sentence) => acts.some((act) => sentence.acts.has(act)))
  return first('refusal') <= first('fix', 'fixed-bare', 'status-ok')
}

function ofTrouble(count: Count, done: number): Kind {
  const open = count('status-open', 'status-partial')
  // «Пришлите фото, и мы заменим»: what hangs on the customer's answer is not done.
  const handled = count('fix', 'fixed-bare', 'cause')
  if (count('ask') > 0 && (open + done === 0 || handled === 0)) return 'clarifying'
  const promised = count('next-update', 'vague-time') > 0
  const told = open + done + handled + count('cause-unknown') > 0
  // Who promises further news has not finished, whatever is mended already.
  if (promised) return told ? 'interim' : 'holding'
  if (done + count('fix') > 0) return 'resolved'
  if (told) return 'interim'
  if (count('holding') > 0) return 'holding'
  if (count('link-only') > 0) return 'resolved'
  // Advice on what to try: an instruction, whatever made the customer ask for it.
  return count('step', 'option') > 0 ? 'howto' : 'holding'
}

/** Nothing was broken: the customer asked for something, or how to do it. */
function ofRequest(count: Count): Kind {
  if (count('ask') > 0 && count('step', 'option', 'link-only') <= count('ask')) return 'clarifying'
  if (count('step', 'option', 'link-only', 'status-ok', 'fix') > 0) return 'howto'
  return count('holding') > 0 ? 'holding' : 'howto'
}
