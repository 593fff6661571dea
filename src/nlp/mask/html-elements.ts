// What the elements of HTML mean to somebody who reads a letter.

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** A paragraph of its own: a blank line before and after. */
export const PARAGRAPHS = set('p h1 h2 h3 h4 h5 h6 blockquote hr pre')

/** A line of its own. */
export const LINES = set(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form header ' +
    'html legend li main nav ol option section summary table tbody td tfoot th thead tr ul'
)

/** Elements that a role may rest on, so their ends have to be known. */
export const TRACKED = set('blockquote code div head kbd pre samp script style template title tt')

/**
 * What is inside an element: code, nothing to be seen, quoted mail, quoted mail from here to the end of the letter, or
 * prose whose line feeds count.
 */
export type Role = 'code' | 'hidden' | 'quote' | 'quote-rest' | 'lines'

const CODE = set('code kbd samp tt')
const HIDDEN = set('head script style template title')

/** Gmail, Yahoo, Thunderbird, Proton, Zoho, Freshdesk, Front. */
const QUOTE_CLASS =
  /(?:^|\s)(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|freshdesk_quote|front-blockquote)/
/** Outlook puts no element around the mail it quotes, only a head line before it: on the web, on the desktop. */
const OUTLOOK_ID = /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/
const OUTLOOK_STYLE = /border-top:\s*solid\s+#(?:E1E1E1|B5C4DF)/i

/** Attributes that tell a role. */
export const ATTRIBUTES = set('class href id style')

/** The role of an element; `attribute` gives the value of one of its attributes, or nothing. */
export function roleOf(name: string, attribute: (name: string) => string): Role | undefined {
  if (HIDDEN.has(name)) return 'hidden'
  if (CODE.has(name)) return 'code'
  // Thunderbird and web mail keep plain letters in a <pre>; those wrap.
  if (name === 'pre') return /moz-/.test(attribute('class')) || /pre-wrap/.test(attribute('style')) ? 'lines' : 'code'
  if (name === 'blockquote') return 'quote'
  if (OUTLOOK_ID.test(attribute('id')) || OUTLOOK_STYLE.test(attribute('style'))) return 'quote-rest'
  if (QUOTE_CLASS.test(attribute('class'))) return 'quote'
  return undefined
}
