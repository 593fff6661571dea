import type {Match} from './document.js'
import type {Context, Rule} from './rule.js'
import type {Problem} from './types.js'

type Definition<O extends object> = Omit<Rule<O>, 'preset'> & {preset?: Rule['preset']}

/** Types a rule's options and fills in the preset. */
export function defineRule<O extends object = object>(definition: Definition<O>): Rule<O> {
  return {preset: 'recommended', ...definition}
}

/**
 * A rule that is nothing but words: each phrase of its pages found in the reply is a problem. Its pages have the
 * messages `found` and, for phrases with a replacement, `instead`.
 */
export function wordRule(definition: Omit<Definition<object>, 'check' | 'options'>): Rule {
  return defineRule({...definition, check: wordProblems})
}

/** A problem for every phrase of the rule's pages; for rules that have words and something more. */
export const wordProblems = ({doc, words}: Pick<Context<object>, 'doc' | 'words'>): Iterable<Problem> =>
  problemsOf(doc.find(words))

/** The same for phrases that a rule has chosen. */
export function* problemsOf(matches: Iterable<Match>): Generator<Problem> {
  for (const {start, end, text, instead, isEqual} of matches) {
    const at = {start, end}
    if (instead.length === 0) yield {at, message: 'found', data: {text}}
    else {
      // In capitals it may be an abbreviation of something else.
      const safe = isEqual && (text.length === 1 || text !== text.toUpperCase())
      const fixes = instead.map((way) => ({at, text: safe ? inCase(way, text) : way, safe}))
      yield {at, message: 'instead', data: {text, instead: instead.join(' / ')}, fixes}
    }
  }
}

/** With a capital where the text has one, else without. */
const inCase = (way: string, text: string): string =>
  (text[0] === text[0].toLowerCase() ? way[0].toLowerCase() : way[0].toUpperCase()) + way.slice(1)
