import type {Reporter} from '../core/types.js'
import {answersOf, doubtsOf, fixed, mendedOf, places, safeFix, toJson} from './to-json.js'

/** A result line a reply, in the order of the input. */
export default function ndjson(): Reporter {
  return {
    each(result, run) {
      if ('reason' in result) return `${toJson({line: result.origin.line, error: result.reason})}\n`
      const {case: one, lang, kind, score} = result
      const placeOf = places(one.reply.text)
      const findings = result.findings.map((finding) => {
        const fix = safeFix(finding)
        return {
          ruleId: finding.rule,
          messageId: finding.message,
          severity: finding.severity,
          cost: finding.cost,
          message: run.say(finding),
          ...placeOf(finding.at),
          ...(fix && {fix: fixed(fix)}),
          suggestions: (finding.fixes ?? []).map(({text}) => text)
        }
      })
      const rest = {answers: answersOf(result), findings, doubts: doubtsOf(result), score}
      return `${toJson({id: one.id, ...mendedOf(result), language: lang, kind, ...rest})}\n`
    }
  }
}
