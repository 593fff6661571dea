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
  for (const {start, end, text, instead} of matches) {
    const at = {start, end}
    if (instead.length === 0) yield {at, message: 'found', data: {text}}
    else {
      const fixes = instead.map((way) => ({at, text: way, safe: false}))
      yield {at, message: 'instead', data: {text, instead: instead.join(' / ')}, fixes}
    }
  }
}
