/**
 * What a word is looked up by: lower case, ё as е, a straight apostrophe, plain hyphens, no soft hyphens or accents on
 * Cyrillic vowels (agents paste «замо́к»). Length may differ from the word's: never use it for offsets.
 */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  // Most words need nothing more, and this runs for each of them.
  if (!/\u0301|\u200D|[ё’‘ʼ‐‑\u00AD\u200B\uFEFF]/.test(lower)) return lower
  return lower
    .replace(/ё/g, 'е')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u0301|\u200D|[\u00AD\u200B\uFEFF]/g, '')
}
