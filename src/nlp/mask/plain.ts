// What is not prose in any reply, whatever its markup: addresses, placeholders, code, identifiers, numbers.
import {type Mask, type Masked, tidy} from './mask.js'

/** Host names are told by a short list of endings: «сайт.Открылся» with a missing space is not an address. */
const TLD =
  'ru|com|org|net|рф|su|io|app|dev|info|biz|me|co|uk|de|kz|by|ua|eu|us|ai|tv|online|site|store|shop|pro|ly|gl|example'
const FILES =
  'pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|zip|rar|7z|exe|msi|dll|apk|txt|csv|xml|json|ya?ml|html?|php|js|css|conf|cfg|ini|log|har|eml|pst|mp[34]'

interface Pattern {
  readonly kind: Mask['kind']
  /** What every match has in it: a text without it is not searched, and the expression, slow to compile, stays as it is. */
  readonly hint: RegExp
  readonly find: RegExp
}

// Letters are written as the blocks of Latin and Cyrillic: \p{L}, and more so with the flag i, takes milliseconds to compile.
const L = 'A-Za-z\\u00C0-\\u024F\\u0400-\\u052F'
const both = (names: string): string => `${names}|${names.toUpperCase()}`
const expression = (source: string): RegExp => new RegExp(source.replaceAll('\\L', L), 'g')

const PATTERNS: readonly Pattern[] = [
  {kind: 'code', hint: /`/, find: /```[\s\S]*?```|`[^`\n]+`/g},
  // Placeholders of the help desks (shared/reference/helpdesk-formats.md, d10).
  {
    kind: 'placeholder',
    hint: /\{|<OTRS/,
    find: expression(
      '\\{\\{[^{}\\n]{0,120}\\}\\}|\\{%[^%\\n]{0,120}%\\}|[$%]\\{[^{}\\n]{1,80}\\}|\\{[$!]?[\\L_][\\L0-9_. -]{0,60}\\}|<OTRS_[A-Z0-9_[\\]]+>'
    )
  },
  {kind: 'link', hint: /:\/\/|www\./i, find: /(?:https?|ftp):\/\/[^\s<>"«»]+|www\.[^\s<>"«»]+/gi},
  {
    kind: 'email',
    hint: /@/,
    find: expression('(?<![\\L0-9.])[\\L0-9._%+-]{1,64}@[\\L0-9-]{1,63}(?:\\.[\\L0-9-]{1,63}){1,6}')
  },
  {
    kind: 'link',
    hint: /\.[a-zрс]/i,
    find: expression(`(?<![\\L0-9@._-])(?:[\\L0-9-]{1,63}\\.){1,5}(?:${both(TLD)})(?![\\L0-9-])(?:/[^\\s<>"«»]*)?`)
  },
  // File names and paths.
  {
    kind: 'code',
    hint: /\\|\.[a-z0-9]|\/[a-z]/i,
    find: expression(
      `(?<![\\L0-9])(?:[A-Za-z]:\\\\|~?/(?=[a-z]))[^\\s<>"«»,;]+|(?<![\\L0-9/])[\\L0-9_-]{1,80}\\.(?:${both(FILES)})(?![\\L0-9])`
    )
  },
  // Identifiers: letters with digits or underscores inside, hashes, versions, order numbers.
  {
    kind: 'code',
    hint: /[0-9_]/,
    find: expression(
      '(?<![\\L0-9_#№-])(?=[\\L0-9_#№-]{0,120}[0-9])(?=[\\L0-9_#№-]{0,120}[\\L_])[\\L0-9_#№-]+(?:[.:/][\\L0-9_-]{0,60}[0-9][\\L0-9_-]{0,60})*(?![\\L0-9_])|(?<![\\L0-9])[A-Za-z]+_[A-Za-z_]+(?![\\L0-9])'
    )
  },
  {kind: 'number', hint: /[0-9]/, find: /(?:[#№]\s?)?[+-]?[0-9]+(?:[.,:/ \u00A0\u202F–-]?[0-9]+)*%?/g}
]

/** A number joined to a word by a hyphen is the word's: «2-го», "3-day". */
const ORDINAL = /^[0-9]+-[a-zа-яё]{1,12}$/

/** Plain text: nothing to take away, so `text` is the original itself. */
export function maskPlain(text: string): Masked {
  return {text, masks: maskTokens(text), quotes: []}
}

/** The masks that every kind of markup needs, found in text whose markup is already fillers. */
export function maskTokens(text: string): Mask[] {
  const masks: Mask[] = []
  const taken = new Uint8Array(text.length)
  for (const {kind, hint, find} of PATTERNS) {
    if (!hint.test(text)) continue
    for (const {0: found, index} of text.matchAll(find)) {
      const piece = trimEnd(found, kind)
      const start = index + (piece.length - piece.trimStart().length)
      const end = index + piece.length
      if (start >= end || taken[start] || taken[end - 1]) continue
      masks.push({kind: kind === 'code' && ORDINAL.test(piece) ? 'number' : kind, start, end})
      taken.fill(1, start, end)
    }
  }
  return tidy(masks)
}

/** The stop after an address ends the sentence, not the address. */
function trimEnd(found: string, kind: Mask['kind']): string {
  if (kind !== 'link') return found
  const open = found.includes('(')
  return found.replace(open ? /[.,;:!?…]+$/ : /[.,;:!?…)\]]+$/, '')
}
