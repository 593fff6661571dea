// What the terminal and its variables say: language, colours, width.
import type {Lang} from '../core/types.js'

type Variables = Readonly<Record<string, string | undefined>>

/** The language of the system, when it is one that reports are written in. The first variable that is set decides. */
export function systemLocale({LC_ALL, LC_MESSAGES, LANG}: Variables): Lang | undefined {
  const name = (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase()
  if (/^ru\b|^ru_/.test(name)) return 'ru'
  return /^en\b|^en_/.test(name) ? 'en' : undefined
}

/** Colour is for terminals; the flag wins over NO_COLOR (no-color.org), which wins over FORCE_COLOR. */
export function wantsColor(
  flag: boolean | undefined,
  {NO_COLOR, FORCE_COLOR, TERM}: Variables,
  terminal: boolean
): boolean {
  if (flag !== undefined) return flag
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return terminal && TERM !== 'dumb'
}

/** Columns to write for: the terminal's, else COLUMNS, else 80. */
export function columnsOf({COLUMNS}: Variables, terminal: boolean): number {
  const told = terminal ? process.stdout.columns : Number(COLUMNS)
  return told >= 20 ? told : 80
}
