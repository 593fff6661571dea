import type {Finding, Reporter, Result, Run, Unreadable} from '../core/types.js'
import {answersOf, doubtsOf, fixed, mendedOf, places, safeFix, toJson} from './to-json.js'

const LEVELS = {error: 2, warning: 1, info: 0} as const

/** One array in ESLint's shape, with what ESLint has no word for beside it: level, language, kind, answers, score. */
export default function json(): Reporter {
  let comma = ''
  return {
    begin: () => '[',
    each(result, run) {
      const line = `${comma}\n${toJson('reason' in result ? unread(result) : read(result, run))}`
      comma = ','
      return line
    },
    end: () => '\n]\n'
  }
}

function read(result: Result, run: Run): object {
  const {case: one, lang, kind, findings, score} = result
  const placeOf = places(one.reply.text)
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length
  return {
    filePath: one.origin.path,
    id: one.id,
    messages: findings.map((finding) => message(finding, placeOf(finding.at), run)),
    errorCount: count('error'),
    warningCount: count('warning'),
    infoCount: count('info'),
    fatalErrorCount: 0,
    ...mendedOf(result),
    language: lang,
    kind,
    answers: answersOf(result),
    doubts: doubtsOf(result),
    score
  }
}

function message(finding: Finding, place: object, run: Run): object {
  const fix = safeFix(finding)
  return {
    ruleId: finding.rule,
    messageId: finding.message,
    severity: LEVELS[finding.severity],
    level: finding.severity,
    cost: finding.cost,
    message: run.say(finding),
    // ESLint's messages always have a place; what is missing is reported at the start.
    line: 1,
    column: 1,
    ...place,
    ...(fix && {fix: fixed(fix)}),
    suggestions: (finding.fixes ?? []).filter((one) => one !== fix).map((one) => ({desc: one.text, fix: fixed(one)}))
  }
}

function unread({origin, reason}: Unreadable): object {
  const {path: filePath, line} = origin
  const trouble = {ruleId: null, fatal: true, severity: 2, level: 'error', message: reason, line, column: 1}
  return {filePath, messages: [trouble], errorCount: 1, warningCount: 0, infoCount: 0, fatalErrorCount: 1}
}
