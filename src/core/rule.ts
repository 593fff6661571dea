// What a rule is, and what the configuration makes of it.
import type {Document, Phrases} from './document.js'
import type {Audience, Channel, Facet, Kind, Problem, Severity, Ticket} from './types.js'

/** An option's default; its type is the type of the value. What it does is said in the page's Options section. */
export type OptionValue = number | boolean | string | readonly string[]

export interface Context<O> {
  readonly doc: Document
  readonly ticket: Ticket
  /** The channel: given, or told from the ticket; `email` when nothing is known. */
  readonly channel: Channel
  readonly audience: Audience
  /** The rule's phrases, from its pages and the team's. */
  readonly words: Phrases
  /** Words that the team says are right: products, people. Keys. */
  readonly names: ReadonlySet<string>
  readonly options: O
}

/** What is wrong with a reply, and how to see it. Its id is the folder's name, its words are in the pages beside it. */
export interface Rule<O extends object = object> {
  readonly severity: Severity
  /** The preset that switches it on; `recommended` is part of `strict`. */
  readonly preset: 'recommended' | 'strict'
  readonly since: string
  /** What its first finding takes off the score, in points of 100; by severity when nothing is said (engine/score.ts). */
  readonly cost?: number
  /**
   * Its findings (or those with these messages) are dropped where another rule marks the same words: «плз» is slang, not
   * a misspelling.
   */
  readonly givesWay?: boolean | readonly string[]
  /** The facet that it asks for. That a facet is missing is not said where another rule shows the words that miss it. */
  readonly facet?: Facet
  readonly applies?: {
    readonly kinds?: readonly Kind[]
    readonly channels?: readonly Channel[]
    readonly needs?: readonly (keyof Ticket)[]
  }
  /** Default value of each option. */
  readonly options?: Readonly<O>
  /**
   * Loads what `check` wants for this reply and few others; awaited before it. Nothing is returned, and nothing awaited,
   * where the reply has no use for it.
   */
  prepare?(context: Context<O>): Promise<unknown> | undefined
  check(context: Context<O>): Iterable<Problem>
  /**
   * How likely the fault is, from 0 to 1, where it is not sure enough to be said: the score pays that share of the cost.
   * Asked only where `check` finds nothing.
   */
  doubt?(context: Context<O>): number
}

/** A rule that is switched on, with what the configuration says of it. */
export interface ActiveRule {
  readonly id: string
  readonly rule: Rule
  readonly severity: Severity
  readonly options: object
  readonly words: Phrases
}

/** All that the engine needs to know of the configuration, for the files of one glob. */
export interface Profile {
  readonly rules: readonly ActiveRule[]
  readonly audience: Audience
  /** Keys of words that the team says are right. */
  readonly names: ReadonlySet<string>
  readonly channel?: Channel
}
