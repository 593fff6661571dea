// A reply as it is read: words, sentences, what they do, and the phrases that are looked for in them.
import type {Answers, Facet, Format, Kind, Lang, ReplyLang, Span} from './types.js'

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

/** Parts in which the agent says nothing to this customer: somebody else's words, and what ends every letter. */
export const SILENT_PARTS: ReadonlySet<Part> = new Set(['quote', 'signature', 'footer'])

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
  /** The only thing to say instead, and it fits wherever the phrase stands (`→ =пожалуйста`). */
  readonly isEqual: boolean
  /** Of the phrase. */
  readonly section: string
  readonly words: readonly Word[]
}

/** A match as it is in the book: what to say instead has its mark; only `Document.find` gives the rest. */
export type Found = Omit<Match, 'text' | 'isEqual'>

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
  /** What to say instead, best first; may be empty. The only one may have the mark `=`. */
  readonly instead: readonly string[]
  readonly except: readonly (readonly PhraseElement[])[]
}

/** Phrases of one language that are looked for together. */
export interface PhraseIndex {
  /** Where they are among the words, in order. */
  within(words: readonly Word[]): readonly Found[]
  /** Does this key or lemma begin one? */
  begins(first: string): boolean
}
/** A rule's phrases by the language of the sentence they are looked for in. The properties may be getters that load. */
export type Phrases = Readonly<Record<Lang, PhraseIndex>>

/** A misspelt word with what was probably meant, best first. */
export interface Misspelling {
  readonly word: Word
  readonly suggestions: readonly string[]
}

/** Faults of tone that are told by the sentence (LABELLING: argues, condescends, boilerplate). */
export const TONES = ['argues', 'condescends', 'boilerplate'] as const
export type Tone = (typeof TONES)[number]

export interface Traits {
  /** The customer is upset, frightened, or short of money, time or work. */
  readonly upset: boolean
  /** The reply acknowledges it. */
  readonly empathy: boolean
  /** It points elsewhere, and the answer is not in it. */
  readonly linkOnly: boolean
}

/** Something that the reply owes and does not have: what is absent is no fault where it is not owed. */
export type Lack = `lacks-${Facet | 'empathy'}`

/** What the model makes of the reply, as logits: above zero it is likelier than not. */
export interface Scores {
  /** Of the reply as a whole. */
  reply(label: Facet | Kind | keyof Traits | Lack): number
  /** Of the likeliest of the sentences; of all when they are not given. */
  best(label: Facet | Act | Tone, among?: readonly Sentence[]): number
}

/** Right words in the wrong place, and what is right there, best first. */
export interface Confusion extends Span {
  readonly right: readonly string[]
}

/** A reply as the rules see it: read once, shared by all. */
export interface Document {
  readonly lang: ReplyLang
  readonly text: string
  readonly format: Format
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  readonly kind: Kind
  readonly answers: Answers
  /** What is so of the whole, likelier than not. */
  readonly traits: Traits
  readonly scores: Scores
  /** Sentences of the agent's that have this fault of tone, likelier than not; of a long one the clauses that tell. */
  withFault(tone: Tone): Iterable<Span>
  /** The customer's message, read the same way; absent when the ticket has none. */
  readonly question?: Document
  readonly misspellings: readonly Misspelling[]
  /** Right words in the wrong place; computed when first read. */
  readonly confusions: readonly Confusion[]
  /** Places of the phrases, in order; in quoted mail and signatures only when asked. */
  find(phrases: Phrases): Iterable<Match>
}
