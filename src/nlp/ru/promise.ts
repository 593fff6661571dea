// What is promised for later: the next news with its time, or with none.
import type {Word} from '../../core/document.js'
import type {Clause} from './clauses.js'
import type {Predicate} from './predicate.js'
import type {Reading} from './settle.js'
import {timeIn} from './time.js'
import {inClass, isA, isForm, phraseIn, spanOf} from './words.js'

/** «Напишу до 16:00», «ответ придёт в четверг», «курьер приедет завтра»: news or a visit, and when. */
export function readNews({words, predicates, opener}: Clause, sentence: readonly Word[]): Reading[] {
  if (opener === 'if') return []
  const when = timeIn(words)
  const span = spanOf(words)
  const next = words.some((word) => isA(word, 'words-next'))
  if (predicates.length === 0)
    return when && next && words.some((word) => isA(word, 'nouns-news')) ? [{act: 'next-update', span, weight: 3}] : []
  for (const predicate of predicates) {
    const kind = newsOf(words, predicate, when !== undefined)
    if (!kind) continue
    // «пересчёт закончится завтра к 14:00, тогда и напишу»: the time may stand a clause away.
    if (when || (kind === 'say' && predicate.actor === 'we' && timeIn(sentence)))
      return [{act: 'next-update', span, weight: 3}]
  }
  return []
}

/** Does the predicate promise to tell something, or to bring something? */
function newsOf(
  words: readonly Word[],
  {lemma, form, actor, negated, tags}: Predicate,
  timed: boolean
): 'say' | 'bring' | undefined {
  if (negated) return undefined
  // «Ответ получите завтра» has the form of an order, and is none.
  if (form === 'imperative' || (form === 'present' && actor === 'you'))
    return timed && inClass(lemma, 'verbs-learn') ? 'say' : undefined
  const ahead = form === 'future' || (form === 'present' && actor === 'we')
  if (!ahead) return undefined
  const news = words.some((word) => isA(word, 'nouns-news'))
  if (inClass(lemma, 'verbs-say') && (tags.has('perf') || news)) return 'say'
  if (actor === 'you') return inClass(lemma, 'verbs-learn') ? 'say' : undefined
  if (
    inClass(lemma, 'verbs-come') &&
    tags.has('perf') &&
    words.some((word) => isA(word, 'nouns-helper') || isForm(word, 'pronouns-to-you'))
  )
    return 'bring'
  // «Деньги придут в течение трёх дней»: what the customer waits for.
  if (timed && form === 'future' && inClass(lemma, 'verbs-promise') && words.some((word) => isA(word, 'nouns-due')))
    return 'bring'
  return inClass(lemma, 'verbs-promise') && (news || actor === 'we') ? 'bring' : undefined
}

/** «Скоро починим», «техник подъедет, как освободится»: something will be, and no time is named. */
export function readVague({words, predicates, opener}: Clause, after: Clause | undefined): Reading[] {
  const found = phraseIn(words, 'vague-time')
  if (found) return [{act: 'vague-time', span: found, weight: 2}]
  if (opener === 'if' || timeIn(words)) return []
  const ahead = predicates.some(({form, negated}) => form === 'future' && !negated)
  const soon = words.find((word) => isA(word, 'words-vague'))
  if (soon && (ahead || predicates.length === 0 || predicates.some(({form}) => form === 'infinitive')))
    return [{act: 'vague-time', span: spanOf([soon]), weight: 2}]
  // «…, когда разнесёт платёж»: until then, whenever that is.
  const until =
    ahead && after?.opener === 'if' && after.words.some((word) => isForm(word, 'words-until')) && !timeIn(after.words)
  return until ? [{act: 'vague-time', span: spanOf(after.words), weight: 2}] : []
}
