// A question of the customer's beside the reply, for the model: does the reply leave it open?
import type {Act, Scores} from '../../core/document.js'
import {FACETS, type Facet, KINDS} from '../../core/types.js'
import {type AskedKind, isYesNo} from '../asked.js'
import type {Met} from '../met.js'
import {clip} from './clip.js'
import {BANK_ACTS, type ReplyLabel} from './labels.js'

const ASKED: readonly AskedKind[] = [
  'why',
  'state',
  'when',
  'cost',
  'how',
  'where',
  'who',
  'which',
  'wish',
  'whether',
  'again',
  'echo'
]
const WHOLE: readonly ReplyLabel[] = [...FACETS, ...KINDS, 'linkOnly', 'empathy']

export function openFeatures(met: Met, scores: Scores): number[] {
  const {kind, lang} = met.asked
  const flag = (is: boolean): number => (is ? 1 : 0)
  const one = (label: ReplyLabel): number => clip(scores.reply(label))
  const best = (label: Facet | Act): number => clip(scores.best(label))
  const features: number[] = []
  const when = (is: boolean, ...values: number[]): void => {
    for (const value of values) features.push(is ? value : 0)
  }
  for (const other of ASKED) features.push(flag(other === kind))
  for (const label of WHOLE) features.push(one(label))
  for (const label of BANK_ACTS) features.push(best(label))
  features.push(flag(met.echoed), flag(met.loud), Math.min(12, met.asked.words.length) / 12, flag(met.amount))
  when(met.amount, flag(met.number))
  features.push(flag(lang === 'en'), flag(lang === 'en' && kind === 'echo'))
  features.push(flag(met.open), flag(met.acts), flag(met.verdict), flag(met.told === 0))
  features.push(met.shared, met.sharedBest, flag(met.topics === 0), Math.min(3, met.topics) / 3)
  features.push(flag(met.time), flag(met.money), flag(met.number), flag(met.payback))
  features.push(flag(met.nth > 0), flag(met.nth > 0 && met.nth === met.count - 1), Math.min(3, met.count) / 3)
  features.push(Math.min(2, met.told / met.count) / 2, Math.min(2, met.told / 6))
  when(kind === 'why', one('cause'), best('cause'), flag(met.told === 0), one('clarifying'))
  when(
    kind === 'when',
    met.sharedTime,
    one('nextUpdate'),
    best('nextUpdate'),
    flag(met.time),
    one('status'),
    one('fix'),
    best('status-ok'),
    one('resolved')
  )
  when(kind === 'state' || kind === 'where', one('status'), one('cause'), best('status-open'), met.shared)
  when(kind === 'how', one('solution'), best('step'), one('howto'), one('refusal'), met.shared)
  when(kind === 'cost', flag(met.money), flag(met.number), one('howto'), one('refusal'), met.sharedNumber)
  when(met.amount, met.sharedNumber)
  when(
    kind === 'who' || kind === 'which',
    met.shared,
    met.sharedBest,
    flag(met.number),
    one('howto'),
    one('solution'),
    one('cause')
  )
  when(kind === 'wish', one('fix'), one('refusal'), best('refusal'), one('solution'), met.shared)
  when(
    isYesNo(kind),
    flag(met.verdict),
    flag(met.echoed),
    met.shared,
    met.sharedBest,
    one('status'),
    one('refusal'),
    one('howto'),
    one('solution')
  )
  when(kind === 'again', one('prevention'))
  features.push(Math.max(0, Math.min(one('holding'), -one('nextUpdate'))))
  when(met.count > 1, met.shared, flag(met.verdict))
  return features
}
