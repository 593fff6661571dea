// Where in a JSON text a mistake is. Loaded once there is one.
import {LineCounter, parseDocument} from 'yaml'
import {placer} from '../core/lines.js'

/** What JSON.parse says is wrong, without the text it quotes, and the line that it is on. */
export function syntaxError(json: string, {message}: Error): {message: string; line: number} {
  const told = /at position (\d+)/.exec(message)
  const offset = told ? Number(told[1]) : message.includes('end of JSON') ? json.length : unexpected(json)
  const words = message
    .replace(/ in JSON at position .*$| of JSON input$/s, '')
    .replace(/, (\.\.\.)?".*is not valid JSON$/s, '')
  return {message: words, line: placer(json)(offset).line}
}

/**
 * Offset of a token that JSON.parse did not expect: V8 quotes it and does not say where it is. It is the end of the
 * shortest beginning of the text that fails in the same way.
 */
function unexpected(json: string): number {
  let low = 0
  let high = json.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (failsAtToken(json.slice(0, middle + 1))) high = middle
    else low = middle + 1
  }
  return low
}

function failsAtToken(json: string): boolean {
  try {
    JSON.parse(json)
    return false
  } catch (error) {
    return (error as Error).message.includes('is not valid JSON')
  }
}

/** The line that a key of a valid text stands on. */
export function lineOfKey(json: string, key: readonly (string | number)[]): number {
  const lineCounter = new LineCounter()
  // All JSON is YAML, and YAML's parser keeps positions.
  const document = parseDocument(json, {lineCounter})
  // A key that should be there and is not: the nearest thing around it that is.
  for (let depth = key.length; depth > 0; depth--) {
    const node = document.getIn(key.slice(0, depth), true) as {range?: [number, number, number]} | undefined
    if (node?.range) return lineCounter.linePos(node.range[0]).line
  }
  return 1
}
