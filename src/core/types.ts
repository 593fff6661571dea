// The vocabulary of supportlint: what goes in and what comes out. No I/O and no packages here.

/** A language that rules are written for. */
export type Lang = 'ru' | 'en'
/** The language of most of a reply's sentences; `mixed` when both have a fair share. */
export type ReplyLang = Lang | 'mixed'
/** How the reply is marked up. */
export type Format = 'plain' | 'markdown' | 'html'
export type Channel = 'email' | 'chat' | 'social'
/** The one job that a reply does; decides which facets of the answer are owed (GUIDELINES, section A). */
export type Kind = 'resolved' | 'interim' | 'clarifying' | 'howto' | 'refusal' | 'holding'
/** Whom the reply is written to: how technical it may be (GUIDELINES 000.2, 001.11). */
export type Audience = 'layman' | 'user' | 'technician'
export type Severity = 'error' | 'warning' | 'info'

export const LANGS: readonly Lang[] = ['ru', 'en']
export const FORMATS: readonly Format[] = ['plain', 'markdown', 'html']
export const CHANNELS: readonly Channel[] = ['email', 'chat', 'social']
export const KINDS: readonly Kind[] = ['resolved', 'interim', 'clarifying', 'howto', 'refusal', 'holding']
export const AUDIENCES: readonly Audience[] = ['layman', 'user', 'technician']
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** A half-open range of UTF-16 code units of `Reply.text`: the only coordinates there are. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One draft, as the agent wrote it. */
export interface Reply {
  readonly text: string
  readonly format: Format
  /** Given by the user; otherwise told sentence by sentence. */
  readonly lang?: Lang
}

export interface Customer {
  readonly name?: string
  readonly email?: string
  readonly gender?: 'm' | 'f'
}

/** One earlier message of the same conversation. `at` is ISO 8601. */
export interface Message {
  readonly from: 'customer' | 'agent'
  readonly text: string
  readonly at?: string
}

/** What the help desk knows. Any field may be missing; a rule that needs one says so in `applies.needs`. */
export interface Ticket {
  readonly id?: string
  readonly channel?: Channel
  readonly kind?: Kind
  readonly status?: 'open' | 'pending' | 'solved' | 'closed'
  readonly customer?: Customer
  readonly agent?: {readonly name?: string}
  /** The customer's message that the reply answers. */
  readonly question?: string
  readonly thread?: readonly Message[]
  /** When the reply was written, ISO 8601. */
  readonly createdAt?: string
}

/** Where a case was read from. `line` counts from 1. */
export interface Origin {
  readonly path: string
  readonly line: number
}

/** The unit of work: importers yield it, the engine lints it, the audit counts it. */
export interface Case {
  /** The record's own, given back as it came. */
  readonly id?: string | number
  readonly reply: Reply
  readonly ticket: Ticket
  readonly origin: Origin
}

/** A record that could not be read; takes the case's place, so that nothing is dropped. */
export interface Unreadable {
  readonly origin: Origin
  readonly reason: string
}

/** A change that would mend a finding. `--fix` applies safe ones only. */
export interface Fix {
  readonly at: Span
  readonly text: string
  readonly safe: boolean
}

/** What a rule yields. `message` names a line of the page; no `at`: the reply as a whole, something is missing. */
export interface Problem {
  readonly at?: Span
  readonly message: string
  readonly data?: Readonly<Record<string, string | number>>
  readonly fixes?: readonly Fix[]
  /** Where this one weighs more or less than the rule's default. What the configuration says weighs more still. */
  readonly severity?: Severity
}

/** Plain JSON: crosses worker, HTTP and LSP as it is. */
export interface Finding extends Problem {
  readonly rule: string
  readonly severity: Severity
  /** Points of 100 that it takes off the score. */
  readonly cost: number
}

/** The parts of an answer that GUIDELINES section A asks for. */
export type Facet = 'cause' | 'fix' | 'status' | 'prevention' | 'solution' | 'nextUpdate'
export const FACETS: readonly Facet[] = ['cause', 'fix', 'status', 'prevention', 'solution', 'nextUpdate']

/** Whether a facet is in the reply, with the places that say so. */
export interface Answer {
  readonly verdict: 'present' | 'absent' | 'not-applicable'
  readonly evidence: readonly Span[]
}
export type Answers = Readonly<Record<Facet, Answer>>

/** A reply whose text in `Result.case` is a mended one. */
export interface Mended {
  /** As it was read. */
  readonly original: string
  /** How many fixes were made. */
  readonly fixes: number
}

/** A fault that is likely and not sure enough to be a finding. */
export interface Doubt {
  readonly rule: string
  /** Points of 100. */
  readonly cost: number
}

/** What the engine says of one case. */
export interface Result {
  readonly case: Case
  /** What `--fix` made of the reply; absent where it was not asked for or found nothing to mend. */
  readonly mended?: Mended
  readonly lang: ReplyLang
  readonly kind: Kind
  readonly answers: Answers
  readonly findings: readonly Finding[]
  /** Faults that are likely and not sure enough to be findings, and what they take off the score. */
  readonly doubts: readonly Doubt[]
  /** 0 to 100. */
  readonly score: number
}

/** Counted as the cases go by. */
export interface Totals {
  readonly cases: number
  readonly unreadable: number
  readonly error: number
  readonly warning: number
  readonly info: number
}

/** What a reporter needs besides the results. */
export interface Run {
  readonly locale: Lang
  readonly color: boolean
  /** Columns of the terminal; 80 when it is none. */
  readonly width: number
  readonly quiet: boolean
  readonly failOn: Severity
  readonly maxWarnings?: number
  /** The finding's message in the language of the locale. */
  say(finding: Finding): string
}

/** Makes text of results; never writes. A report of one reply and of a million is the same three calls. */
export interface Reporter {
  begin?(run: Run): string
  each(result: Result | Unreadable, run: Run): string
  end?(totals: Totals, run: Run): string
}

/** Makes cases of bytes, as a stream in constant memory. */
export interface Importer {
  read(input: AsyncIterable<Uint8Array>, path: string): AsyncIterable<Case | Unreadable>
}
