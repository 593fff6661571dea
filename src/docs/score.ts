// `supportlint explain score`: what a reply's score is made of.
import {RULE_IDS, ruleOf} from '../config/registry.js'
import type {Lang} from '../core/types.js'
import {costOf} from '../engine/score.js'

/** What the first finding of each rule costs, dearest first, as plain JSON: `explain score --format json`. */
export interface ScoreExplanation {
  readonly from: 100
  readonly costs: readonly {readonly rule: string; readonly severity: string; readonly cost: number}[]
}

export function explainScore(): ScoreExplanation {
  const costs = RULE_IDS.flatMap((rule) => {
    const known = ruleOf(rule)
    return known ? [{rule, severity: known.severity, cost: costOf(known)}] : []
  })
  return {from: 100, costs: costs.sort((a, b) => b.cost - a.cost || (a.rule < b.rule ? -1 : 1))}
}

const TEXTS: Readonly<Record<Lang, string>> = {
  ru: `score: оценка ответа от 0 до 100

Ответ без замечаний получает 100. Каждое замечание снимает очки своего правила, второе по тому же правилу вдвое меньше,
третье вчетверо: двадцать опечаток не хуже ответа, который ничего не решает. Дороже всего то, из-за чего ответ не
помогает или обижает: так расставляют ответы внимательные руководители (подобрано по размеченным ответам,
fixtures/cases). Если в настройках у правила другой уровень, оно стоит столько, сколько этот уровень: ошибка 10,
предупреждение 5, замечание 3. Сколько сняло каждое замечание, показывают --format json и ndjson (поле cost).

Чего в ответе, вероятно, недостаёт, но не наверняка, то замечанием не становится, а из оценки вычитается доля цены по
вероятности: в отчёте такое помечено знаком «?», в JSON лежит в doubts.`,
  en: `score: how good a reply is, from 0 to 100

A reply without findings gets 100. Each finding takes its rule's points off; a second one of the same rule half as many,
a third a quarter: twenty slips of the pen are no worse than a reply that solves nothing. What makes a reply useless or
hurtful costs most: so careful leads rank them (fitted on labelled replies, fixtures/cases). A rule whose severity you
change costs what that severity does: error 10, warning 5, info 3. What each finding took is in --format json and
ndjson (the field cost).

What the reply probably lacks, but not surely, is no finding, and takes off a share of the cost by how likely it is:
marked "?" in the report, listed under doubts in JSON.`
}

/** The explanation for a terminal. */
export function scoreText(locale: Lang): string {
  const {costs} = explainScore()
  const width = Math.max(...costs.map(({rule}) => rule.length))
  const lines = costs.map(({rule, cost}) => `  ${rule.padEnd(width)}  −${cost}`)
  return `${TEXTS[locale]}\n\n${lines.join('\n')}`
}
