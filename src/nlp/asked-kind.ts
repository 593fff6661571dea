/**
 * What would answer a question: a cause, a state of things, a time, a sum, a step, a place, a person, a fact, a deed, a
 * yes or a no. An echo is a statement with a question mark («Чехол подойдёт?», "my refund??").
 */
export type AskedKind =
  | 'why'
  | 'state'
  | 'when'
  | 'cost'
  | 'how'
  | 'where'
  | 'who'
  | 'which'
  | 'wish'
  | 'whether'
  | 'again'
  | 'echo'

/** Is a yes or a no part of the answer? */
export const isYesNo = (kind: AskedKind): boolean => ['whether', 'wish', 'again', 'echo'].includes(kind)
