// How the trouble is kept away, told without a set phrase: «теперь система спросит», «санки в щель не пройдут».
import type {Clause} from './clauses.js'
import {inClass, isA, isForm} from './words.js'

export function guards({words, predicates}: Clause): boolean {
  const now = words.some((word) => isForm(word, 'words-henceforth'))
  const guard = words.some((word) => isA(word, 'nouns-guard'))
  return predicates.some(({lemma, form, negated, actor, tags}) => {
    if (actor === 'you') return false
    // «Поставили датчик», «добавили подтверждение».
    if (guard && actor === 'we' && form === 'past' && inClass(lemma, 'verbs-set')) return true
    // «Будем проверять каждую коробку».
    if (inClass(lemma, 'verb-be') && form === 'future' && actor === 'we')
      return predicates.some(
        (one) => one.form === 'infinitive' && one.tags.has('impf') && inClass(one.lemma, 'verbs-guard')
      )
    // What a thing will not do any more; what we won't do is a refusal.
    if (negated)
      return form === 'future' && actor === 'other' && tags.has('perf') && (now || !inClass(lemma, 'verbs-no-guard'))
    return now && (form === 'present' || form === 'future') && (guard || inClass(lemma, 'verbs-guard'))
  })
}
