// Placeholders and hand-made stubs hold marks that a parser would take for its own: `{{ name | default: "<b>" }}`.
import {htmlTagNames} from 'html-tag-names'
import type {Span} from '../../core/types.js'

/** The source for the parsers, with the placeholders in it. */
export interface Inert {
  /** As long as the source; a letter stands for each character of a placeholder or stub. */
  readonly text: string
  readonly placeholders: readonly Span[]
}

/** As in plain.ts, but with a brace pair inside another (`{{ ${name} }}`), and as HTML editors write the angles. */
const PLACEHOLDER =
  /\{\{(?:[^{}\n]|\{[^{}\n]{0,80}\}){0,200}\}\}|\{%[^%\n]{0,120}%\}|(?:<|&lt;)OTRS_[A-Z0-9_[\]]{1,80}(?:>|&gt;)/g

/** `<Fill in the Order ID here>`: a name that is no element's, and no attribute with a value. */
const STUB = /<([A-Za-z][^\s<>/"'=]{0,80})(?:\s[^<>"'=\n]{0,200})?>/g

/** `<ivan@x.ru>`, `<https://x.ru>`: a plain letter that was pasted into HTML. Markdown reads these itself. */
const BARE_ADDRESS = /<(?:https?:\/\/|mailto:|tel:|[^\s<>"'=/@]{1,64}@)[^\s<>"']{1,400}>/g

const NAMES: ReadonlySet<string> = new Set(htmlTagNames)

/** Makes the placeholders of a reply harmless to a parser of its markup. */
export function protect(source: string, format: 'markdown' | 'html'): Inert {
  const placeholders: Span[] = []
  let text = source.replace(PLACEHOLDER, (found, at: number) => {
    placeholders.push({start: at, end: at + found.length})
    return letters(found)
  })
  if (format === 'html') text = text.replace(BARE_ADDRESS, letters)
  text = text.replace(STUB, (found, name: string) => (isElement(name) ? found : letters(found)))
  return {text, placeholders}
}

const letters = (found: string) => 'x'.repeat(found.length)

/**
 * Word writes `<o:p>`, and `<tel:1>` is a link of Markdown. Nobody writes `<Title>` in mixed case but those who mean
 * «put the title here».
 */
function isElement(name: string): boolean {
  if (/^\w+:/.test(name)) return true
  return NAMES.has(name.toLowerCase()) && !/^[A-Z][a-z]{3,}$/.test(name)
}
