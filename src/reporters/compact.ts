import {placer} from '../core/lines.js'
import type {Reporter, Run} from '../core/types.js'
import {caseName} from './case-name.js'
import {oneLine, visible} from './visible.js'

/** A line a finding, `path:line:column: severity: message [rule]`, as editors and grep understand it. */
export default function compact(): Reporter {
  return {
    each(result, run: Run) {
      if ('reason' in result) {
        const {path, line} = result.origin
        return `${visible(path)}:${line}:1: error: ${oneLine(result.reason)} [internal/unreadable]\n`
      }
      const place = placer(result.case.reply.text)
      const name = caseName(result.case)
      return result.findings
        .map((finding) => {
          const {line, column} = place(finding.at?.start ?? 0)
          return `${name}:${line}:${column}: ${finding.severity}: ${oneLine(run.say(finding))} [${finding.rule}]\n`
        })
        .join('')
    }
  }
}
