// The vocabulary of supportlint: what goes in, what comes out, what a rule is. No I/O and no packages here.

/** A language that rules are written for. */
export type Lang = 'ru' | 'en'
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
}

/** Plain JSON: crosses worker, HTTP and LSP as it is. */
export interface Finding extends Problem {
  readonly rule: string
  readonly severity: Severity
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

/** What a sentence does for the customer (cases/README: "acts"). */
export type Act =
  | 'cause'
  | 'cause-unknown'
  | 'fix'
  | 'fixed-bare'
  | 'status-ok'
  | 'status-partial'
  | 'status-open'
  | 'prevention'
  | 'step'
  | 'option'
  | 'refusal'
  | 'next-update'
  | 'vague-time'
  | 'holding'
  | 'ask'
  | 'close-check'
  | 'empathy'
  | 'greeting'
  | 'closing'
  | 'thanks'
  | 'link-only'

/** One reading of a word form: its lemma and its grammemes, in OpenCorpora's names (NOUN, sing, past, perf …). */
export interface Analysis {
  readonly lemma: string
  readonly tags: ReadonlySet<string>
}

/** What a stretch of the reply is. Rules look at `body` and `greeting` unless they say otherwise. */
export type Part = 'greeting' | 'body' | 'closing' | 'signature' | 'footer' | 'quote'

/** A word of the reply. Masked tokens (link, address, code, placeholder, number) are words too, with `kind` other than `word`. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, ё as е, look-alike fillers dropped: the key for the lexicon and for phrases. */
  readonly key: string
  readonly lang: Lang
  readonly kind: 'word' | 'number' | 'link' | 'email' | 'code' | 'placeholder'
  /** Place among `Document.words`. */
  readonly index: number
  readonly sentence: Sentence
  /** Inside quotation marks, or in quoted mail: somebody else's words. */
  readonly quoted: boolean
  /** All readings, likeliest first; computed when first read. Empty when the lexicon does not know the form. */
  readonly analyses: readonly Analysis[]
  /** Distinct lemmas of `analyses`; the key itself when there are none. */
  readonly lemmas: readonly string[]
  /** In the lexicon of its language. */
  readonly known: boolean
}

/** A sentence of the reply; never crosses a part. */
export interface Sentence extends Span {
  readonly text: string
  readonly lang: Lang
  readonly part: Part
  readonly index: number
  readonly words: readonly Word[]
  /** Mark that ends it: `.`, `?`, `!`, `…`, `:` or nothing. */
  readonly mark: string
  /** Which acts it performs, each with the place that shows it; computed when first read. */
  readonly acts: ReadonlyMap<Act, Span>
}

/** Where a phrase of a page was found. */
export interface Match extends Span {
  /** The words as written in the reply. */
  readonly text: string
  /** What to say instead, best first; may be empty. */
  readonly instead: readonly string[]
  /** Of the phrase. */
  readonly section: string
  readonly words: readonly Word[]
}

/** One element of a compiled phrase (`nlp/phrases.ts`): a word in any form, a word in this form only, or a gap. */
export interface PhraseElement {
  /** Up to this many words may stand here; 0 for an element that is a word. */
  readonly gap: number
  /** The element may be missing. */
  readonly optional: boolean
  readonly lemmas: readonly string[]
  /** Keys that must be met as they are. */
  readonly forms: readonly string[]
  /** Written in capitals in the page: only capitals match. */
  readonly capitals: readonly string[]
}

/** A phrase of a page, with its marks read and its words looked up. */
export interface Phrase {
  /** The rule, or the section of `acts.md`, that it stands in. */
  readonly section: string
  readonly elements: readonly PhraseElement[]
  /** What to say instead, best first; may be empty. */
  readonly instead: readonly string[]
  readonly except: readonly (readonly PhraseElement[])[]
}

/** Phrases of one section that begin with the same word and cannot be there without another one. */
export interface PhraseGroup {
  readonly section: string
  /** Keys and lemmas of which one must be among the words; empty: nothing is needed. */
  readonly needs: readonly string[]
  readonly phrases: readonly Phrase[]
}

/** Phrases of one language, found by the key or lemma of their first word. */
export type PhraseIndex = Pick<ReadonlyMap<string, readonly PhraseGroup[]>, 'get' | 'has'>
/** A rule's phrases by the language of the sentence they are looked for in. The properties may be getters that load. */
export type Phrases = Readonly<Record<Lang, PhraseIndex>>

/** A misspelt word with what was probably meant, best first. */
export interface Misspelling {
  readonly word: Word
  readonly suggestions: readonly string[]
}

/** A reply as the rules see it: read once, shared by all. */
export interface Document {
  /** The language of most of its sentences; `mixed` when both have a fair share. */
  readonly lang: Lang | 'mixed'
  readonly text: string
  readonly format: Format
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  readonly kind: Kind
  readonly answers: Answers
  /** The customer's message, read the same way; absent when the ticket has none. */
  readonly question?: Document
  readonly misspellings: readonly Misspelling[]
  /** Places of the phrases, in order; in quoted mail and signatures only when asked. */
  find(phrases: Phrases): Iterable<Match>
}

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
  /** Its findings are dropped where another rule marks the same words: «плз» is slang, not a misspelling. */
  readonly givesWay?: boolean
  readonly applies?: {
    readonly kinds?: readonly Kind[]
    readonly channels?: readonly Channel[]
    readonly needs?: readonly (keyof Ticket)[]
  }
  /** Default value of each option. */
  readonly options?: Readonly<O>
  check(context: Context<O>): Iterable<Problem>
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

/** What the engine says of one case. */
export interface Result {
  readonly case: Case
  readonly lang: Document['lang']
  readonly kind: Kind
  readonly answers: Answers
  readonly findings: readonly Finding[]
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
